/** The content report of this build. Drafts count among the tasks: they are content too. */
import { describe } from '../content-model/registry.ts';
import { responsibilities } from '../content-model/vocabulary.ts';
import { everyEntry } from '../entries/read.ts';
import { everyPublishedEntry } from '../entries/published.ts';
import { displayDate, today } from '../entries/today.ts';
import { isPublished } from '../entries/publication.ts';
import { urlOf } from '../entries/url.ts';
import { reportWords as words } from '../text/vi/report.ts';
import {
  cellsOf,
  collectionsIn,
  countsByMonth,
  countsByResponsibility,
  countsByUnit,
  type CountRow,
} from './counts.ts';
import { csv } from './csv.ts';
import { outsideLinks } from './outside-links.ts';
import { taskKinds, tasksOf, type ReportedEntry, type Task } from './tasks.ts';

async function brokenLinks(entries: readonly ReportedEntry[]): Promise<Task[]> {
  const found = await outsideLinks();
  return (found?.broken ?? []).flatMap(({ url, entries: names }) =>
    entries
      .filter(({ collection, id }) => names.includes(`${collection}/${id}`))
      .map((entry) => ({ kind: 'brokenLink' as const, entry, about: url })),
  );
}

function detail({ kind, about }: Task): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(about) ? displayDate(about) : about;
  return words.tasks[kind].detail(day);
}

async function allTasks(): Promise<Task[]> {
  const entries: readonly ReportedEntry[] = (await everyEntry()).filter(({ data }) => !data.sample);
  const found = entries.flatMap((entry) => tasksOf(entry, describe(entry.collection), today()));
  return [...found, ...(await brokenLinks(entries))].sort((a, b) => a.about.localeCompare(b.about));
}

/**
 * How the report tells an entry. Everybody can read it: a person whom the site does not show, or no more, is not named here
 * either, nor by an address.
 */
function told({ collection, id, data }: ReportedEntry): { title: string; url: string; edit: string } {
  const entries = `/admin/#/collections/${collection}`;
  if (collection === 'profiles' && !isPublished(data, today(), false)) {
    return { title: words.unnamed(describe(collection).label), url: '', edit: entries };
  }
  return { title: data.title, url: urlOf({ collection, id }), edit: `${entries}/entries/${id}/index` };
}

/** The tasks in groups, for the page. */
export async function taskGroups() {
  const tasks = await allTasks();
  return taskKinds.map((kind) => ({
    kind,
    title: words.tasks[kind].title,
    tasks: tasks
      .filter((task) => task.kind === kind)
      .map((task) => ({
        ...told(task.entry),
        detail: detail(task),
        collection: describe(task.entry.collection).labelSingular,
      })),
  }));
}

async function counted() {
  const entries = (await everyPublishedEntry()).filter(({ data }) => !data.sample);
  const units = entries.flatMap((entry) =>
    entry.collection === 'units'
      ? [{ id: entry.id, name: entry.data.shortName, inMovement: !entry.data.outsideMovement }]
      : [],
  );
  units.sort((a, b) => Number(b.inMovement) - Number(a.inMovement) || a.name.localeCompare(b.name, 'vi'));
  return { entries, units };
}

function table(title: string, rows: readonly (CountRow & { readonly helps?: number })[]) {
  const collections = collectionsIn(rows);
  const withHelp = rows.some(({ helps = 0 }) => helps > 0);
  return {
    title,
    columns: [
      ...collections.map((name) => describe(name).label),
      words.counts.total,
      ...(withHelp ? [words.counts.helps] : []),
    ],
    rows: rows.map(({ name, byCollection, total, helps }) => ({
      name,
      isEmpty: total === 0,
      cells: [
        ...collections.map((collection) => byCollection.get(collection) ?? 0),
        total,
        ...(withHelp ? [helps] : []),
      ],
    })),
  };
}

/** How many entries the site shows, as tables for the page. */
export async function countTables() {
  const { entries, units } = await counted();
  const byUnit = countsByUnit(entries, units);
  const { counts } = words;
  return [
    table(
      counts.byUnit,
      byUnit.filter(({ inMovement }) => inMovement),
    ),
    table(
      counts.byOtherUnit,
      byUnit.filter(({ inMovement }) => !inMovement),
    ),
    table(counts.byResponsibility, countsByResponsibility(entries)),
    table(
      counts.byMonth,
      countsByMonth(entries).map((row) => ({ ...row, name: words.month(row.name) })),
    ),
  ].filter(({ rows }) => rows.length > 0);
}

/** The tasks as a table for spreadsheets. */
export async function tasksCsv(): Promise<string> {
  const tasks = await allTasks();
  const rows = taskKinds.flatMap((kind) =>
    tasks
      .filter((task) => task.kind === kind)
      .map((task) => {
        const { title, url } = told(task.entry);
        return [words.tasks[kind].title, describe(task.entry.collection).label, title, detail(task), url];
      }),
  );
  return csv([words.csv.tasks, ...rows]);
}

/** The counts as a table for spreadsheets, ready for a pivot table: one line a unit, month and collection. */
export async function countsCsv(): Promise<string> {
  const { entries, units } = await counted();
  const rows = cellsOf(entries, units).map(({ unit, month, collection, total, byResponsibility }) => [
    unit ?? words.counts.withoutUnit,
    month === undefined ? '' : words.month(month),
    collection === undefined ? '' : describe(collection).label,
    ...[total, ...byResponsibility].map(String),
  ]);
  return csv([[...words.csv.counts, ...responsibilities.map(({ label }) => label)], ...rows]);
}
