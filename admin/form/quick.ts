/**
 * The short form, for what is sent from a telephone: pictures, title, unit and words; whatever else is demanded comes
 * by itself, or is asked below. It is an arrangement of the ordinary form, so that rules, unsaved text and saving are
 * the ordinary.
 */
import type { Collection } from '../../src/content-model/collection.ts';
import type { Field } from '../../src/content-model/field.ts';
import { shownText } from '../../src/safeguards/entry/prose.ts';
import { readProse } from '../save/prose.ts';
import { words } from '../words.ts';
import { isGiven, type Arrangement } from './arrangement.ts';
import { fitting } from './beginning.ts';
import type { Data } from '../save/check.ts';

type Fields = Pick<Collection, 'fields'>;

/** What the form asks, in the order in which somebody with a telephone has it. */
const asked: readonly ((field: Field, name: string) => boolean)[] = [
  (field) => field.kind === 'list' && field.gallery === true,
  (_, name) => name === 'title',
  (field) => field.kind === 'reference' && field.remembered === true,
  ({ kind }) => kind === 'markdown',
];

/** The names of the fields of the short form. */
export function quickFields({ fields }: Fields): string[] {
  return asked.flatMap((isAsked) => Object.keys(fields).filter((name) => isAsked(fields[name] as Field, name)));
}

/** Required fields that nothing has filled in: whoever has saved such an entry here before is asked none. */
export function demandedFields({ fields }: Fields, data: Data): string[] {
  const own = new Set(quickFields({ fields }));
  return Object.entries(fields).flatMap(([name, { required }]) =>
    required === true && name !== 'summary' && !own.has(name) && !isGiven(data[name]) ? [name] : [],
  );
}

/**
 * The short form, all others folded.
 *
 * @param demanded fields that are asked besides; they stay while they are filled in.
 */
export function quickArrangement({ fields }: Fields, demanded: readonly string[]): Arrangement {
  const own = quickFields({ fields });
  const shown = new Set([...own, ...demanded]);
  const rest = Object.keys(fields).filter((name) => !shown.has(name));
  const besides = { name: 'section-demanded', title: words.quick.demanded, fields: demanded };
  return {
    sections: [{ name: 'start', fields: own }, ...(demanded.length === 0 ? [] : [besides])],
    folded: [{ name: 'fold-others', title: words.quick.others, fields: rest }],
  };
}

/** What is sent from a telephone has happened today, unless somebody says otherwise. */
export function begunQuick({ fields }: Fields, data: Data, today: string): Data {
  const days = Object.entries(fields).filter(
    ([name, field]) => field.kind === 'date' && field.required === true && !isGiven(data[name]),
  );
  return { ...data, ...Object.fromEntries(days.map(([name]) => [name, today])) };
}

/** The first sentence of a text, cut where a word ends if it is longer than a summary may be. */
export function firstSentence(prose: unknown, max: number): string {
  if (typeof prose !== 'string') return '';
  // Of a long text nothing else is read: this is asked for every letter that is typed.
  const [first = ''] = prose.trimStart().split(/\n\s*\n/);
  const text = shownText(readProse(first)).replace(/\s+/g, ' ').trim();
  const [sentence = text] = /^.+?[.!?…](?=\s|$)/u.exec(text) ?? [];
  return sentence.length <= max ? sentence : `${fitting(sentence, max - 1, ' ')}…`;
}

/**
 * What the summary is after the text has changed: its first sentence, unless somebody has written another.
 *
 * @returns only what changes.
 */
export function summarised({ fields }: Fields, before: Data, body: unknown): Data {
  const { summary } = fields;
  if (summary?.kind !== 'longText' && summary?.kind !== 'text') return {};
  const max = summary.max ?? 160;
  const isOurs = !isGiven(before['summary']) || before['summary'] === firstSentence(before['body'], max);
  const proposal = firstSentence(body, max);
  return isOurs && before['summary'] !== proposal ? { summary: proposal } : {};
}
