/** What an office screen shows, one slide after another, as plain data. */
import type { Responsibility } from '../../content-model/choices.ts';

export interface Slide {
  readonly kind: 'guide' | 'activity' | 'story';
  readonly kicker: string;
  readonly title: string;
  readonly summary: string;
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  readonly responsibility?: Responsibility | undefined;
  /** Absolute address that the QR code leads to. */
  readonly link: string;
  /** The last day on which the slide is worth showing; the screen leaves it out afterwards, built anew or not. */
  readonly until?: string | undefined;
  /** The day on which what it says was compared with its source, as people read it. */
  readonly checkedOn?: string | undefined;
  /** After this day the slide no longer tells its words and facts, built anew or not, and sends to the page instead. */
  readonly reviewBy?: string | undefined;
}

/**
 * The first of each list, then the second of each, and so on: four models in a row would hide the people and practices.
 */
export function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list.slice(place, place + 1))).flat();
}

/** How many of each kind one round shows at most: a person waits some minutes, not an hour. */
const most = { guide: 12, activity: 4, story: 4 } as const;

/**
 * One round of the loop: two guides, then something of the movement, until all have been shown.
 *
 * @param guides the most asked for first.
 */
export function oneRound(guides: readonly Slide[], activities: readonly Slide[], stories: readonly Slide[]): Slide[] {
  const between = activities
    .slice(0, most.activity)
    .flatMap((activity, index) => [activity, ...stories.slice(index, index + 1)]);
  const others = [...between, ...stories.slice(Math.min(activities.length, most.activity), most.story)];
  const round: Slide[] = [];
  guides.slice(0, most.guide).forEach((guide, index) => {
    round.push(guide);
    const other = index % 2 === 1 ? others.shift() : undefined;
    if (other !== undefined) round.push(other);
  });
  return [...round, ...others];
}
