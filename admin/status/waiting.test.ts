import { expect, it } from 'vitest';
import { waitsTooLong } from './waiting.ts';

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  };
}
const minutes = (count: number) => count * 60_000;

it('tells of an entry that no build has shown for half an hour', () => {
  const kept = memory();
  expect(waitsTooLong('guides.a', 'v1', 0, kept)).toBe(false);
  expect(waitsTooLong('guides.a', 'v1', minutes(29), kept)).toBe(false);
  expect(waitsTooLong('guides.a', 'v1', minutes(31), kept)).toBe(true);
});

it('counts anew from each version, and for each entry by itself', () => {
  const kept = memory();
  waitsTooLong('guides.a', 'v1', 0, kept);
  expect(waitsTooLong('guides.a', 'v2', minutes(31), kept)).toBe(false);
  expect(waitsTooLong('guides.b', 'v1', minutes(31), kept)).toBe(false);
  expect(waitsTooLong('guides.a', 'v2', minutes(62), kept)).toBe(true);
});

it('forgets what has come to an end: the same version may wait again later', () => {
  const kept = memory();
  waitsTooLong('guides.a', 'v1', 0, kept);
  waitsTooLong('guides.a', undefined, minutes(5), kept);
  expect(waitsTooLong('guides.a', 'v1', minutes(60), kept)).toBe(false);
});
