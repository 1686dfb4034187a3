/**
 * What happens between "Lưu" and the file, and again between "Đăng" and the page: Vietnamese text in one normal form,
 * the build's checks, warnings.
 */
import { fromJS, Map as ImmutableMap } from 'immutable';
import type { Collection } from '../../src/content-model/collection.ts';
import { isCollectionName } from '../../src/content-model/registry.ts';
import { sharedQuestions } from '../../src/content-model/shared-questions.ts';
import { entryId } from '../../src/content-model/to-zod.ts';
import type { EntryProblem, Known } from '../../src/safeguards/entry/entry.ts';
import { othersFrom } from '../../src/safeguards/entry/other-entries.ts';
import { refuseSlug } from '../../src/safeguards/slug.ts';
import { publishedAddresses, publishStatus } from '../public-site.ts';
import { isTakenOff } from '../removal/taken-off.ts';
import { refuseStrayChanges } from '../review/stray-changes.ts';
import { hasReview } from '../decap/store/account.ts';
import {
  addressOfNew,
  addressTaken,
  isUnsaved,
  openDraft,
  replaceDraft,
  reviewStep,
  type DraftEntry,
  dataOf,
} from '../decap/store/entry.ts';
import {
  overSaved,
  savedNow,
  listedEntries,
  publishedBesideDraft,
  readEntries,
  titleInReview,
} from '../decap/store/saved-entries.ts';
import { picturesOf, type EntryPicture } from '../decap/store/pictures.ts';
import { words } from '../words.ts';
import { formProblems, formProblem, type Data, type Problem } from './check.ts';
import { chooseByField } from './choose.ts';
import { normaliseText } from './normalise-text.ts';
import { collectionOfEntry } from './collection-of-entry.ts';
import { ask, Refused, refuse, sentence } from './dialog.ts';
import { withReferredDrafts } from './in-review.ts';
import { gatherKnown } from './known.ts';
import { mended } from './mend.ts';
import { mergedByField } from './merge.ts';
import { baseOn, conflictOf, isSame } from './edit-conflict.ts';
import { placesOf, renamedIn } from './picture-names.ts';
import { canBeTakenOut, without } from './personal.ts';
import { knownCodes, questionsInUse } from './shared-questions.ts';
import { mayBeUnfinished } from './unfinished.ts';

/**
 * Joins what somebody else has saved meanwhile with what is written here, and puts it into the form to be looked at.
 */
async function joinWithOthers(entry: DraftEntry, collection: Collection, mine: Data): Promise<void> {
  const conflict = isUnsaved(entry) ? undefined : await conflictOf(entry, collection);
  if (conflict === undefined) return;
  const { base, theirs, saved, pictures } = conflict;
  const own = renamedIn(mine, pictures.renamed) as Data;
  const joined = mergedByField(collection, renamedIn(base, pictures.replaced) as Data, own, theirs);
  const { choices, taken } = joined;
  const all = pictures.kept(() => true);
  const chosen = choices.length === 0 ? new Set<string>() : await chooseByField(choices, all);
  if (chosen === undefined) throw new Refused(words.merge.left);
  const data = { ...joined.data, ...Object.fromEntries([...chosen].map((name) => [name, theirs[name]])) };
  const beside = pictures.kept((name) => placesOf(collection, data, name).length > 0);
  baseOn(entry, theirs, saved.pictures);
  replaceDraft(overSaved(entry, saved, beside), data);
  throw new Refused(choices.length === 0 ? words.merge.joined(taken) : words.merge.chosen);
}

/** A draft that says what is published cannot be read again: it is told by what it changes. */
async function emptyDraftProblems(entry: DraftEntry, collection: Collection, data: Data): Promise<Problem[]> {
  // The published one may have been deleted meanwhile: no reason to keep the draft from being saved.
  const published = await publishedBesideDraft(entry).catch((error: unknown) => {
    console.warn(error);
    return undefined;
  });
  return published !== undefined && (await isSame(collection, data, published)) ? [words.nothingChanged] : [];
}

