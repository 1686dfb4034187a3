import { expect, it } from 'vitest';
import { isMine, noteSaved, savedHere, waitingFor } from './mine.ts';

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  };
}

it('keeps what was saved here, the latest first, each once', () => {
  const kept = memory();
  for (const name of ['guides/a', 'units/b', 'guides/a']) noteSaved(name, kept);
  expect(savedHere(kept)).toEqual(['guides/a', 'units/b']);
  expect(savedHere(memory())).toEqual([]);
});

it('does not grow without end', () => {
  const kept = memory();
  for (let number = 0; number < 400; number += 1) noteSaved(`guides/${String(number)}`, kept);
  expect(savedHere(kept)).toHaveLength(300);
  expect(savedHere(kept)[0]).toBe('guides/399');
});

it.each([
  ['guides/a', undefined, true],
  ['guides/b', 'Lan', true],
  ['guides/b', 'Minh', false],
  // A forge that tells no author, or an empty one, makes nobody's entries mine.
  ['guides/b', undefined, false],
  ['guides/b', '', false],
])('%s by %s', (name, author, mine) => {
  expect(isMine(name, author, ['Lan', 'lan.nguyen', ''], ['guides/a'])).toBe(mine);
});

const entry = (slug: string, status: string, author?: string) => ({
  slug,
  status,
  author,
});

it('counts what others have handed in, and neither drafts nor what is one’s own', () => {
  const entries = [
    entry('nhap', 'draft', 'Lan'),
    entry('cho-duyet', 'pending_review', 'Lan'),
    entry('san-sang', 'pending_publish', 'Lan'),
    entry('cua-minh', 'pending_review', 'Minh'),
    entry('khong-ten', 'pending_review'),
  ];
  const slugs = (me: string[]) => waitingFor(entries, me).map(({ slug }) => slug);
  expect(slugs(['Minh', 'minh'])).toEqual(['cho-duyet', 'san-sang', 'khong-ten']);
  expect(slugs([])).toEqual(['cho-duyet', 'san-sang', 'cua-minh', 'khong-ten']);
});
