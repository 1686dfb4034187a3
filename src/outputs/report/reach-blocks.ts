/** The visits in a report, as blocks that the page and the Word file draw each in its own way. */
import { displayNumber } from '../../text/numbers.ts';
import { reportWords } from '../../text/vi/report.ts';
import { channels } from '../../content-model/reach/channels.ts';
import type { Figures, ReportData } from './figures.ts';
import type { Counted } from './reach-figures.ts';
import type { ReportTable, TableRow } from './report-tables.ts';

const { reach: words, unit: unitWord } = reportWords;

export interface ReachRow extends TableRow {
  readonly url?: string;
}

export type ReachBlock =
  | { readonly kind: 'text'; readonly text: string }
  | ({ readonly kind: 'table'; readonly title: string } & ReportTable<ReachRow>)
  | {
      readonly kind: 'folded';
      readonly title: string;
      readonly items: readonly { readonly text: string; readonly url?: string }[];
    };

/** Longer lists say little more. */
const maxRows = 15;

/** Where a guide is begun whose title is given; the CMS reads it from there. */
export function newGuideUrl(title: string): string {
  const text = title.charAt(0).toLocaleUpperCase('vi') + title.slice(1);
  return `/admin/#/collections/guides/new?title=${encodeURIComponent(text)}`;
}

function table(
  title: string,
  first: string,
  counted: readonly Counted[],
  url?: (name: string) => string,
): ReachBlock[] {
  const rows = counted.slice(0, maxRows).map(({ name, label, count }) => ({
    label,
    ...(url === undefined ? {} : { url: url(name) }),
    cells: [displayNumber(count)],
  }));
  return rows.length === 0 ? [] : [{ kind: 'table', title, columns: [first, words.count], rows }];
}

function folded(title: (count: number) => string, items: readonly string[]): ReachBlock[] {
  if (items.length === 0) return [];
  return [{ kind: 'folded', title: title(items.length), items: items.map((text) => ({ text })) }];
}

/** The parts, in their order. */
export function reachBlocks({ units }: ReportData, { reach, unit }: Figures): ReachBlock[] {
  if (reach === undefined) return [{ kind: 'text', text: words.notCounted }];
  const nameOf = (id: string) => units.find((each) => each.id === id)?.name;
  const byUnit: ReachBlock = {
    kind: 'table',
    title: words.byUnit,
    columns: [unitWord, ...channels.map((channel) => words.channels[channel])],
    rows: reach.units.map(({ name, values }) => ({
      label: nameOf(name) ?? words.noUnit,
      cells: values.map(displayNumber),
    })),
  };
  // What is read and searched is of no unit.
  const ofAll =
    unit === undefined
      ? [
          ...table(words.guides, words.guide, reach.guides, (url) => url),
          ...table(words.from, words.host, reach.from),
          ...table(words.vain, words.asked, reach.vain, newGuideUrl).map((block) =>
            block.kind === 'table'
              ? { ...block, rows: block.rows.map((row) => ({ ...row, label: words.write(row.label) })) }
              : block,
          ),
        ]
      : [];
  const isBare = reach.reads === 0 && reach.units.length === 0;
  return [
    { kind: 'text', text: words.lead },
    isBare
      ? { kind: 'text', text: words.nothing }
      : { kind: 'text', text: words.reads(displayNumber(reach.reads), `${String(reach.onPhones)}%`) },
    ...(reach.units.length === 0 ? [] : [byUnit]),
    ...ofAll,
    ...folded(
      words.unusedScreens,
      reach.unusedScreens.map((id) => nameOf(id) ?? id),
    ),
    ...folded(words.unusedPosters, reach.unusedPosters),
  ];
}
