/** References to entries that are still in review: the build knows them only once they are published. */
import type { Collection } from '../../src/content-model/collection.ts';
import { isCollectionName } from '../../src/content-model/registry.ts';
import { entryId, fieldAt } from '../../src/content-model/to-zod.ts';
import type { EntryProblem } from '../../src/safeguards/entry/entry.ts';
import { words } from '../words.ts';

/** Tells the title of an entry in review that is published nowhere; nothing where there is none. */
type TitleInReview = (collection: string, id: string) => Promise<string | undefined>;

/**
 * The problems with what is known of such entries: one may refer to them while it is written and reviewed, and is told
 * by their names to publish them first.
 *
 * @param step of the review that the entry is in, or is to be in.
 */
export async function withReferredDrafts(
  problems: readonly EntryProblem[],
  { fields }: Pick<Collection, 'fields'>,
  step: string | undefined,
  titleInReview: TitleInReview,
): Promise<EntryProblem[]> {
  const judged = problems.map(async (problem): Promise<EntryProblem | undefined> => {
    const field = fieldAt(fields, problem.path);
    const isReference = field?.kind === 'reference' || field?.kind === 'references';
    if (problem.asksOthers !== true || problem.found === undefined || !isReference) return problem;
    const title = isCollectionName(field.to) ? await titleInReview(field.to, entryId(problem.found)) : undefined;
    if (title === undefined) return problem;
    return step === 'pending_publish' ? { ...problem, message: words.inPlace.publishFirst(title) } : undefined;
  });
  return (await Promise.all(judged)).filter((problem) => problem !== undefined);
}
