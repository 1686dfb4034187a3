import { expect, test } from 'vitest';
import { packWords, unpackWords } from './word-list.ts';

test('a packed list holds the same words, in less room', () => {
  const words = ['an', 'ban', 'đan', 'nghieng', 'kt3', 'y', 'bhyt', 'qđ'];
  expect(unpackWords(packWords(words)).sort()).toEqual(words.sort());
  expect(unpackWords(packWords([]))).toEqual([]);
});
