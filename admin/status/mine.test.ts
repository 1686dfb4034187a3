import { expect, it } from 'vitest';
import { isMine, noteSaved, savedHere } from './mine.ts';

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
