/** What people do at an event of life: a sentence, and the guides in the order in which they are done. */
import { toSlug } from '../content-model/ascii.ts';
import { lifeEvents } from '../content-model/choices.ts';
import { publishedEntries } from './published.ts';
import { readSite, type Entry } from './read.ts';
import { listUrl, urlOf } from './url.ts';
import { atAGlance } from './views/guide.ts';

type Guide = Entry<'guides'>;

interface JourneyGuide {
  readonly guide: Guide;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly glance: readonly string[];
  /** Who of those whom the event meets needs this guide. */
  readonly who: string | undefined;
}

export interface Journey {
  readonly event: (typeof lifeEvents)[number]['value'];
  readonly label: string;
  readonly slug: string;
  readonly url: string;
  /** Nothing where the editors have not written of the event: its guides stand in the order of the alphabet. */
  readonly sentence: string | undefined;
  readonly steps: readonly JourneyGuide[];
  /** Guides of the event that are no step of the way. */
  readonly others: readonly JourneyGuide[];
}

function toStep(guide: Guide, who?: string): JourneyGuide {
  const { title, summary } = guide.data;
  const glance = Object.values(atAGlance(guide.data)).filter((text) => text !== undefined);
  return { guide, url: urlOf(guide), title, summary, glance, who };
}

async function make(): Promise<Journey[]> {
  const [{ journeys }, guides] = await Promise.all([readSite(), publishedEntries('guides')]);
  const order = new Map(journeys.map(({ event }, place) => [event, place]));
  return [...lifeEvents]
    .sort((a, b) => (order.get(a.value) ?? Infinity) - (order.get(b.value) ?? Infinity) || 0)
    .map(({ value, label }) => {
      const written = journeys.find(({ event }) => event === value);
      const steps = (written?.steps ?? []).flatMap(({ guide: { id }, who }) => {
        const guide = guides.find((each) => each.id === id);
        return guide === undefined ? [] : [toStep(guide, who)];
      });
      const rest = guides
        .filter((guide) => guide.data.lifeEvents.includes(value) && !steps.some((step) => step.guide.id === guide.id))
        .map((guide) => toStep(guide));
      const slug = toSlug(label);
      return {
        event: value,
        label,
        slug,
        url: `${listUrl('guides')}viec/${slug}/`,
        sentence: written?.sentence,
        ...(steps.length > 0 ? { steps, others: rest } : { steps: rest, others: [] }),
      };
    })
    .filter(({ steps }) => steps.length > 0);
}

let made: Promise<Journey[]> | undefined;

/**
 * The journeys of this build in the order of the settings, those that nobody has written of last; none without a guide.
 */
export function journeys(): Promise<Journey[]> {
  return (made ??= make());
}
