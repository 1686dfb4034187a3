/** The report as markup: what the build writes into the page, and the browser in its place when a period is chosen. */
import { displayNumber } from '../../text/numbers.ts';
import { reportWords as words } from '../../text/vi/report.ts';
import { barChart } from './chart.ts';
import { noUnit, type Figures, type ReportData, type ReportedResult, type Row, type TargetReached } from './figures.ts';
import { escaped } from '../../lib/escaped.ts';
import { reachBlocks, type ReachBlock, type ReachRow } from './reach-blocks.ts';
import {
  addedBy,
  filled,
  filledTable,
  targetTable,
  totalsTable,
  unitTable,
  type ReportTable,
  type TableRow,
} from './report-tables.ts';

/** As many entries as keep the built page within its weight; what the browser draws has no such limit. */
export const maxBuiltEntries = 60;

const anchorOf = (unit: string | undefined) => `bai-${unit ?? 'khac'}`;
const link = (url: string, text: string) => `<a href="${escaped(url)}">${escaped(text)}</a>`;
/** The name of a unit, leading to its entries where some are named. */
function unitLink(id: string | undefined, label: string, anchors: ReadonlySet<string>): string {
  return anchors.has(anchorOf(id)) ? link(`#${anchorOf(id)}`, label) : escaped(label);
}

/** HTML allows nothing that unfolds in a `th`. */
const rowHead = (name: string) =>
  name.startsWith('<details') ? `<td role="rowheader">${name}</td>` : `<th scope="row">${name}</th>`;
