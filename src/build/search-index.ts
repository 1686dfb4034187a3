import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { codeKey } from '../lib/cache/code-key.ts';
import { keptOfBuilds } from '../lib/cache/kept-of-builds.ts';
import { guidesGroup } from '../search/index/groups.ts';
import { buildSearchIndex } from '../search/index/build.ts';
import type { ReadPage } from '../search/index/read-page.ts';
import { searchLists } from './search-lists.ts';

/** Indexes the built pages for search. */
export function searchIndex(): AstroIntegration {
  let root = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const kept = {
          pages: keptOfBuilds<ReadPage | null>(root, 'indexed-pages', [codeKey('src/search/index/read-page.ts')]),
          texts: keptOfBuilds<string>(root, 'indexed-texts', [codeKey('src/search/index/build.ts')]),
        };
        const { pages, names, words } = await buildSearchIndex(folder, guidesGroup, await searchLists(), kept);
        await Promise.all([kept.pages.save(), kept.texts.save()]);
        logger.info(`${pages} pages, ${names} names, ${words} words`);
      },
    },
  };
}
