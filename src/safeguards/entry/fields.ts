/** Checks the frontmatter against the model of its collection. */
import type { Collection } from '../../content-model/collection.ts';
import { messages } from '../../content-model/messages.ts';
import { linkSchemes, plainSchema } from '../../content-model/to-zod.ts';
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import { refuseAddress } from '../address.ts';
import { hasStackedMarks, unfitCharacter } from '../characters.ts';
import { eachValue, fieldsAt, valueAt, type Path, type Value } from '../values.ts';
import type { EntryProblem, ReadEntry } from './entry.ts';

/** Longer than any field is allowed to be, also where the model sets no limit. */
export const maxText = 5000;
/** Wrong names that are told one by one; of more, their number. */
const maxKeysNamed = 10;
/** Keys that would reach into the objects of the program instead of naming a field. */
const dangerousKeys = ['__proto__', 'constructor', 'prototype'];

/** A value as a message quotes it; lists and groups are not quoted. */
function shown(value: unknown): string | undefined {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;
}

function unknownKeys({ collection, suggest }: ReadEntry, path: Path, keys: readonly string[]): EntryProblem[] {
  const known = Object.keys(fieldsAt(collection.fields, path));
  const problems = keys.slice(0, maxKeysNamed).map((key): EntryProblem => {
    const isLayout = key === 'layout' && path.length === 0;
    const message = isLayout ? words.yaml.layout() : messages.unknownKey(key, suggest(key, known));
    return { path: [...path, key], message, severity: 'error' };
  });
  const left = keys.length - problems.length;
  return left > 0 ? [...problems, { path, message: words.file.moreKeys(left), severity: 'error' }] : problems;
}

/** An address that only lacks its beginning. */
function withScheme(value: unknown): string | undefined {
  if (typeof value !== 'string' || /^[a-z][a-z0-9+.-]*:|^[/\\#?]|\s/i.test(value)) return undefined;
  const whole = `https://${value}`;
  return linkSchemes.test(whole) && refuseAddress(whole) === undefined ? whole : undefined;
}

function* schemaProblems(entry: ReadEntry): Generator<EntryProblem> {
  const { collection, data, values } = entry;
  const issues = plainSchema(collection).safeParse(data).error?.issues ?? [];
  for (const { path: at, message, ...issue } of issues) {
    const path = at as Path;
    if (issue.code === 'unrecognized_keys') {
      yield* unknownKeys(entry, path, issue.keys);
      continue;
    }
    const value = valueAt(values, path);
    const instead = fieldKindAt(collection, path) === 'link' ? withScheme(value) : undefined;
    const mend = instead === undefined ? undefined : { found: String(value), instead };
    yield { path, found: shown(value), message, severity: 'error', ...(mend && { mend }) };
  }
}

function fieldKindAt({ fields }: Collection, path: Path): string | undefined {
  const name = path.at(-1);
  return fieldsAt(fields, path.slice(0, -1))[String(name)]?.kind;
}

/** What no field may hold, whatever its description allows. */
function refuseValue({ field, value }: Pick<Value, 'field' | 'value'>): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (value.length > maxText) return words.text.tooLong(maxText);
  const unfit = unfitCharacter(value);
  if (unfit !== undefined) return words.text.unfit(unfit);
  if (hasStackedMarks(value.normalize('NFC'))) return words.file.stackedMarks();
  return field.kind === 'link' ? refuseAddress(value) : undefined;
}

/**
 * Names and values of the fields: what the description of the collection does not allow, and what no field may hold.
 */
export function* fieldProblems(entry: ReadEntry): Generator<EntryProblem> {
  const { collection, data, values } = entry;
  if (typeof data === 'object' && data !== null) {
    for (const key of dangerousKeys.filter((each) => Object.hasOwn(data, each))) {
      yield { path: [key], message: messages.unknownKey(key, undefined), severity: 'error' };
    }
  }
  yield* schemaProblems(entry);
  for (const value of eachValue(collection.fields, values)) {
    const message = refuseValue(value);
    if (message !== undefined) yield { path: value.path, found: shown(value.value), message, severity: 'error' };
  }
}