const row = (name: string, cells: readonly string[]) =>
  `<tr>${rowHead(name)}${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

/** `caption` is read out where the heading above is not seen; the table moves aside on a phone. */
function table<Of extends TableRow>(
  caption: string,
  { columns, rows }: ReportTable<Of>,
  name: (row: Of) => string,
): string {
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const body = rows.map((each) => row(name(each), each.cells)).join('');
  return (
    `<div class="table" role="region" aria-label="${escaped(caption)}" tabindex="0"><table>` +
    `<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`
  );
}

function section(title: string, ...parts: readonly string[]): string {
  const content = parts.join('');
  return content === '' ? '' : `<section><h2>${escaped(title)}</h2>${content}</section>`;
}

const paragraph = (text: string) => `<p>${escaped(text)}</p>`;

/** The name of a measure with the entries behind its figure. */
function behind({ label, name, entries }: Figures['measures'][number], max: number): string {
  if (entries.length === 0) return escaped(label);
  const items = entries.slice(0, max).map((entry) => {
    const value = entry.values[name] ?? 0;
    return `<li>${link(entry.url, entry.title)}${value === 1 ? '' : `: ${displayNumber(value)}`}</li>`;
  });
  const more = entries.length > max ? paragraph(words.more(entries.length - max)) : '';
  return `<details><summary>${escaped(label)}</summary><ul>${items.join('')}</ul>${more}</details>`;
}

function folded(names: readonly string[]): string {
  if (names.length === 0) return '';
  const summary = escaped(words.dissolved(names.length));
  return `<details><summary>${summary}</summary>${paragraph(names.join(', '))}</details>`;
}

function target(each: TargetReached, anchors: ReadonlySet<string>): string {
  const { text, atLeast, year, source, counts, units, dissolved } = each;
  const head = `<h3>${escaped(words.targetYear(text, atLeast, year))}</h3>${paragraph(words.targetSource(source))}`;
  if (counts === 'by-hand') return head + paragraph(words.byHand);
  if (units.length === 0) return head + (dissolved.length === 0 ? paragraph(words.noBase) : folded(dissolved));
  const done = units.filter(({ reached }) => reached >= atLeast).length;
  const asked = table(text, targetTable(each), ({ name, label }) => unitLink(name, label, anchors));
  return head + paragraph(words.reachedBy(done, units.length)) + asked + folded(dissolved);
}

function byUnit(figures: Figures, anchors: ReadonlySet<string>): string {
  const units = unitTable(figures);
  const name = ({ name: id, label }: Row) => unitLink(id === noUnit ? undefined : id, label, anchors);
  return (units.rows.length === 0 ? '' : table(words.byUnit, units, name)) + folded(figures.dissolved);
}

function bySteps(figures: Figures): string {
  const { steps, measures } = figures;
  if (steps.length < 2 || figures.entries.length === 0) return '';
  const short = (code: string) => code.split('-').reverse().join('/');
  const charts = filled(figures, steps).map((at) => {
    const label = measures[at]?.label ?? '';
    const bars = steps.map(({ label: code, values }) => ({ label: short(code), value: values[at] ?? 0 }));
    return `<figure><figcaption>${escaped(label)}</figcaption>${barChart(label, bars)}</figure>`;
  });
  const name = ({ label }: Row) => escaped(words.capital(words.period(label)));
  return `<div class="charts">${charts.join('')}</div>${table(words.byStep, filledTable(words.step, figures, steps), name)}`;
}

function byResponsibility(figures: Figures): string {
  const rows = filledTable(words.responsibility, figures, figures.responsibilities);
  return table(words.byResponsibility, rows, ({ label }) => escaped(label)) + paragraph(words.severalTimes);
}

/** The entries by unit, in the order of the units: what the figures lead to, and where each is mended. */
function entryLists(data: ReportData, figures: Figures, shown: readonly ReportedResult[]): string {
  const groups = [...data.units, { id: undefined, name: words.withoutUnit }].map(({ id, name }) => {
    const items = shown
      .filter(({ unit }) => unit === id)
      .map((entry) => {
        const added = addedBy(entry, figures.measures);
        const facts = [words.day(entry.day), entry.kind, ...(added === '' ? [] : [added])].map(escaped).join(' · ');
        const edit = `<a class="edit screen-only" href="${escaped(entry.edit)}">${words.edit}</a>`;
        return `<li>${link(entry.url, entry.title)} <span>${facts}</span> ${edit}</li>`;
      });
    return items.length === 0 ? '' : `<h3 id="${anchorOf(id)}">${escaped(name)}</h3><ul>${items.join('')}</ul>`;
  });
  const left = figures.entries.length - shown.length;
  return groups.join('') + (left > 0 ? paragraph(words.more(left)) : '');
}

/** A part of what is told of visits. */
function reachHtml(block: ReachBlock): string {
  switch (block.kind) {
    case 'text':
      return paragraph(block.text);
    case 'folded': {
      const items = block.items.map(
        ({ text, url }) => `<li>${url === undefined ? escaped(text) : link(url, text)}</li>`,
      );
      return `<details><summary>${escaped(block.title)}</summary><ul>${items.join('')}</ul></details>`;
    }
    case 'table': {
      const name = ({ label, url }: ReachRow) => (url === undefined ? escaped(label) : link(url, label));
      return `<h3>${escaped(block.title)}</h3>${table(block.title, block, name)}`;
    }
  }
}

/**
 * The report of a period and a unit.
 *
 * @param max as many entries are named, the latest ones; all where it is left out.
 */
export function reportHtml(data: ReportData, figures: Figures, max = Number.POSITIVE_INFINITY): string {
  const { period, unit, entries, targets } = figures;
  const when = period === undefined ? words.allDays : words.period(period.code);
  const shown = entries.slice(0, max);
  const anchors = new Set(shown.map((entry) => anchorOf(entry.unit)));
  return [
    `<h2 tabindex="-1">${escaped(words.heading(when, unit?.name))}</h2>`,
    entries.length === 0 ? paragraph(words.nothing) : '',
    section(
      words.totals,
      table(words.totals, totalsTable(figures), (measure) => behind(measure, max)),
    ),
    section(words.targets, ...targets.map((each) => target(each, anchors))),
    section(words.byUnit, byUnit(figures, anchors)),
    section(words.byStep, bySteps(figures)),
    entries.length === 0 ? '' : section(words.byResponsibility, byResponsibility(figures)),
    section(words.reach.title, ...reachBlocks(data, figures).map((block) => reachHtml(block))),
    section(words.entries, entryLists(data, figures, shown)),
  ].join('');
}
