import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { environmentName } from '../../environment.ts';
import { KeptAnswers } from './kept-answers.ts';
import { unlessMissing } from './kept-files.ts';

const folderIn = (root: string) => join(root, '.cache/answers');
const monthInMilliseconds = 30 * 86_400_000;

/**
 * Answers that the last build of the same environment gave by the same code.
 *
 * @param root of the project, whose `.cache/` is used.
 * @param by what decides them beside what they are about: keys of the code that gives them, its settings.
 */
export function keptOfBuilds<Answer>(root: string, name: string, by: readonly string[]): KeptAnswers<Answer> {
  const key = createHash('sha256').update(by.join('\0')).digest('hex');
  return new KeptAnswers(join(folderIn(root), `${name}-${environmentName()}.json`), key);
}

/** Removes answers of environments in which nobody has built for a month: `npm start` at a port that was free once. */
export async function pruneKeptOfBuilds(root: string): Promise<void> {
  const folder = folderIn(root);
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    // Another build may be writing, or removing it.
    const found = await unlessMissing(stat(file));
    if (found !== undefined && found.mtimeMs < Date.now() - monthInMilliseconds) await rm(file, { force: true });
  }
}
