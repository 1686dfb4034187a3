import { expect, it, vi } from 'vitest';
import type { ListedEntry } from '../entry-list.ts';
import { words } from '../words.ts';
import { choices, chosen, matching, optionOf, withMore } from './options.ts';

const unit = (id: string, title = id): ListedEntry => ({ collection: 'units', id, title, previousUrls: [] });
const many = Array.from({ length: 5_000 }, (_, index) => unit(`phuong-${String(index)}`, `Phường ${String(index)}`));

function desk(entries: readonly ListedEntry[] = many) {
  const clock = { now: 0 };
  const sources = {
    all: vi.fn(() => Promise.resolve(entries)),
    shown: vi.fn(() => Promise.resolve<readonly ListedEntry[] | undefined>(entries)),
    questions: () => Promise.resolve([{ id: 'so-giay', question: 'Sổ giấy còn dùng?', answer: 'Không.', guides: [] }]),
  };
  vi.spyOn(console, 'warn').mockReturnValue();
  return { clock, sources, offer: choices(sources, () => clock.now) };
}

it('asks once for all the fields of a form and for all that is typed, and again a while later', async () => {
  const { clock, sources, offer } = desk();
  for (const term of ['p', 'ph', 'phuong 49']) matching(await offer('units'), term);
  expect(sources.all).toHaveBeenCalledTimes(1);
  clock.now = 6_000;
  await offer('units');
  expect(sources.all).toHaveBeenCalledTimes(2);
});

it('offers a hundred of 5,000, by any words of the title, with or without marks', async () => {
  const { offer } = desk([...many, unit('doan-phuong-tan-dinh', 'Đoàn phường Tân Định')]);
  const choice = await offer('units');
  expect(matching(choice, '')).toHaveLength(100);
  expect(matching(choice, 'tan dinh doan')).toMatchObject([{ value: 'doan-phuong-tan-dinh' }]);
  expect(matching(choice, 'Tân Định')).toMatchObject([{ label: 'Đoàn phường Tân Định' }]);
});

it('keeps what is chosen, in its order, also what the list does not know', async () => {
  const { offer } = desk();
  const options = chosen(await offer('units'), ['phuong-2', 'khong-biet', 'phuong-1']);
  expect(options.map(({ label }) => label)).toEqual(['Phường 2', 'khong-biet', 'Phường 1']);
});

it('falls back to what the site shows, and says so', async () => {
  const { sources, offer } = desk();
  sources.all.mockRejectedValue(new Error('Failed to fetch'));
  const choice = await offer('units');
  expect(choice.options).toHaveLength(5_000);
  expect(choice.notice).toBe(words.choice.shownOnly);
  sources.all.mockResolvedValue(many);
  expect((await offer('units')).notice).toBeUndefined();
});

it('offers nothing where no list can be had, says so, and keeps what is chosen', async () => {
  const { sources, offer } = desk();
  sources.all.mockRejectedValue(new Error('Failed to fetch'));
  sources.shown.mockResolvedValue(undefined);
  const choice = await offer('units');
  expect(choice).toEqual({ options: [], notice: words.choice.none });
  expect(chosen(choice, ['phuong-1'])).toMatchObject([{ value: 'phuong-1', label: 'phuong-1' }]);
});

it('offers the questions that guides share by what they ask', async () => {
  const { offer, sources } = desk();
  expect(matching(await offer('shared-questions'), 'so giay')).toMatchObject([
    { value: 'so-giay', label: 'Sổ giấy còn dùng?' },
  ]);
  expect(sources.all).not.toHaveBeenCalled();
});

it('takes in what the list does not know yet, and nothing twice', () => {
  const choice = { options: [optionOf('a', 'A')], notice: 'x' };
  expect(withMore(choice, [optionOf('a', 'Khác'), optionOf('b', 'B')])).toEqual({
    notice: 'x',
    options: [optionOf('a', 'A'), optionOf('b', 'B')],
  });
});
