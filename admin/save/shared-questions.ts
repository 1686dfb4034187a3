/** The questions that guides share, as far as saving has to do with them. */
import { sharedQuestions } from '../../src/content-model/shared-questions.ts';
import { questionCodes } from '../../src/safeguards/entry/shared-questions.ts';
import type { PublishStatus } from '../../src/delivery/publish-status.ts';
import { words } from '../words.ts';
import type { Data, Problem } from './check.ts';

type SiteStatus = Pick<PublishStatus, 'sharedQuestions'> | undefined;

/**
 * The codes that guides may refer to.
 *
 * @throws when the public site does not tell them: then a code that nobody knows is no mistake.
 */
export function knownCodes(status: SiteStatus): ReadonlySet<string> {
  if (status === undefined) throw new Error('/publish-status.json could not be read.');
  return new Set(status.sharedQuestions.map(({ id }) => id));
}

/**
 * Questions that `data` lacks, by deletion or under another code, though guides use them: those guides would be
 * refused.
 */
export function questionsInUse(data: Data, status: SiteStatus): Problem[] {
  const codes = questionCodes(data);
  const place = sharedQuestions.fields.questions.label;
  return (status?.sharedQuestions ?? []).flatMap(({ id, guides }) =>
    guides.length === 0 || codes.includes(id) ? [] : [{ place, found: id, message: words.questionInUse(guides) }],
  );
}