async function addressProblems(entry: DraftEntry, collection: Collection): Promise<Problem[]> {
  if (!isUnsaved(entry) || !isCollectionName(collection.name)) return [];
  const place = collection.fields['title']?.label ?? '';
  const slug = addressOfNew(entry);
  const id = entryId(slug);
  if (id === '' || slug === '/index') return [{ place, message: words.noAddress }];
  if (refuseSlug(collection.name, id) !== undefined) return [{ place, message: words.addressReserved(id) }];
  return (await addressTaken(entry, slug)) ? [{ place, message: words.addressTaken(id) }] : [];
}

const sources = {
  entriesOf: listedEntries,
  read: readEntries,
  published: publishedAddresses,
  sharedQuestions: async () => knownCodes(await publishStatus()),
};
const noneKnown: Pick<Known, 'others' | 'published'> = { others: othersFrom([]) };

/**
 * What the rules ask of others; where those cannot be read, what a lack of them would refuse is not told: the build
 * asks again.
 */
async function knownOf(collection: Collection, data: Data) {
  try {
    return { known: await gatherKnown(collection, data, sources), isWhole: true };
  } catch (error) {
    console.warn(error);
    return { known: noneKnown, isWhole: false };
  }
}

/**
 * What the build would refuse or tell of `data`, with the pictures beside the entry and the other entries as they are
 * kept.
 *
 * @param step of the review that the entry is in, or is to be in.
 */
async function buildProblems(
  entry: DraftEntry,
  collection: Collection,
  data: Data,
  pictures: readonly Pick<EntryPicture, 'name'>[],
  step: string | undefined,
): Promise<EntryProblem[]> {
  const { known, isWhole } = await knownOf(collection, data);
  const id = isUnsaved(entry) ? '' : entryId(String(entry.get('slug')));
  const shown = (await publishStatus())?.entries ?? [];
  const printed = shown.find((own) => own.collection === collection.name && own.id === id)?.shortUrl;
  const beside = new Map(pictures.map(({ name }) => [name, {}] as const));
  const found = formProblems(collection, id, data, { ...known, printed, pictures: beside });
  const problems = await withReferredDrafts(found, collection, step, titleInReview);
  return isWhole ? problems : problems.filter(({ asksOthers }) => asksOthers !== true);
}

function errorsOf(found: readonly EntryProblem[], collection: Collection): Problem[] {
  return found.filter(({ severity }) => severity === 'error').map((problem) => formProblem(collection, problem));
}

/** For what is told of a saved version: the form may hold another by now. */
function withoutMends(problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, mend: undefined }));
}

function isUnfinishedAllowed(entry: DraftEntry, { name }: Collection, data: Data): boolean {
  return mayBeUnfinished({ collection: name, hasReview: hasReview(), step: reviewStep(entry), data });
}

/** Puts what was put right into the form, to be saved by whoever has seen it. */
function handBack(entry: DraftEntry, data: Data): never {
  replaceDraft(entry, data);
  throw new Refused(words.refused.mended);
}

/** Offers to put right what can be; returns where the editor chose to go on with `proceed`. */
async function refuseOrMend(
  problems: readonly Problem[],
  entry: DraftEntry,
  data: Data,
  proceed: string | undefined,
): Promise<void> {
  const { mends, goesOn } = await refuse(problems, { ...words.refused, proceed });
  if (mends.length > 0) handBack(entry, mended(data, mends));
  if (!goesOn) throw new Refused(words.refused.toast);
}

/** What tells of a person is asked before it is written, in a draft too: drafts lie where others read them. */
async function askAboutPersons(
  found: readonly EntryProblem[],
  collection: Collection,
  entry: DraftEntry,
  data: Data,
): Promise<void> {
  const personal = found.flatMap((problem) => (problem.isPersonal === true ? [problem] : []));
  if (personal.length === 0) return;
  const { title, lead, back, proceed, toast, takeOut, willBeTakenOut } = words.warned;
  let left = data;
  const lines = personal.map((problem) => {
    const { path, found: number = '' } = problem;
    const run = () => {
      left = without(left, { path, found: number });
    };
    const action = { label: takeOut, done: willBeTakenOut, run };
    return {
      text: sentence(formProblem(collection, problem)),
      action: canBeTakenOut(data, { path, found: number }) ? action : undefined,
    };
  });
  const goesOn = await ask({ title, lead, lines, back, proceed });
  if (left !== data) handBack(entry, left);
  if (!goesOn) throw new Refused(toast);
}

