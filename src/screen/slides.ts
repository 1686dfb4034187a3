/** What an office screen shows, one slide after another, as plain data. */
import type { Responsibility } from '../content-model/vocabulary.ts';

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
}

/** What a line of a slide holds, and how many lines there are for summary and facts below the longest title. */
const charactersInLine = 38;
const linesBelowTitle = 7;

function linesOf(text: string): number {
  return Math.ceil(text.length / charactersInLine);
}

/** The facts that a slide can show whole; the others are left to the page, since half a time limit is a wrong one. */
export function fitting(summary: string, facts: Slide['facts']): Slide['facts'] {
  let left = linesBelowTitle - linesOf(summary);
  return facts.filter(({ term, text }) => {
    const lines = linesOf(`${term}: ${text}`);
    if (lines > left) return false;
    left -= lines;
    return true;
  });
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
