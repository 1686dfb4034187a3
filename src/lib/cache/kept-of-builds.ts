import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { environmentName } from '../../environment.ts';
import { KeptAnswers } from './kept-answers.ts';

/**
 * Answers that the last build of the same environment gave by the same code.
 *
 * @param root of the project, whose `.cache/` is used.
 * @param by what decides them beside what they are about: keys of the code that gives them, its settings.
 */
export function keptOfBuilds<Answer>(root: string, name: string, by: readonly string[]): KeptAnswers<Answer> {
  const key = createHash('sha256').update(by.join('\0')).digest('hex');
  return new KeptAnswers(join(root, `.cache/${name}-${environmentName()}.json`), key);
}
