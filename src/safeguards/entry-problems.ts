/**
 * Everything that is wrong with one entry, in one place: the build and the form ask here and nowhere else, so that the
 * form accepts nothing that the build refuses. It runs in the browser as in Node; whatever it must know comes in as
 * data.
 */
import { nearestName } from '../content-model/nearest.ts';
import { normalise } from '../content-model/normalise.ts';
import { addressProblems } from './entry/addresses.ts';
import { bodyBounds, sizeProblems } from './entry/bounds.ts';
import { drawnTextProblems } from './entry/drawn-text.ts';
import type { EntryProblem, Known, ReadEntry, WrittenEntry } from './entry/entry.ts';
import { fieldProblems, maxText } from './entry/fields.ts';
import { linkProblems } from './entry/links.ts';
import { pictureProblems } from './entry/pictures.ts';
import { portalProblems } from './entry/portal.ts';
import { proseProblems, shownText } from './entry/prose.ts';
import { referenceProblems } from './entry/references.ts';
import { sharedQuestionProblems } from './entry/shared-questions.ts';
import { siteHostProblems } from './entry/site-hosts.ts';
import { thesaurusProblems } from './entry/thesaurus.ts';
import { entryPersonalData } from './entry-personal-data.ts';
import { safeguardWords as words } from '../text/vi/safeguards.ts';

/** Of more mistakes it is not asked what was meant: each answer compares a name with all that are known. */
const maxSuggestions = 20;

/** {@link nearestName} for the first mistakes. */
function suggestions(): ReadEntry['suggest'] {
  let left = maxSuggestions;
  return (name, names) => {
    if (left === 0) return undefined;
    left -= 1;
    return nearestName(name, names);
  };
}

/** More are not told one by one: nobody reads them, and each costs a look-up of its line. */
const maxProblems = 50;

/** The line of a text at which something stands; the first where it is broken apart in the source. */
function lineOf(text: string, found: string): number {
  return text.slice(0, Math.max(0, text.indexOf(found))).split('\n').length;
}

/** What is too long is refused as such, and searched no further than people may write. */
function clipped(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, maxText);
  if (Array.isArray(value)) return value.map(clipped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, clipped(inside)]));
}

function personalProblems(
  entry: ReadEntry,
  { pictures, personalData = entryPersonalData }: Known,
): readonly EntryProblem[] {
  const { collection, id, body, tree } = entry;
  const data = clipped(entry.values);
  const shown = tree === undefined ? '' : shownText(tree);
  const prose = tree === undefined ? '' : body;
  const names = [...pictures.keys()];
  return personalData({ collection, id, data, body: prose, shown, pictures: names }).map((problem) => ({
    ...problem,
    ...(problem.path[0] === 'body' ? { bodyLine: lineOf(prose, problem.found) } : {}),
    isPersonal: true,
  }));
}

/** Rules in the order of causes: of several mistakes at one place the first is what makes the others. */
function* found(entry: ReadEntry, known: Known): Generator<EntryProblem> {
  yield* fieldProblems(entry);
  yield* proseProblems(entry);
  yield* linkProblems(entry, known);
  yield* pictureProblems(entry, known);
  yield* drawnTextProblems(entry);
  yield* referenceProblems(entry, known);
  yield* sharedQuestionProblems(entry);
  yield* thesaurusProblems(entry);
  yield* addressProblems(entry, known);
  yield* personalProblems(entry, known);
  yield* portalProblems(entry);
  yield* siteHostProblems(entry);
}

/** Leaves out what only follows from a mistake told before, and what would be told twice. */
function distinct() {
  const refused = new Set<string>();
  const seen = new Set<string>();
  return ({ path, message, found: what = '', severity, bodyLine }: EntryProblem): boolean => {
    const place = JSON.stringify(path);
    const isField = path.length > 0 && path[0] !== 'body';
    if (isField && refused.has(place)) return false;
    if (isField && severity === 'error') refused.add(place);
    const key = JSON.stringify([path, what, message, path[0] === 'body' ? bodyLine : 0]);
    return seen.has(key) ? false : Boolean(seen.add(key));
  };
}

/**
 * Everything that is wrong with an entry.
 *
 * @param known other entries, the files beside this one, and what the last build knew of the site.
 * @returns errors and warnings in the order of causes, at most `maxProblems`; of more, the number is told.
 */
export function entryProblems(written: WrittenEntry, known: Known): EntryProblem[] {
  const isNew = distinct();
  const tooLarge = [...sizeProblems(written)];
  if (tooLarge.length > 0) return tooLarge;
  const unread = [...bodyBounds(written)];
  const tree = unread.length === 0 ? known.parse(written.body) : undefined;
  const entry: ReadEntry = { ...written, values: normalise(written.data), tree, suggest: suggestions() };
  const problems = [...unread];
  let left = 0;
  for (const problem of found(entry, known)) {
    if (problems.length < maxProblems) {
      if (isNew(problem)) problems.push(problem);
    } else if (problem.severity === 'error') left += 1;
  }
  return left === 0 ? problems : [...problems, { path: [], message: words.more(left), severity: 'error' }];
}
