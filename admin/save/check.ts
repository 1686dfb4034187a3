/** Checks an entry in the form by the rules of the build, with messages by the labels of the form. */
import type { Collection } from '../../src/content-model/collection.ts';
import { fieldAt } from '../../src/content-model/to-zod.ts';
import type { EntryProblem, Known, Mend } from '../../src/safeguards/entry/entry.ts';
import { entryProblems } from '../../src/safeguards/entry-problems.ts';
import { placeOf, type Path } from '../../src/safeguards/values.ts';
import { safeguardWords } from '../../src/text/vi/safeguards.ts';
import { shown } from '../widgets/plain-date.ts';
import { readProse } from './prose.ts';

/** What Decap holds of an entry: the fields, its prose among them. */
export type Data = Readonly<Record<string, unknown>>;

/** A mistake as the editor reads it. */
export interface Problem {
  /** The labels that lead to the field: "Các bước thực hiện › mục 2 › Việc cần làm". */
  readonly place: string;
  readonly message: string;
  /** Where the field is, for what leads to it. */
  readonly path?: Path | undefined;
  /** What stands there, where that helps to find it. */
  readonly found?: string | undefined;
  /** Where one press puts it right. */
  readonly mend?: (Mend & { readonly path: Path }) | undefined;
}

function proseField(collection: Collection): string | undefined {
  return Object.entries(collection.fields).find(([, { kind }]) => kind === 'markdown')?.[0];
}

/** The frontmatter of what Decap holds: all of it but the prose. */
export function frontmatterOf(collection: Collection, data: Data): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([name]) => name !== proseField(collection)));
}

/** The prose of what Decap holds. */
export function proseOf(collection: Collection, data: Data): string {
  const prose = data[proseField(collection) ?? ''];
  return typeof prose === 'string' ? prose : '';
}

/**
 * Everything that the build would refuse or tell of `data`.
 *
 * @param id of the entry; empty while it is new.
 */
export function formProblems(
  collection: Collection,
  id: string,
  data: Data,
  known: Omit<Known, 'parse'>,
): EntryProblem[] {
  const written = { collection, id, data: frontmatterOf(collection, data), body: proseOf(collection, data) };
  return entryProblems(written, { ...known, parse: readProse });
}

/** A mistake by the labels of the form, days as they are written there. */
export function formProblem({ fields }: Collection, { path, found, message, mend }: EntryProblem): Problem {
  const isDay = fieldAt(fields, path)?.kind === 'date' && found !== undefined;
  return {
    place: placeOf(fields, path) ?? safeguardWords.whole,
    message,
    path: path.length === 0 ? undefined : path,
    found: isDay ? shown(found) : found,
    mend: mend && { ...mend, path },
  };
}
