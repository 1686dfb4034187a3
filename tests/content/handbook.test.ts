import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Words that grown-ups read in a minute, in a language that they speak. */
const wordsAMinute = 250;

it('the first page of the handbook is read in a minute', () => {
  const [, , text = ''] = readFileSync('content/pages/so-tay-bien-tap.mdx', 'utf8').split('---\n');
  expect(text.trim().split(/\s+/).length).toBeLessThanOrEqual(wordsAMinute);
});
