import type { EntryData } from '../../content-model/registry.ts';
import { practiceKinds, replicationStates } from '../../content-model/choices.ts';
import { words } from '../../text/vi/story.ts';
import { labelOf, responsibilityLinksOf } from '../labels.ts';
import { displayDate } from '../today.ts';
import { coverOf, type Cover } from '../cover.ts';
import { frameOf } from './frame.ts';
import { linkedAll, photoOf, type Lookups } from './lookups.ts';

type Model<Image> = EntryData<'models', Image>;
type Practice<Image> = EntryData<'practices', Image>;
type Profile<Image> = EntryData<'profiles', Image>;

/**
 * What a story may have: the fields of models, practices and profiles. A collection with fewer of them works as well.
 */
export type StoryData<Image> = Pick<
  Model<Image>,
  'title' | 'summary' | 'sample' | 'sources' | 'changes' | 'publishedOn'
> &
  Partial<Omit<Model<Image>, 'kind'> & Omit<Practice<Image>, 'kind'> & Profile<Image>> & {
    readonly kind?: string | undefined;
  };

interface StorySource<Image> {
  readonly data: StoryData<Image>;
  /** What one entry of the collection is called. */
  readonly labelSingular: string;
}

interface Fact {
  readonly term: string;
  readonly text: string;
  readonly url?: string | undefined;
}

function isFact(fact: Fact | undefined): fact is Fact {
  return fact !== undefined;
}

function fact(term: string, text: string | undefined, url?: string): Fact | undefined {
  return text === undefined ? undefined : { term, text, url };
}

/**
 * What the page of a model, practice or profile shows, as plain data.
 *
 * @param story the entry, or the draft in the CMS, with the word for one of its kind.
 */
export async function storyView<Image>({ data, labelSingular }: StorySource<Image>, lookups: Lookups<Image>) {
  const unit = data.unit && (await lookups.linked(data.unit));
  const portrait: Cover | undefined = await photoOf(lookups, data.portrait, data.portraitAlt);
  const replication = await Promise.all(
    (data.replication ?? []).map(async ({ unit: place, state, since, evidence }) => ({
      unit: await lookups.linked(place),
      state: labelOf(replicationStates, state),
      since: since && displayDate(since),
      evidence,
    })),
  );
  return {
    kicker: data.kind === undefined ? labelSingular : labelOf(practiceKinds, data.kind),
    ...frameOf(data),
    responsibilities: responsibilityLinksOf(data.responsibilities ?? []),
    person: data.name === undefined ? undefined : { name: data.name, position: data.position },
    outside: unit?.outsideMovement === true,
    facts: [
      fact(words.name, data.name),
      fact(words.position, data.position),
      fact(words.unit, unit?.title, unit?.url),
      fact(words.since, data.startedOn),
      fact(words.published, displayDate(data.publishedOn)),
      fact(words.updated, data.updatedOn && displayDate(data.updatedOn)),
    ].filter(isFact),
    cover: portrait ?? (await coverOf(lookups, data)),
    problem: data.problem,
    results: data.results ?? [],
    quote: data.quote,
    howTo: data.howTo ?? [],
    tips: data.tips ?? [],
    commendations: (data.commendations ?? []).map(({ title, year, body, decision }) =>
      [`${title} (${year})`, body, decision && words.decision(decision)].filter(Boolean).join(', '),
    ),
    initiatives: data.initiatives ?? [],
    replication: replication.flatMap(({ unit: place, ...rest }) =>
      place === undefined ? [] : [{ unit: place, ...rest }],
    ),
    pictures: await Promise.all(
      (data.pictures ?? []).map(async ({ image, alt, caption }) => ({
        photo: await lookups.photo(image, alt),
        caption,
      })),
    ),
    relatedGuides: await linkedAll(lookups, data.relatedGuides ?? []),
  };
}

export type StoryView = Awaited<ReturnType<typeof storyView>>;
