import { expect, test } from 'vitest';
import { decoded } from './decoded.ts';

test('a path that cannot be decoded is read as it stands', () => {
  expect(decoded('/h/khai-s%C3%ADnh')).toBe('/h/khai-sính');
  expect(decoded('/h/100%')).toBe('/h/100%');
});
