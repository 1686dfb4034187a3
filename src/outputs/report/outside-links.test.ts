import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outsideLinks } from './outside-links.ts';

const file = join(mkdtempSync(join(tmpdir(), 'outside-links-')), 'outside-links.json');
const whole = { checkedOn: '2026-03-01', broken: [{ url: 'https://a.example/', entries: ['guides/a'] }] };

test('the result of the last check is read', async () => {
  writeFileSync(file, JSON.stringify({ ...whole, links: [] }));
  expect(await outsideLinks(file)).toEqual(whole);
});

test('where no check was made there is none', async () => {
  expect(await outsideLinks(`${file}.missing`)).toBeUndefined();
});

test.each([
  ['cut off', JSON.stringify(whole).slice(0, 40)],
  ['empty', ''],
  ['of an older form', JSON.stringify({ checkedOn: '2025-01-01', broken: ['https://a.example/'] })],
])('a result that is %s stops no build: it counts as no check', async (_, text) => {
  writeFileSync(file, text);
  expect(await outsideLinks(file)).toBeUndefined();
});
