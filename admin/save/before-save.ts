/**
 * What happens between "Lưu" and the file, and again between "Đăng" and the page: Vietnamese text in one normal form, the
 * build's checks, warnings.
 */
import { fromJS, type Map as ImmutableMap } from 'immutable';
import type { Collection } from '../../src/content-model/collection.ts';
import { isCollectionName } from '../../src/content-model/registry.ts';
import { sharedQuestions } from '../../src/content-model/shared-questions.ts';
import { entryId } from '../../src/content-model/to-zod.ts';
import type { EntryProblem, Known } from '../../src/safeguards/entry/entry.ts';
import { othersFrom } from '../../src/safeguards/entry/others.ts';
import { refuseSlug } from '../../src/safeguards/slug.ts';
import { publishedAddresses, publishStatus } from '../catalogue.ts';
import { refuseStrayChanges } from '../review/stray-changes.ts';
import {
  addressOfNew,
  addressTaken,
  hasReview,
  isTakenOff,
  isUnsaved,
  keptNow,
  listedEntries,
  picturesBeside,
  publishedBesideDraft,
  readEntries,
  replaceDraft,
  type DraftEntry,
} from '../decap/store.ts';
import { dayInVietnam } from '../../src/entries/today.ts';
import { words } from '../words.ts';
import { formProblems, told, type Data, type Problem } from './check.ts';
import { composed } from './composed.ts';
import { described } from './described.ts';
import { ask, Refused, refuse, sentence } from './dialog.ts';
import { gatherKnown } from './known.ts';
import { mended } from './mend.ts';
import { changedByOthers, isSame } from './others.ts';
import { knownCodes, questionsInUse } from './shared-questions.ts';
import { warningsOf } from './warnings.ts';

async function othersProblems(entry: DraftEntry, collection: Collection): Promise<Problem[]> {
  if (isUnsaved(entry) || !(await changedByOthers(entry, collection))) return [];
  return [{ place: words.changedByOthers.place, message: words.changedByOthers.message }];
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

/** What the rules ask of others; where those cannot be read, what a lack of them would refuse is not told: the build asks again. */
async function knownOf(collection: Collection, data: Data) {
  try {
    return { known: await gatherKnown(collection, data, sources), isWhole: true };
  } catch (error) {
    console.warn(error);
    return { known: noneKnown, isWhole: false };
  }
}

/** What the build would refuse or tell of `data`, with the pictures beside the entry and the other entries as they are kept. */
async function buildProblems(
  entry: DraftEntry,
  collection: Collection,
  data: Data,
  pictures: readonly string[],
): Promise<EntryProblem[]> {
  const { known, isWhole } = await knownOf(collection, data);
  const id = isUnsaved(entry) ? '' : entryId(String(entry.get('slug')));
  const shown = (await publishStatus())?.entries ?? [];
  const printed = shown.find((own) => own.collection === collection.name && own.id === id)?.shortUrl;
  const beside = new Map(pictures.map((name) => [name, {}] as const));
  const problems = formProblems(collection, id, data, { ...known, printed, pictures: beside });
  return isWhole ? problems : problems.filter(({ asksOthers }) => asksOthers !== true);
}

/** Offers to put right what can be; what is mended stands in the form again, to be saved by whoever has seen it. */
async function refuseOrMend(problems: readonly Problem[], entry: DraftEntry, data: Data): Promise<never> {
  const mends = await refuse(problems, words.refused);
  if (mends.length === 0) throw new Refused(words.refused.toast);
  replaceDraft(entry, mended(data, mends));
  throw new Refused(words.refused.mended);
}

/**
 * Called by Decap before it writes an entry.
 *
 * @returns the data to be written.
 * @throws a sentence for the editor when the entry must not be written yet.
 */
export async function beforeSave({ entry }: { readonly entry: DraftEntry }): Promise<unknown> {
  const collection = described(entry.get('collection'), entry.get('slug'));
  const data = composed((entry.get('data') as ImmutableMap<string, unknown>).toJS());
  const written = fromJS(data);
  // Its text stands nowhere else by now.
  if (isTakenOff(entry)) return written;
  const problems = [
    ...(await othersProblems(entry, collection)),
    ...(await emptyDraftProblems(entry, collection, data)),
    ...(await addressProblems(entry.set('data', written), collection)),
    ...(collection === sharedQuestions ? questionsInUse(data, await publishStatus()) : []),
  ];
  const found = await buildProblems(entry, collection, data, picturesBeside(entry));
  const errors = found.filter(({ severity }) => severity === 'error').map((problem) => told(collection, problem));
  if (problems.length + errors.length > 0) await refuseOrMend([...problems, ...errors], entry, data);
  const warnings = [
    ...found.map((problem) => sentence(told(collection, problem))),
    ...warningsOf(collection, data, dayInVietnam()),
  ];
  if (warnings.length > 0) {
    const { title, lead, back, proceed, toast } = words.warned;
    const goOn = await ask({ title, lead, lines: warnings.map((text) => ({ text })), back, proceed });
    if (!goOn) throw new Refused(toast);
  }
  return written;
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
  const collection = described(entry.get('collection'), entry.get('slug'));
  const seen = (entry.get('data') as ImmutableMap<string, unknown>).toJS();
  const { data, pictures } = await keptNow(entry);
  const problems = [
    ...((await isSame(collection, seen, data)) ? [] : [words.changedBeforePublishing]),
    ...(await buildProblems(entry, collection, data, pictures))
      .filter(({ severity }) => severity === 'error')
      .map((problem) => ({ ...told(collection, problem), mend: undefined })),
  ];
  if (problems.length === 0) return;
  await refuse(problems, words.notPublished);
  throw new Refused(words.notPublished.toast);
}
