import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { metaNames } from '../index/meta-names.ts';

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

function metaOf(html: string, name: string): string {
  return plain(new RegExp(`data-pagefind-meta="${name}\\[content\\]" content="([^"]*)"`).exec(html)?.[1] ?? '');
}

/** The pages of the built site that search covers. */
export function searchedPages(folder: string): SitePage[] {
  return globSync('**/index.html', { cwd: folder }).flatMap((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const article = /<article\b[^>]*data-pagefind-body[\s\S]*<\/article>/.exec(html)?.[0];
    if (article === undefined) return [];
    return {
      url: `/${file.replace(/index\.html$/, '')}`,
      title: plain(/<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(article)?.[1] ?? ''),
      summary: metaOf(html, metaNames.summary),
      otherNames: metaOf(html, metaNames.otherNames).split(', '),
      situations: metaOf(html, metaNames.situations).split(', '),
      text: `${plain(article)} ${metaOf(html, metaNames.situations)}`,
    };
  });
}
