import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { environmentName } from '../environment.ts';
import { codeKey } from '../lib/cache/code-key.ts';
import { KeptAnswers } from '../lib/cache/kept-answers.ts';

/**
 * Answers that the last build of the same environment gave by the same code.
 *
 * @param root of the project, whose `.cache/` is used.
 * @param code the module that gives them, from the root.
 * @param settings what decides them beside the code.
 */
export function keptOfBuilds<Answer>(
  root: string,
  name: string,
  code: string,
  settings: readonly string[] = [],
): KeptAnswers<Answer> {
  const by = createHash('sha256')
    .update([codeKey(code), ...settings].join('\0'))
    .digest('hex');
  return new KeptAnswers(join(root, `.cache/${name}-${environmentName()}.json`), by);
}
