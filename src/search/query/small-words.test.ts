import { expect, test } from 'vitest';
import { isSmall } from './small-words.ts';

test('a word that asks is small, with its marks or without', () => {
  for (const word of ['cần', 'ở', 'đâu', 'làm', 'lam', 'khong', 'nhu']) expect(isSmall(word)).toBe(true);
});

test('a word that tells papers apart is not, nor one that only looks like a small one', () => {
  for (const word of ['đổi', 'lại', 'mất', 'căn', 'can', 'thẻ', 'the', 'đăng', 'dang', 'tử', 'tu'])
    expect(isSmall(word)).toBe(false);
});

test('an English word that asks is small, unless it is typed for a Vietnamese word that tells', () => {
  for (const word of ['what', 'where', 'our', 'please', 'with']) expect(isSmall(word)).toBe(true);
  for (const word of ['an', 'be', 'me', 'on', 'so', 'that']) expect(isSmall(word)).toBe(false);
});
