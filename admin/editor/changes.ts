/** The differences between two versions of an entry, field by field, with the words marked. */
import { diffWordsWithSpace } from 'diff';
import type { Collection } from '../../src/content-model/collection.ts';
import type { Field } from '../../src/content-model/field.ts';
import { normalise } from '../../src/content-model/normalise.ts';
import { eachValue, labelOf } from '../../src/safeguards/values.ts';
import type { Data } from '../save/check.ts';
import { shown } from '../widgets/plain-date.ts';
import { words } from '../words.ts';

export interface Part {
  readonly text: string;
  readonly state: 'same' | 'added' | 'removed';
}

export interface Change {
  /** The label of the field. */
  readonly label: string;
  /** Both versions in one text; lines in which nothing has changed are left out. */
  readonly parts: readonly Part[];
}

function textOf(field: Field, value: unknown): string {
  if (value === null || value === undefined || value === false) return '';
  if (value === true) return words.changes.yes;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (field.kind === 'date') return shown(text);
  if (field.kind === 'choice' || field.kind === 'choices')
    return field.options.find((option) => option.value === text)?.label ?? text;
  return text;
}

/**
 * A field as lines of text, each inside part by its own label. Items are not numbered: one more would change them all.
 */
export function linesOf(collection: Collection, name: string, field: Field, data: Data): string {
  const lines = [...eachValue({ [name]: field }, data)].flatMap(({ path, field: inside, value }) => {
    const text = textOf(inside, value);
    if (text === '') return [];
    const isPart = typeof path.at(-1) === 'string' && path.length > 1;
    return [isPart ? `${labelOf(collection.fields, path).split(' › ').at(-1) ?? ''}: ${text}` : text];
  });
  return lines.join('\n');
}

/** Parts cut into lines, so that those without a change can be left out; one line on each side of a change stays. */
function shortened(parts: readonly Part[]): Part[] {
  const lines: Part[][] = [[]];
  for (const { text, state } of parts) {
    for (const [index, piece] of text.split(/(?<=\n)/).entries()) {
      if (index > 0 || lines.at(-1)?.at(-1)?.text.endsWith('\n') === true) lines.push([]);
      lines.at(-1)?.push({ text: piece, state });
    }
  }
  const changed = lines.map((line) => line.some(({ state }) => state !== 'same'));
  const isNear = (index: number) => [index - 1, index, index + 1].some((near) => changed[near] === true);
  return lines.flatMap((line, index) => {
    if (isNear(index)) return line;
    return isNear(index - 1) || index === 0 ? [{ text: '…\n', state: 'same' as const }] : [];
  });
}

/** What is compared word by word; the rest is one thing or another. */
const inWords: readonly Field['kind'][] = ['text', 'longText', 'markdown', 'list', 'group'];

function partsOf(kind: Field['kind'], old: string, recent: string): Part[] {
  if (inWords.includes(kind)) {
    const found = diffWordsWithSpace(old, recent).map(({ value, added, removed }): Part => ({
      text: value,
      state: added ? 'added' : removed ? 'removed' : 'same',
    }));
    return shortened(found);
  }
  const whole: Part[] = [
    { text: old, state: 'removed' },
    { text: recent, state: 'added' },
  ];
  return whole.filter(({ text }) => text !== '');
}

/** Every field in which `after` says something else than `before`, in the order of the form. */
export function changesBetween(collection: Collection, before: Data, after: Data): Change[] {
  const [old, recent] = [normalise(before), normalise(after)] as [Data, Data];
  return Object.entries(collection.fields).flatMap(([name, field]) => {
    const texts = [linesOf(collection, name, field, old), linesOf(collection, name, field, recent)] as const;
    return texts[0] === texts[1] ? [] : [{ label: field.label, parts: partsOf(field.kind, ...texts) }];
  });
}