/**
 * Called by Decap before it writes an entry.
 *
 * @returns the data to be written.
 * @throws a sentence for the editor when the entry must not be written yet.
 */
export async function beforeSave({ entry }: { readonly entry: DraftEntry }): Promise<unknown> {
  const collection = collectionOfEntry(entry.get('collection'), entry.get('slug'));
  const data = normaliseText(dataOf(entry));
  const written = fromJS(data);
  // Its text stands nowhere else by now.
  if (isTakenOff(String(entry.get('collection')), String(entry.get('slug')))) return written;
  await joinWithOthers(entry, collection, data);
  const problems = [
    ...(await emptyDraftProblems(entry, collection, data)),
    ...(await addressProblems(entry.set('data', written), collection)),
    ...(collection === sharedQuestions ? questionsInUse(data, await publishStatus()) : []),
  ];
  const found = await buildProblems(entry, collection, data, picturesOf(entry), reviewStep(entry));
  const errors = isUnfinishedAllowed(entry, collection, data) ? [] : errorsOf(found, collection);
  // What nobody has been shown yet can be put aside until it is complete.
  const isFirst = isUnsaved(entry) && !hasReview() && isCollectionName(collection.name) && problems.length === 0;
  if (problems.length + errors.length > 0) {
    await refuseOrMend([...problems, ...errors], entry, data, isFirst ? words.refused.asDraft : undefined);
  }
  await askAboutPersons(found, collection, entry, data);
  return errors.length > 0 ? fromJS({ ...data, draft: true }) : written;
}

/**
 * Called by the back ends before a draft is handed to its reviewer, and before it is made ready to be published.
 *
 * @param status `draft`, `pending_review` or `pending_publish`.
 * @throws a sentence for the editor when something is still missing in it.
 */
export async function beforeSubmit(name: string, slug: string, status: string): Promise<void> {
  const collection = collectionOfEntry(name, slug);
  if (status === 'draft' || !isCollectionName(collection.name)) return;
  const entry: DraftEntry = ImmutableMap<string, unknown>({ collection: name, slug });
  const { data, pictures } = await savedNow(entry);
  const errors = errorsOf(await buildProblems(entry, collection, data, pictures, status), collection);
  if (errors.length === 0) return;
  // From the board, nothing is open that could be put right.
  const isOpen = openDraft(name, slug) !== undefined;
  const { mends } = await refuse(isOpen ? errors : withoutMends(errors), words.notSubmitted);
  // What stands in the form now: somebody may have written on while the saved version was read.
  const open = openDraft(name, slug);
  if (open !== undefined && mends.length > 0) handBack(open, mended(normaliseText(dataOf(open)), mends));
  throw new Refused(words.notSubmitted.toast);
}

/**
 * Called by Decap before it publishes a reviewed entry: since it was saved, others may have taken its short address, or
 * deleted what it refers to, and somebody may have saved a version that the reviewer has not seen.
 *
 * @throws a sentence for the editor when the entry must not be published yet.
 */
export async function beforePublish({ entry }: { readonly entry: DraftEntry }): Promise<void> {
  // Without review, to publish is to save.
  if (!hasReview()) return;
  // First: what is compared below is read later than the commit that may be published, and a newer one is refused.
  await refuseStrayChanges(entry);
  const collection = collectionOfEntry(entry.get('collection'), entry.get('slug'));
  const seen = dataOf(entry);
  const { data, pictures } = await savedNow(entry);
  const problems = [
    ...((await isSame(collection, seen, data)) ? [] : [words.changedBeforePublishing]),
    ...withoutMends(errorsOf(await buildProblems(entry, collection, data, pictures, 'pending_publish'), collection)),
  ];
  if (problems.length === 0) return;
  await refuse(problems, words.notPublished);
  throw new Refused(words.notPublished.toast);
}
