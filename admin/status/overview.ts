/** "Bài của tôi đang ở đâu": every entry, from those being written to those that readers see as they were saved. */
import { toAscii } from '../../src/content-model/ascii.ts';
import { collectionNames, describe } from '../../src/content-model/registry.ts';
import { entryId } from '../../src/content-model/to-zod.ts';
import type { PublishStatus } from '../../src/delivery/publish-status.ts';
import { publishStatus } from '../public-site.ts';
import { element, showDialog, titledDialog } from '../save/dialog.ts';
import { signedInNames } from '../decap/store/account.ts';
import { listedEntries } from '../decap/store/saved-entries.ts';
import { unpublishedEntries } from '../decap/store/unpublished.ts';
import { shown } from '../widgets/plain-date.ts';
import { words } from '../words.ts';
import { standingOf } from './standing.ts';
import { isMine, savedHere } from './mine.ts';
import { whereIs, type Whereabouts } from './where.ts';

type SectionName = keyof typeof words.where.sections;

interface Row extends Pick<Whereabouts, 'text' | 'links'> {
  readonly section: SectionName;
  readonly collection: string;
  readonly slug: string;
  readonly title: string;
  /** Deleted: there is nothing to be opened any more. */
  readonly isGone?: boolean;
  /** As the forge calls whoever opened the draft. */
  readonly author?: string | undefined;
  /** The day by which rows are sorted, latest first. */
  readonly day: string;
}

const sectionOf: Readonly<Record<Whereabouts['state'], SectionName>> = {
  unsaved: 'unpublished',
  'not-published': 'unpublished',
  older: 'older',
  refused: 'refused',
  live: 'live',
};

function labelOf(collection: string): string {
  const name = collectionNames.find((candidate) => candidate === collection);
  return name === undefined ? words.settings : describe(name).labelSingular;
}

/** Entries in review; their page, where there is one already, shows the version before. */
async function reviewedRows(status: PublishStatus | undefined): Promise<Row[]> {
  return (await unpublishedEntries()).map(({ collection, slug, title, author, status: review }) => {
    const id = entryId(slug);
    const published = status?.entries.find((entry) => entry.collection === collection && entry.id === id);
    const found = whereIs({ published, version: undefined, changed: false, isNew: false, review, heldBack: undefined });
    return { ...found, section: 'reviewed', collection, slug, title, author, day: published?.changedOn ?? '' };
  });
}

/** What is known of an entry that the site shows as it is saved. */
function shownAsSaved(name: string, id: string, status: PublishStatus | undefined) {
  const published = status?.entries.find((entry) => entry.collection === name && entry.id === id);
  return { published, version: published?.version, heldBack: undefined };
}

/**
 * Entries as they are saved, each with whether the site shows this very version: what it shows unchanged is not read.
 */
async function savedRows(status: PublishStatus | undefined): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of collectionNames) {
    for (const { id, title, data } of await listedEntries(name)) {
      const standing = data === undefined ? shownAsSaved(name, id, status) : await standingOf(name, id, data, status);
      const found = whereIs({ ...standing, changed: false, isNew: false, review: undefined });
      const day = standing.published?.changedOn ?? '';
      const text = found.state === 'live' ? shown(day) : found.text;
      rows.push({ ...found, text, section: sectionOf[found.state], collection: name, slug: `${id}/index`, title, day });
    }
  }
  return rows;
}

/** What the site shows, by itself. */
function shownRows(status: PublishStatus | undefined, section: SectionName, text?: string): Row[] {
  return (status?.entries ?? []).map(({ collection, id, title, url, kit, changedOn }) => ({
    section,
    collection,
    slug: `${id}/index`,
    title,
    text: text ?? shown(changedOn),
    day: changedOn,
    links: [
      { label: words.where.openPage, url },
      { label: words.where.openKit, url: kit },
    ],
  }));
}

function keyOf({ collection, slug }: Row): string {
  return `${collection}/${entryId(slug)}`;
}

async function allRows(status: PublishStatus | undefined): Promise<Row[]> {
  const [reviewed, saved] = await Promise.all([reviewedRows(status), savedRows(status)]);
  const inReview = new Set(reviewed.map(keyOf));
  const known = new Set([...reviewed, ...saved].map(keyOf));
  const removed = shownRows(status, 'older', words.where.removed)
    .filter((row) => !known.has(keyOf(row)))
    .map((row) => ({ ...row, isGone: true }));
  return [...reviewed, ...saved.filter((row) => !inReview.has(keyOf(row))), ...removed];
}

