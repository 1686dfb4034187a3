import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { guidesGroup } from '../search/index/groups.ts';
import { buildSearchIndex } from '../search/index/build.ts';
import { withoutIndexTags } from '../search/index/read-page.ts';
import { forEachOf } from '../lib/for-each-of.ts';
import { searchLists } from './search-lists.ts';

/** All pages at the same time would stand in memory together. */
const atOnce = 8;

/** What only the index had to know leaves the pages. */
async function removeIndexTags(folder: string): Promise<void> {
  await forEachOf(globSync('**/*.html', { cwd: folder }), atOnce, async (file) => {
    const path = join(folder, file);
    const html = await readFile(path, 'utf8');
    const without = withoutIndexTags(html);
    if (without !== html) await writeFile(path, without);
  });
}

/** Indexes the built pages for search. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { pages, names, words } = await buildSearchIndex(folder, guidesGroup, await searchLists());
        await removeIndexTags(folder);
        logger.info(`${pages} pages, ${names} names, ${words} words`);
      },
    },
  };
}
