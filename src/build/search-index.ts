import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { guidesGroup } from '../search/index/groups.ts';
import { buildSearchIndex } from '../search/index/build.ts';
import { withoutIndexTags } from '../search/index/read-page.ts';
import { searchLists } from './search-lists.ts';

/** What only the index had to know leaves the pages. */
function removeIndexTags(folder: string): void {
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const path = join(folder, file);
    const html = readFileSync(path, 'utf8');
    const without = withoutIndexTags(html);
    if (without !== html) writeFileSync(path, without);
  }
}

/** Indexes the built pages for search. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { pages, names, words } = await buildSearchIndex(folder, guidesGroup, await searchLists());
        removeIndexTags(folder);
        logger.info(`${pages} pages, ${names} names, ${words} words`);
      },
    },
  };
}
