import { expect, test } from 'vitest';
import { tagsOf, withEdits } from '../lib/html.ts';
import { sleepingImports } from './lazy-scripts.ts';

const scripts: Readonly<Record<string, string>> = {
  '/_astro/list.js': 'import{a}from"./box.js";import{b}from"./names.js";',
  '/_astro/box.js': 'import{b}from"./names.js";import"./list.js";',
  '/_astro/names.js': 'export const b=1;',
};
const read = (address: string) => scripts[address] ?? '';
const withSleepingImports = (html: string) => withEdits(html, sleepingImports(tagsOf(html), read));

test('beside a script that sleeps stands all that it imports, however deep, each once', () => {
  const page = '<p>a</p><template data-x><script type="module" src="/_astro/list.js"></script></template><p>b</p>';
  expect(withSleepingImports(page)).toBe(
    '<p>a</p><template data-x><link rel="modulepreload" href="/_astro/box.js"><link rel="modulepreload" href="/_astro/names.js">' +
      '<script type="module" src="/_astro/list.js"></script></template><p>b</p>',
  );
});

test('a script that runs by itself, and one that imports nothing, stay as they are', () => {
  const page =
    '<script type="module" src="/_astro/list.js"></script><template><script src="/_astro/names.js"></script></template>';
  expect(withSleepingImports(page)).toBe(page);
});
