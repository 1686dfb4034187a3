import type { Collection } from '../content-model/collection.ts';
import { messages } from '../content-model/messages.ts';
import { nearestName } from '../content-model/nearest.ts';
import { normalise } from '../content-model/normalise.ts';
import { plainSchema } from '../content-model/to-zod.ts';
import { safeguardWords as words } from '../text/vi/safeguards.ts';
import { refuseAddress } from './address.ts';
import { hasStackedMarks, unfitCharacter } from './characters.ts';
import type { ContentFile } from './frontmatter.ts';
import type { Problem } from './problem.ts';
import { eachValue, fieldsAt, labelOf, valueAt, type Value } from './values.ts';
import { lineOf } from './yaml-lines.ts';

/** Longer than any field is allowed to be, also where the model sets no limit. */
const longestText = 5000;

/** Line of the file at which a value stands. */
export function fileLine(content: ContentFile, path: readonly PropertyKey[]): number | undefined {
  const line = lineOf(content.yaml, path);
  return line === undefined ? undefined : line + content.yamlLine - 1;
}

/** A problem with one value of an entry. */
export function valueProblem(
  content: ContentFile,
  collection: Collection,
  path: readonly PropertyKey[],
  message: string,
  severity: Problem['severity'] = 'error',
): Problem {
  const value = valueAt(normalise(content.data), path);
  const isShown = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return {
    severity,
    file: content.file,
    line: fileLine(content, path),
    field: labelOf(collection.fields, path),
    found: isShown ? String(value) : undefined,
    message,
  };
}

function unknownKey(content: ContentFile, collection: Collection, path: readonly PropertyKey[], key: string): Problem {
  const known = Object.keys(fieldsAt(collection.fields, path));
  const message =
    key === 'layout' && path.length === 0 ? words.yaml.layout() : messages.unknownKey(key, nearestName(key, known));
  const field = path.length === 0 ? undefined : labelOf(collection.fields, path);
  return { severity: 'error', file: content.file, line: fileLine(content, [...path, key]), field, message };
}

function schemaProblems(content: ContentFile, collection: Collection): Problem[] {
  const issues = plainSchema(collection).safeParse(content.data).error?.issues ?? [];
  const told = new Set<string>();
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownKey(content, collection, issue.path, key));
    }
    // Zod asks whatever has a length for its size, also a text where a list belongs: the first mistake is the cause.
    const place = JSON.stringify(issue.path);
    if (told.has(place)) return [];
    told.add(place);
    return [valueProblem(content, collection, issue.path, issue.message)];
  });
}

/** What no field may hold, whatever its description allows. */
export function refuseValue({ field, value }: Value): string | undefined {
  if (typeof value !== 'string') return undefined;
  const unfit = unfitCharacter(value);
  if (unfit !== undefined) return words.text.unfit(unfit);
  if (value.length > longestText) return words.text.tooLong(longestText);
  if (hasStackedMarks(value.normalize('NFC'))) return words.file.stackedMarks();
  return field.kind === 'link' ? refuseAddress(value) : undefined;
}

/** Keys that would reach into the objects of the program instead of naming a field. */
const dangerousKeys = ['__proto__', 'constructor', 'prototype'];

function dangerous(content: ContentFile): Problem[] {
  return dangerousKeys
    .filter((key) => Object.hasOwn(content.data, key))
    .map((key) => ({
      severity: 'error' as const,
      file: content.file,
      line: fileLine(content, [key]),
      message: messages.unknownKey(key, undefined),
    }));
}

/** The frontmatter against the description of its collection, all mistakes at once. */
export function checkSchema(content: ContentFile, collection: Collection): Problem[] {
  const found = [...dangerous(content), ...schemaProblems(content, collection)];
  const told = new Set(found.map(({ field }) => field));
  for (const value of eachValue(collection.fields, normalise(content.data))) {
    const message = refuseValue(value);
    if (message === undefined || told.has(labelOf(collection.fields, value.path))) continue;
    found.push(valueProblem(content, collection, value.path, message));
  }
  return found;
}
