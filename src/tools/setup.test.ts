import { expect, test } from 'vitest';
import { buildsOnly, wrongPackage } from './setup.mjs';

const locked = {
  '': { version: '1.0.0' },
  'node_modules/astro': { version: '7.3.5' },
  'node_modules/vitest': { version: '5.1.1', dev: true },
  'node_modules/fsevents': { version: '2.3.3', optional: true },
};
const forBuilds = { 'node_modules/astro': { version: '7.3.5' } };

test('where npm leaves out what tests need, a build does not ask for it', () => {
  expect(wrongPackage(locked, forBuilds, false)).toContain('node_modules/vitest is missing');
  expect(wrongPackage(locked, forBuilds, true)).toBeUndefined();
});

test('another version is told, and what is missing for a build', () => {
  const older = { 'node_modules/astro': { version: '7.0.0' } };
  expect(wrongPackage(locked, older, true)).toBe('node_modules/astro is 7.0.0, the lock file says 7.3.5');
  expect(wrongPackage(locked, {}, true)).toContain('node_modules/astro is missing');
});

test.each([
  [undefined, false],
  ['optional', false],
  ['dev', true],
  ['dev optional', true],
])('npm_config_omit=%s', (omit, expected) => {
  expect(buildsOnly(omit === undefined ? {} : { npm_config_omit: omit })).toBe(expected);
});
