/** The weekly mail: what is to be done, what waits for review, how many came. Pure. */
import { displayNumber } from '../../text/numbers.ts';
import { digestWords as words } from '../../text/vi/digest.ts';
import type { ReachData } from './reach-figures.ts';
import { reachOf } from './reach-figures.ts';

export interface DigestTasks {
  readonly site: string;
  /** Origin of the site. */
  readonly origin: string;
  readonly madeOn: string;
  readonly groups: readonly {
    readonly title: string;
    readonly tasks: readonly { readonly title: string; readonly detail: string; readonly url: string }[];
  }[];
}

/** Titles of what waits for review; why that is not known; nothing where files of a machine are edited. */
export type Waiting = { readonly titles: readonly string[] } | { readonly failed: string } | undefined;

/** A mail is read on a telephone: so many of each kind, the rest on the page. */
const maxTasks = 8;
/** Mail has no longer lines (RFC 5322: 998 signs); what is longer than this is nobody's title. */
const maxLine = 300;

/** One line of what may hold line breaks: a line of a mail is never another's. */
function plain(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > maxLine ? `${line.slice(0, maxLine - 1)}…` : line;
}

function section(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const left = items.length - maxTasks;
  const lines = items.slice(0, maxTasks).map((item) => `- ${item}`);
  return [title, ...lines, ...(left > 0 ? [words.more(left)] : []), ''];
}

function waitingLines(waiting: Waiting): string[] {
  if (waiting === undefined) return [];
  if ('failed' in waiting) return [words.waitingUnknown(plain(waiting.failed)), ''];
  return section(words.waiting(waiting.titles.length), waiting.titles.map(plain));
}

function reachLines(reach: ReachData | undefined): string[] {
  if (reach === undefined) return [words.reach, words.notCounted, ''];
  const months = reach.months.map(({ month }) => month).sort();
  const lines = months.slice(-2).map((month) => {
    const { reads, units } = reachOf({ ...reach, months: reach.months.filter((each) => each.month === month) });
    const scans = units.reduce((sum, { values: [posters = 0, screens = 0] }) => sum + posters + screens, 0);
    return words.month(month, displayNumber(reads), displayNumber(scans));
  });
  const { vain } = reachOf(reach);
  const searched = vain.slice(0, maxTasks).map(({ label, count }) => `${label} (${displayNumber(count)})`);
  return section(words.reach, [...lines, ...(searched.length === 0 ? [] : [words.vain(searched.join(', '))])]);
}

/** The body of the mail, as plain text; lines end as in files. */
export function digestText(tasks: DigestTasks, reach: ReachData | undefined, waiting: Waiting): string {
  const { site, origin, madeOn, groups } = tasks;
  const due = groups.filter((group) => group.tasks.length > 0);
  const lines = due.flatMap(({ title, tasks: all }) =>
    section(
      `${title} (${String(all.length)})`,
      all.map(({ title: name, detail, url }) => {
        const address = url === '' ? '' : ` · ${new URL(url, origin).href}`;
        return `${plain(`${name} · ${detail}`)}${address}`;
      }),
    ),
  );
  return [
    words.title(site, madeOn.split('-').reverse().join('/')),
    '',
    ...(due.length === 0 ? [words.nothing, ''] : lines),
    ...waitingLines(waiting),
    ...reachLines(reach),
    `${words.all}: ${origin}/bien-tap/`,
    '',
  ].join('\n');
}
