import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, contentChoice } from '../environment.ts';
import { writeWhole } from '../lib/cache/atomic.ts';
import { codeKey } from '../lib/cache/code-key.ts';

/**
 * Removes what Astro keeps of the content from one build to the next, where it would be wrong. Astro reads an entry
 * anew when its file has changed, but not when the model has, from which its fields were read, or when another version
 * with the same text stands in for it. To be called when the versions have been chosen and before Astro reads them.
 *
 * @param root of the project.
 */
export async function dropOutdatedContent(root: string): Promise<void> {
  const { standIns, leftOut } = contentChoice();
  const by = createHash('sha256')
    .update(codeKey('src/content.config.ts'))
    .update(JSON.stringify([standIns, leftOut]))
    .digest('hex');
  const folder = join(root, cacheFolder());
  const marker = join(folder, 'content-read-by');
  if ((await readFile(marker, 'utf8').catch(() => undefined)) === by) return;
  await rm(join(folder, 'data-store.json'), { force: true });
  await writeWhole(marker, by);
}
