import { beforeEach, expect, it, vi } from 'vitest';
import { waitsTooLong } from './status/waiting.ts';
import { KeptValues, replaceLocalStorage } from './kept-values.ts';

/** A browser's store that holds so many letters. */
function store(room: number) {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      values.set(key, value);
    },
    removeItem: (key: string) => void values.delete(key),
    key: (index: number) => [...values.keys()][index] ?? null,
    get length() {
      return values.size;
    },
  };
}
const refused = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue();
});

it('is the store of the browser as long as that takes what is kept', () => {
  const own = store(9);
  const kept = new KeptValues(() => own);
  kept.setItem('a', 'b');
  expect([own.getItem('a'), kept.getItem('a'), kept.getItem('c'), kept.length]).toEqual(['b', 'b', null, 1]);
});

it('keeps for the visit what a full store does not take, and does not tell the older value again', () => {
  const kept = new KeptValues(() => store(9));
  const own = store(9);
  const full = new KeptValues(() => own);
  full.setItem('a', 'short');
  full.setItem('a', 'longer than there is room');
  expect(full.getItem('a')).toBe('longer than there is room');
  full.setItem('a', 'again');
  expect([full.getItem('a'), own.getItem('a')]).toEqual(['again', 'again']);
  full.removeItem('a');
  expect([full.getItem('a'), full.length, kept.length]).toEqual([null, 0, 0]);
});

it('keeps all for the visit where the store is refused', () => {
  const kept = new KeptValues(refused);
  kept.setItem('a', '1');
  kept.setItem('b', '2');
  kept.removeItem('a');
  expect([kept.getItem('a'), kept.getItem('b'), kept.key(0), kept.length]).toEqual([null, '2', 'b', 1]);
  kept.clear();
  expect(kept.length).toBe(0);
  expect(waitsTooLong('guides.a', 'v1', 0, kept)).toBe(false);
  expect(waitsTooLong('guides.a', 'v1', 31 * 60_000, kept)).toBe(true);
});

it('takes the place of a store that is refused, and of one that is not there', () => {
  for (const page of [Object.defineProperty({}, 'localStorage', { get: refused, configurable: true }), {}]) {
    replaceLocalStorage(page);
    const { localStorage } = page as { localStorage: Storage };
    localStorage.setItem('a', 'b');
    expect(localStorage.getItem('a')).toBe('b');
  }
});
