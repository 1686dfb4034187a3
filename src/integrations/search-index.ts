import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { guidesGroup } from '../search/index/groups.ts';
import { buildSearchIndex } from '../search/index/build.ts';

/** Indexes the built pages for search, as the last look at their unmodified HTML. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { pages, names, words } = await buildSearchIndex(fileURLToPath(dir), guidesGroup);
        logger.info(`${pages} pages, ${names} names, ${words} words`);
      },
    },
  };
}
