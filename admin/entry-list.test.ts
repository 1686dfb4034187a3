import { expect, it, vi } from 'vitest';
import type { PublishedEntry, PublishStatus } from '../src/delivery/publish-status.ts';
import { entryLists } from './entry-list.ts';

const count = 5_000;
const version = (number: number) => String(number).padStart(40, '0');
const units = Array.from({ length: count }, (_, index) => ({ id: `phuong-${String(index)}`, version: version(index) }));

function published(id: string, at: string, more: Partial<PublishedEntry> = {}): PublishedEntry {
  const url = `/don-vi/${id}/`;
  const told = {
    collection: 'units',
    id,
    title: `Phường ${id}`,
    url,
    kit: '',
    version: '',
    changedOn: '',
    summary: '',
  };
  return { ...told, folder: at, ...more };
}

/** A built site of 5,000 units, of which `folders` tells what is saved now. */
function desk(folders = units, entries = units.map((unit) => published(unit.id, unit.version))) {
  const status: PublishStatus = {
    commit: null,
    builtAt: '',
    samples: false,
    refused: [],
    sharedQuestions: [],
    entries,
  };
  const sources = {
    folders: vi.fn(() => Promise.resolve(folders)),
    read: vi.fn((_: string, ids: readonly string[]) =>
      Promise.resolve(ids.map((id) => ({ id, data: { title: `Đọc ${id}`, previousUrls: [`/cu/${id}/`] } }))),
    ),
    status: vi.fn(() => Promise.resolve<PublishStatus | undefined>(status)),
  };
  return { sources, lists: entryLists(sources) };
}

it('knows 5,000 entries as the build has told them, and reads none', async () => {
  const { sources, lists } = desk();
  const all = await lists.all('units');
  expect(all).toHaveLength(count);
  expect(all[1]).toMatchObject({ collection: 'units', id: 'phuong-1', title: 'Phường phuong-1' });
  expect(sources.folders).toHaveBeenCalledTimes(1);
  expect(sources.read).not.toHaveBeenCalled();
});

it('reads only what the build has not seen: a new entry, one that has changed, one that is not shown', async () => {
  const changed = { id: 'phuong-7', version: 'f'.repeat(40) };
  const fresh = { id: 'phuong-moi', version: 'e'.repeat(40) };
  const { sources, lists } = desk([...units.filter(({ id }) => id !== changed.id), changed, fresh]);
  const all = await lists.all('units');
  expect(sources.read.mock.calls).toEqual([['units', ['phuong-7', 'phuong-moi']]]);
  expect(all.slice(-2)).toMatchObject([
    { id: 'phuong-7', title: 'Đọc phuong-7' },
    { id: 'phuong-moi', title: 'Đọc phuong-moi', previousUrls: ['/cu/phuong-moi/'] },
  ]);
  await lists.all('units');
  expect(sources.read).toHaveBeenCalledTimes(1);
});

it('forgets what is deleted, and what another state of the folder said', async () => {
  const { sources, lists } = desk([{ id: 'phuong-moi', version: 'e'.repeat(40) }]);
  expect(await lists.all('units')).toHaveLength(1);
  sources.folders.mockResolvedValue([{ id: 'phuong-moi', version: 'd'.repeat(40) }]);
  await lists.all('units');
  expect(sources.read).toHaveBeenCalledTimes(2);
  sources.folders.mockResolvedValue([]);
  expect(await lists.all('units')).toEqual([]);
});

it('takes no state for known that cannot be told', async () => {
  const { sources, lists } = desk([{ id: 'phuong-1', version: '' }], [published('phuong-1', '')]);
  await lists.all('units');
  expect(sources.read).toHaveBeenCalledTimes(1);
});

it('still knows what the site shows while the back end does not answer', async () => {
  const { sources, lists } = desk();
  sources.folders.mockRejectedValue(new Error('Failed to fetch'));
  await expect(lists.all('units')).rejects.toThrow('Failed to fetch');
  expect(await lists.shown('units')).toHaveLength(count);
  sources.status.mockResolvedValue(undefined);
  expect(await lists.shown('units')).toBeUndefined();
});
