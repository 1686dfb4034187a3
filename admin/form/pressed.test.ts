import { expect, it } from 'vitest';
import { isStill } from './pressed.ts';

it.each([
  [0, 0, true],
  [3, 4, true],
  [0, 20, false],
  [-30, 0, false],
])('a pointer that moves by %i, %i', (clientX, clientY, still) => {
  expect(isStill({ clientX: 0, clientY: 0 }, { clientX, clientY })).toBe(still);
});
