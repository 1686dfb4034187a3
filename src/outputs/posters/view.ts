/**
 * What the poster of a guide says, as plain data; drawn once as a page to print and once as a picture for print shops.
 */
import { guideFacts, kickerOf } from '../../entries/facts.ts';
import type { Entry } from '../../entries/read.ts';
import { displayDate } from '../../entries/today.ts';
import { projectFile } from '../../lib/project-file.ts';
import { unbroken } from '../../text/unbroken.ts';
import { asTyped } from '../sharing/as-typed.ts';
import { posterWords as words } from '../../text/vi/posters.ts';

export interface PosterView {
  readonly field: string;
  readonly title: string;
  readonly summary: string;
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  /** What to bring; of a guide that lists no papers, what to do. Three at most: a poster is read standing. */
  readonly list: { readonly title: string; readonly items: readonly string[]; readonly note: string };
  /** What the QR code holds. */
  readonly link: string;
  /** The same without scheme, for people who type it. */
  readonly address: string;
  readonly hotline: string;
  readonly checked: string;
}

const maxItems = 3;

/** The papers that the first, the common case asks for: who reads a poster at the counter wants to come with them. */
function listOf({ paperCases, steps }: Entry<'guides'>['data']): PosterView['list'] {
  const papers = paperCases.flatMap((each) => each.papers);
  if (papers.length === 0) {
    const items = steps.slice(0, maxItems).map(({ title }) => unbroken(title));
    return { title: words.steps, items, note: words.seeSteps };
  }
  const items = (paperCases[0]?.papers ?? []).slice(0, maxItems).map(({ name }) => unbroken(name));
  const note = papers.length > items.length ? words.allPapers(papers.length) : words.seeSteps;
  return { title: words.bring, items, note };
}

/** Longest fact that stands on a poster whole: half a fee is a wrong fee. */
const longestFact = 100;

function whole(...texts: (string | undefined)[]): string {
  return texts.find((text) => text !== undefined && text.length <= longestFact) ?? words.seeGuide;
}

/**
 * A fact of the ways of filing; the portal where no sourced value is known. Where the ways differ each value carries
 * its own: a poster hangs at the counter, and the lower fee online would be a wrong one there.
 */
function ofChannels(text: string | undefined): string {
  return text === undefined ? words.seePortal : whole(text);
}

/** Whether a guide gets a poster: of what has changed or ended nothing is hung up any more. */
export function hasPoster({ data }: Pick<Entry<'guides'>, 'data'>): boolean {
  return data.state === 'in-force';
}

/**
 * @param link absolute short address, with the channel of posters.
 * @param hotline number to call.
 */
export function posterView({ data }: Pick<Entry<'guides'>, 'data'>, link: string, hotline: string): PosterView {
  const { time, fee, places } = guideFacts(data);
  return {
    field: kickerOf({ collection: 'guides', data }),
    title: data.title,
    summary: unbroken(data.summary),
    facts: [
      { term: words.time, text: data.atAGlance?.time ?? ofChannels(time) },
      { term: words.fee, text: data.atAGlance?.fee ?? ofChannels(fee) },
      { term: words.place, text: whole(...places) },
    ].map(({ term, text }) => ({ term, text: unbroken(text) })),
    list: listOf(data),
    link,
    address: asTyped(link),
    hotline: words.hotline(hotline),
    checked: words.checked(displayDate(data.checkedOn), data.checkedBy),
  };
}

const measures = projectFile('src/outputs/posters/measures.css');

/** A size in hundredths of the poster's width. */
function measure(name: string): number {
  const value = new RegExp(`--${name}: ([\\d.]+)cqw;`).exec(measures)?.[1];
  if (value === undefined)
    throw new Error(
      `src/outputs/posters/measures.css: expected a definition of --${name} in cqw, which posters are drawn with.`,
    );
  return Number(value);
}

/** Sizes of the poster in hundredths of its width, as its style sheet has them. */
export const sizes = {
  qr: measure('qr'),
  margin: measure('margin'),
  summary: measure('summary'),
  text: measure('text'),
  small: measure('small'),
  term: measure('term'),
  step: measure('step'),
} as const;

/** How long a title is, which decides its size. */
export function titleLength(title: string): 'short' | 'middling' | 'long' | 'longest' {
  const { length } = title.normalize('NFC');
  if (length <= 22) return 'short';
  if (length <= 45) return 'middling';
  return length <= 70 ? 'long' : 'longest';
}

/** Size of the title by its length. */
export function titleSize(title: string): number {
  return measure(`title-${titleLength(title)}`);
}
