/** The content report of this build. Drafts count among the tasks: they are content too. */
import { collectionNames, describe } from '../content-model/registry.ts';
import { everyEntry } from '../entries/read.ts';
import { everyPublishedEntry } from '../entries/published.ts';
import { displayDate, today } from '../entries/today.ts';
import { isPublished } from '../entries/publication.ts';
import { urlOf } from '../entries/url.ts';
import { reportWords as words } from '../text/vi/report.ts';
import { countsOf } from './counts.ts';
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

/** How many entries the site shows. */
export async function counts() {
  const entries = (await everyPublishedEntry()).filter(({ data }) => !data.sample);
  const unitNames = new Map(
    entries.flatMap((entry) => (entry.collection === 'units' ? [[entry.id, entry.data.shortName] as const] : [])),
  );
  const found = countsOf(
    entries,
    (id) => unitNames.get(id) ?? id,
    (name) => describe(name).label,
  );
  return { ...found, byMonth: found.byMonth.map((row) => ({ ...row, name: words.month(row.name) })) };
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

/** The counts as a table for spreadsheets: one line a division, name and collection, ready for a pivot table. */
export async function countsCsv(): Promise<string> {
  const found = await counts();
  const divisions = ['byUnit', 'byResponsibility', 'byMonth'] as const;
  const rows = divisions.flatMap((division) =>
    found[division].flatMap(({ name, byCollection }) =>
      collectionNames
        .filter((collection) => byCollection.has(collection))
        .map((collection) => [
          words.counts[division],
          name,
          describe(collection).label,
          String(byCollection.get(collection) ?? 0),
        ]),
    ),
  );
  return csv([words.csv.counts, ...rows]);
}
