import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { codeKey } from '../lib/cache/code-key.ts';
import type { KeptAnswers } from '../lib/cache/kept-answers.ts';
import { keptOfBuilds } from '../lib/cache/kept-of-builds.ts';
import { headOf } from '../lib/html.ts';

interface Facts {
  readonly lastmod?: string | undefined;
}

/** What the head of a built page says of itself; nothing for a page that asks to be left out of search engines. */
export function siteMapFacts(html: string): Facts | null {
  const metaTags = new Map(
    headOf(html).map(({ attributes }) => [
      attributes.get('name') ?? attributes.get('property'),
      attributes.get('content'),
    ]),
  );
  if (metaTags.get('robots')?.includes('noindex') === true) return null;
  return { lastmod: metaTags.get('article:modified_time') };
}

/**
 * The site map, from the pages as they were built: hidden pages stay out because they say `noindex`, and `lastmod` is
 * the day on which a page says that its content changed. No second list of pages has to be kept.
 */
export function siteMap(): AstroIntegration[] {
  let folder: URL;
  let kept: KeptAnswers<Facts | null>;
  return [
    {
      name: 'site-map-folder',
      hooks: {
        'astro:config:done': ({ config }) => {
          folder = config.outDir;
          kept = keptOfBuilds(fileURLToPath(config.root), 'site-map', [codeKey('src/build/site-map.ts')]);
        },
      },
    },
    sitemap({
      serialize(item) {
        const path = decodeURIComponent(new URL(item.url).pathname);
        const bytes = readFileSync(fileURLToPath(new URL(`.${path}index.html`, folder)));
        const facts = kept.of(bytes, () => siteMapFacts(bytes.toString('utf8')));
        if (facts === null) return undefined;
        return facts.lastmod === undefined ? item : { ...item, lastmod: facts.lastmod };
      },
    }),
    { name: 'site-map-kept', hooks: { 'astro:build:done': () => kept.save() } },
  ];
}