function rowElement({ collection, slug, title, text, links, author, isGone = false }: Row): HTMLLIElement {
  const row = element('li');
  row.dataset['name'] = toAscii(title);
  if (isMine(`${collection}/${entryId(slug)}`, author, signedInNames(), savedHere())) row.dataset['mine'] = '';
  const name = element('span', title);
  name.append(element('small', ` ${labelOf(collection)}`));
  row.append(name, element('span', text));
  const edit = { label: words.where.edit, url: `#/collections/${collection}/entries/${slug}` };
  for (const { label, url } of isGone ? links : [...links, edit]) {
    const anchor = element('a', label);
    anchor.href = url;
    if (!url.startsWith('#')) anchor.target = '_blank';
    row.append(anchor);
  }
  return row;
}

function sections(rows: readonly Row[]): HTMLElement[] {
  return (Object.keys(words.where.sections) as SectionName[]).flatMap((name) => {
    const own = rows.filter(({ section }) => section === name).sort((a, b) => b.day.localeCompare(a.day));
    if (own.length === 0) return [];
    const list = element('ul');
    list.append(...own.map(rowElement));
    return [element('h3', `${words.where.sections[name]} (${String(own.length)})`), list];
  });
}

/** The rows that are asked for: by a name, and those of the editor alone or all. */
function filtered(within: HTMLElement, wanted: string, onlyMine: boolean): void {
  for (const row of within.querySelectorAll<HTMLElement>('li')) {
    const isNamed = row.dataset['name']?.includes(wanted) === true;
    row.hidden = !isNamed || (onlyMine && row.dataset['mine'] === undefined);
  }
  for (const list of within.querySelectorAll('ul')) {
    const isEmpty = [...list.children].every((row) => row instanceof HTMLElement && row.hidden);
    list.hidden = isEmpty;
    if (list.previousElementSibling instanceof HTMLElement) list.previousElementSibling.hidden = isEmpty;
  }
}

/** One's own entries first: nobody looks for one of theirs among those of everybody. */
function mineBox(): { readonly label: HTMLLabelElement; readonly box: HTMLInputElement } {
  const box = element('input');
  box.type = 'checkbox';
  const label = element('label');
  label.className = 'overview-mine';
  label.append(box, words.where.onlyMine);
  label.hidden = true;
  return { label, box };
}

function searchBox(): HTMLInputElement {
  const search = element('input');
  search.type = 'search';
  search.placeholder = words.where.search;
  search.setAttribute('aria-label', words.where.search);
  return search;
}

/** Shows where every entry is, those of the editor first. */
export async function showOverview(): Promise<void> {
  const dialog = titledDialog(words.where.title, 'overview');
  const status = await publishStatus();
  const time = status && new Date(status.builtAt).toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' });
  const content = element('div');
  content.append(element('p', words.where.reading));
  const form = element('form');
  form.method = 'dialog';
  form.append(element('button', words.where.close));
  const search = searchBox();
  const mine = mineBox();
  const filter = () => {
    filtered(content, toAscii(search.value.trim()), mine.box.checked);
  };
  search.addEventListener('input', filter);
  mine.box.addEventListener('change', filter);
  dialog.append(
    element('p', time === undefined ? words.where.unknown : words.where.lead(time)),
    search,
    mine.label,
    content,
    form,
  );
  dialog.addEventListener('click', (event) => {
    if (event.target instanceof HTMLAnchorElement && event.target.hash.startsWith('#/')) dialog.close();
  });
  void showDialog(dialog);
  try {
    content.replaceChildren(...sections(await allRows(status)));
    mine.box.checked = content.querySelector('li[data-mine]') !== null;
    mine.label.hidden = !mine.box.checked;
    filter();
  } catch (error) {
    console.warn(error);
    content.replaceChildren(element('p', words.where.unreadable), ...sections(shownRows(status, 'shown')));
  }
}

/** Makes the button in the head of the page work. */
export function offerOverview(): void {
  const button = document.getElementById('overview');
  if (button === null) return;
  button.hidden = false;
  button.addEventListener('click', () => void showOverview());
}
