import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { collectionNames, describe } from '../../src/content-model/registry.ts';
import { indexedPages } from '../../src/search/index/fragments.ts';
import { metaNames } from '../../src/search/query/meta-names.ts';

/** A page of the built site as an engine would take it in. */
export interface SitePage {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly otherNames: readonly string[];
  /** What people say in everyday life, given by editors: names in all but the name. */
  readonly situations: readonly string[];
  readonly text: string;
}

function plain(html: string): string {
  return html
    .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What editors say of an entry in words of everyday life; its page says it to the index alone. */
function situationsOf(url: string): string[] {
  const [, path = '', slug = ''] = url.split('/');
  const collection = collectionNames.find((name) => describe(name).path === path);
  const file = `content/${collection ?? ''}/${slug}/index.md`;
  if (collection === undefined || !existsSync(file)) return [];
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  const { situations = '' } = z.looseObject({ situations: z.string().optional() }).parse(parse(frontmatter));
  return situations.split(', ');
}

/** The pages of the built site that search covers. */
export async function searchedPages(folder: string): Promise<SitePage[]> {
  const indexed = await indexedPages(join(folder, 'pagefind'));
  return indexed.map(({ url, meta }) => {
    const html = readFileSync(join(folder, url, 'index.html'), 'utf8');
    const article = /<article\b[^>]*data-pagefind-body[\s\S]*<\/article>/.exec(html)?.[0] ?? '';
    const situations = situationsOf(url);
    return {
      url,
      title: meta['title'] ?? '',
      summary: meta[metaNames.summary] ?? '',
      otherNames: (meta[metaNames.otherNames] ?? '').split(', '),
      situations,
      text: `${plain(article)} ${situations.join(', ')}`,
    };
  });
}
