/** "Bài của tôi đang ở đâu": every entry, from those being reviewed to those that readers see. */
import { toAscii } from '../../src/content-model/ascii.ts';
import { publishStatus } from '../catalogue.ts';
import { element } from '../save/dialog.ts';
import { unpublishedEntries } from '../store.ts';
import { words } from '../words.ts';
import { whereIs } from './where.ts';

interface Row {
  readonly title: string;
  readonly state: string;
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

function rowElement({ title, state, links }: Row): HTMLLIElement {
  const row = element('li');
  row.dataset['name'] = toAscii(title);
  row.append(element('span', title), element('span', state));
  for (const { label, url } of links) {
    const anchor = element('a', label);
    anchor.href = url;
    if (!url.startsWith('#')) anchor.target = '_blank';
    row.append(anchor);
  }
  return row;
}

function section(title: string, rows: readonly Row[]): HTMLElement[] {
  if (rows.length === 0) return [];
  const list = element('ul');
  list.append(...rows.map(rowElement));
  return [element('h3', `${title} (${String(rows.length)})`), list];
}

function edit(collection: string, slug: string) {
  return { label: words.where.edit, url: `#/collections/${collection}/entries/${slug}` };
}

async function unpublishedRows(): Promise<Row[]> {
  return (await unpublishedEntries()).map(({ collection, slug, title, status }) => ({
    title,
    state: whereIs({
      published: undefined,
      version: undefined,
      changed: false,
      isNew: false,
      review: status,
      draft: false,
    }).text,
    links: [edit(collection, slug)],
  }));
}

async function showOverview(): Promise<void> {
  const dialog = element('dialog');
  dialog.className = 'message overview';
  const status = await publishStatus();
  const published = [...(status?.entries ?? [])]
    .sort((a, b) => b.changedOn.localeCompare(a.changedOn))
    .map(({ title, url, kit, collection, id, changedOn }) => ({
      title,
      state: changedOn.split('-').reverse().join('/'),
      links: [
        { label: words.where.openPage, url },
        { label: words.where.openKit, url: kit },
        edit(collection, `${id}/index`),
      ],
    }));
  const time = status && new Date(status.builtAt).toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' });
  const search = element('input');
  search.type = 'search';
  search.placeholder = words.where.search;
  search.setAttribute('aria-label', words.where.search);
  search.addEventListener('input', () => {
    const wanted = toAscii(search.value.trim());
    for (const row of dialog.querySelectorAll<HTMLElement>('li')) {
      row.style.display = row.dataset['name']?.includes(wanted) === true ? '' : 'none';
    }
  });
  const form = element('form');
  form.method = 'dialog';
  form.append(element('button', words.where.close));
  dialog.append(
    element('h2', words.where.title),
    element('p', time === undefined ? words.where.unknown : words.where.lead(time)),
    search,
    ...section(words.where.unpublished, await unpublishedRows()),
    ...section(words.where.published, published),
    form,
  );
  dialog.addEventListener('click', (event) => {
    if (event.target instanceof HTMLAnchorElement && event.target.hash.startsWith('#/')) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** Makes the button in the head of the page work. */
export function offerOverview(): void {
  const button = document.getElementById('overview');
  if (button === null) return;
  button.hidden = false;
  button.addEventListener('click', () => void showOverview());
}
