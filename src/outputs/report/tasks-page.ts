/** The page of tasks: what is to be done, drafts among it, since they are content too, and how much the site shows. */
import { describe, isCollectionName } from '../../content-model/registry.ts';
import { contentChoice } from '../../environment.ts';
import { responsibilities } from '../../content-model/choices.ts';
import { knownGaps } from '../../content-model/known-gaps.ts';
import { settings, type SettingsName } from '../../content-model/settings.ts';
import { site } from '../../content-model/site.ts';
import { everyPage } from '../../entries/pages.ts';
import { everyEntry } from '../../entries/read.ts';
import { everyPublishedEntry } from '../../entries/published.ts';
import { displayDate, today } from '../../entries/today.ts';
import { absolute } from '../sharing/absolute.ts';
import { urlOf } from '../../entries/url.ts';
import { reachWords } from '../../text/vi/reach.ts';
import { taskWords as words } from '../../text/vi/tasks.ts';
import { reportWords } from '../../text/vi/report.ts';
import { checkedSources } from './checked-sources.ts';
import {
  cellsOf,
  collectionsIn,
  countsByMonth,
  countsByResponsibility,
  countsByUnit,
  countsWithoutUnit,
  type CountRow,
} from './counts.ts';
import { csv } from './csv.ts';
import { outsideLinks } from './outside-links.ts';
import { newGuideUrl } from './reach-blocks.ts';
import { answersSince, countedMonths, reachData } from './reach-data.ts';
import { reachOf } from './reach-figures.ts';
import { taskKinds, tasksOf, type ContentEntry, type TaskKind } from './tasks.ts';
import { entryRow, type EntryRow } from './entry-row.ts';

/** A task as the page tells it. */
interface Row extends EntryRow {
  readonly kind: TaskKind;
  readonly about: string;
}

const editOf = ({ name }: { readonly name: SettingsName }) => `/admin/#/collections/settings/entries/${name}`;

/** The files beside the entries, by the names that the check of outside links gives them. */
async function otherSources(): Promise<ReadonlyMap<string, EntryRow>> {
  const sources = new Map<string, EntryRow>();
  for (const { url, data, source } of await everyPage()) {
    sources.set(source.replace('content/', ''), { title: data.title, url, edit: url, collection: words.page });
  }
  for (const file of settings) {
    const url = file === knownGaps ? '/bien-tap/' : '/';
    sources.set(`${file.name}.yaml`, { title: file.label, url, edit: editOf(file), collection: words.settings });
  }
  return sources;
}

async function brokenLinks(entries: readonly ContentEntry[]): Promise<Row[]> {
  const found = await outsideLinks();
  const sources = new Map([
    ...entries.map((entry) => [`${entry.collection}/${entry.id}`, entryRow(entry, today())] as const),
    ...(await otherSources()),
  ]);
  return (found?.broken ?? []).flatMap(({ url, entries: names }) =>
    names.flatMap((name) => {
      const source = sources.get(name);
      // It may be that of a newspaper's article, which names the person whom the site does not show.
      const about = source?.url === '' ? '' : url;
      return source === undefined ? [] : [{ kind: 'brokenLink' as const, about, ...source }];
    }),
  );
}

/** Pages that say something else than when their guide was last compared with them. */
async function changedSources(entries: readonly ContentEntry[]): Promise<Row[]> {
  const found = await checkedSources();
  const guides = new Map<string, EntryRow>(
    entries.map((entry) => [`${entry.collection}/${entry.id}`, entryRow(entry, today())] as const),
  );
  return (found?.changed ?? []).flatMap(({ entry, ...change }) => {
    const guide = guides.get(entry);
    return guide === undefined
      ? []
      : [{ kind: 'sourceChanged' as const, about: words.sourceChanged(change), ...guide }];
  });
}

/** What enough readers say of a guide since it was last checked. */
async function calledWrong(entries: readonly ContentEntry[]): Promise<Row[]> {
  const guides = new Map(entries.flatMap((entry) => (entry.collection === 'guides' ? [[urlOf(entry), entry]] : [])));
  const checkedOn = new Map(
    [...guides].flatMap(([url, { data }]) => ('checkedOn' in data ? [[url, data.checkedOn]] : [])),
  );
  return answersSince(await countedMonths(), checkedOn).flatMap(({ url, reason, count }) => {
    const guide = guides.get(url);
    const about = words.answers(reachWords.reasons[reason], count);
    return guide === undefined ? [] : [{ kind: 'calledWrong' as const, about, ...entryRow(guide, today()) }];
  });
}

/** What was searched in vain: a guide is begun with these words. */
async function searchedInVain(): Promise<Row[]> {
  const data = await reachData();
  if (data === undefined) return [];
  return reachOf(data).vain.map(({ name, count }) => ({
    kind: 'searchedInVain' as const,
    about: words.searched(count),
    title: reportWords.reach.write(name),
    url: '',
    edit: newGuideUrl(name),
    collection: describe('guides').labelSingular,
  }));
}

function detail({ kind, about }: Pick<Row, 'kind' | 'about'>): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(about) ? displayDate(about) : about;
  return words.tasks[kind].detail(day);
}

async function allRows(): Promise<Row[]> {
  const entries: readonly ContentEntry[] = (await everyEntry()).filter(({ data }) => !data.sample);
  const tasks = entries.flatMap((entry) => tasksOf(entry, describe(entry.collection), today()));
  const rows = tasks.map(({ kind, about, entry }) => ({ kind, about, ...entryRow(entry, today()) }));
  const others = [brokenLinks(entries), changedSources(entries), calledWrong(entries), searchedInVain()];
  return [...rows, ...(await Promise.all(others)).flat()].sort((a, b) => a.about.localeCompare(b.about));
}

/** Entries whose latest version was refused; empty in nearly every build. */
export async function refusedRows() {
  const entries = await everyPublishedEntry();
  return contentChoice().refused.map(({ key, fields }) => {
    const [name = '', id = ''] = key.split('/');
    const shown = entries.find((entry) => entry.collection === name && entry.id === id);
    const detail = words.refused.fields(fields);
    if (shown !== undefined) return { ...entryRow(shown, today()), detail };
    if (!isCollectionName(name)) {
      const file = settings.find((each) => name === `${each.name}.yaml`) ?? site;
      return { title: file.label, edit: editOf(file), detail };
    }
    const { label } = describe(name);
    return { title: words.refused.unnamed(label), edit: `/admin/#/collections/${name}`, detail };
  });
}

/** The tasks in groups, for the page. */
export async function taskGroups() {
  const rows = await allRows();
  return taskKinds.map((kind) => ({
    kind,
    title: words.tasks[kind].title,
    tasks: rows.filter((row) => row.kind === kind).map((row) => ({ ...row, detail: detail(row) })),
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
    table(counts.byOtherUnit, [
      ...byUnit.filter(({ inMovement }) => !inMovement),
      countsWithoutUnit(counts.withoutUnit, entries, units),
    ]),
    table(counts.byResponsibility, countsByResponsibility(entries)),
    table(
      counts.byMonth,
      countsByMonth(entries).map((row) => ({ ...row, name: words.month(row.name) })),
    ),
  ].filter(({ rows }) => rows.length > 0);
}

/** The tasks as a table for spreadsheets. */
export async function tasksCsv(): Promise<string> {
  const rows = (await taskGroups()).flatMap(({ title: kind, tasks }) =>
    tasks.map(({ collection, title, detail: about, url }) => [
      kind,
      collection,
      title,
      about,
      url === '' ? '' : absolute(url),
    ]),
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
