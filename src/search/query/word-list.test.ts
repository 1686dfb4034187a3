import { expect, test } from 'vitest';
import { packWords, unpackWords } from './word-list.ts';

test('a packed list holds the same words, in less room', () => {
  const words = ['an', 'ban', 'bang', 'đan', 'nghieng', 'kt3', 'y', 'bhyt', 'qđ', 'bang'];
  const packed = packWords(words);
  expect(unpackWords(packed)).toEqual([...new Set(words)].sort());
  expect(packed.length).toBeLessThan([...new Set(words)].join(' ').length);
  expect(unpackWords(packWords([]))).toEqual([]);
});
