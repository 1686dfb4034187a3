/**
 * What a relation offers: the entries of a collection by their titles, from a list that is asked once for all fields.
 */
import { isCollectionName } from '../../src/content-model/registry.ts';
import { sharedQuestions } from '../../src/content-model/shared-questions.ts';
import type { PublishedQuestion } from '../../src/delivery/publish-status.ts';
import { fold } from '../../src/search/query/text.ts';
import type { ListedEntry } from '../entry-list.ts';
import { words } from '../words.ts';

/** As `react-select` takes them; Decap hands `data` on. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly data: Readonly<Record<string, never>>;
}

export interface Choice {
  readonly options: readonly Option[];
  /** Why the list is not the whole one, in a sentence. */
  readonly notice?: string | undefined;
}

/** How entries are asked. */
export interface Sources {
  readonly all: (collection: string) => Promise<readonly ListedEntry[]>;
  readonly shown: (collection: string) => Promise<readonly ListedEntry[] | undefined>;
  /** Questions that guides share; nothing where they cannot be had. */
  readonly questions: () => Promise<readonly PublishedQuestion[] | undefined>;
}

const keepMilliseconds = 5_000;
/** More are not read: who looks for one types a word of it. */
const maxOffered = 100;

export function optionOf(value: string, label = value): Option {
  return { value, label, data: {} };
}

async function questionChoice({ questions }: Sources): Promise<Choice> {
  const found = await questions();
  if (found === undefined) return { options: [], notice: words.choice.none };
  return { options: found.map(({ id, question }) => optionOf(id, question)) };
}

async function choiceOf(collection: string, sources: Sources): Promise<Choice> {
  if (collection === sharedQuestions.name) return questionChoice(sources);
  const { all, shown } = sources;
  const asOptions = (entries: readonly ListedEntry[]) => entries.map(({ id, title }) => optionOf(id, title));
  try {
    return { options: asOptions(await all(collection)) };
  } catch (error) {
    console.warn(error);
    const entries = await shown(collection);
    const notice = entries === undefined ? words.choice.none : words.choice.shownOnly;
    return { options: asOptions(entries ?? []), notice };
  }
}

/**
 * Offers the entries of a collection.
 *
 * @param now milliseconds: what was asked a moment ago is not asked again, since a form has many such fields.
 */
export function choices(sources: Sources, now: () => number = () => performance.now()) {
  const kept = new Map<string, { readonly at: number; readonly choice: Promise<Choice> }>();
  return (collection: string): Promise<Choice> => {
    if (!isCollectionName(collection) && collection !== sharedQuestions.name) return Promise.resolve({ options: [] });
    const before = kept.get(collection);
    if (before !== undefined && now() - before.at < keepMilliseconds) return before.choice;
    const choice = choiceOf(collection, sources);
    kept.set(collection, { at: now(), choice });
    // What could not be had is asked for again as soon as somebody wants it.
    void choice.then(({ notice }) => notice !== undefined && kept.delete(collection));
    return choice;
  };
}

/** The choice with some more options, which the list does not know yet. */
export function withMore(choice: Choice, more: readonly Option[]): Choice {
  const known = new Set(choice.options.map(({ value }) => value));
  return { ...choice, options: [...choice.options, ...more.filter(({ value }) => !known.has(value))] };
}

/** The options that have every word of `term`, with or without its marks. */
export function matching({ options }: Choice, term: string): Option[] {
  const wanted = fold(term).split(/\s+/);
  const found: Option[] = [];
  for (const option of options) {
    const text = fold(`${option.label} ${option.value}`);
    if (wanted.every((word) => text.includes(word)) && found.push(option) === maxOffered) break;
  }
  return found;
}

/** The options that are chosen; what the list does not know keeps its place, under its own name. */
export function chosen({ options }: Choice, ids: readonly string[]): Option[] {
  const known = new Map(options.map((option) => [option.value, option]));
  return ids.map((id) => known.get(id) ?? optionOf(id));
}
