import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixtureRoot } from '../../tests/support/fixture-root.ts';
import { contentNotice } from './content-notice.ts';

test.each([
  ['sound content is told as such', [], /^Đã kiểm tra \d+ tệp nội dung/],
  [
    'a mistake is told with its place',
    ['tests/fixtures/bad-content/asked-twice'],
    /^Nội dung có 2 điều.*\n\n1\. content\/site\.yaml:10 /,
  ],
])('%s', async (_, overlays, told) => {
  const root = fixtureRoot(...overlays);
  expect(await contentNotice(root)).toMatch(told);
  rmSync(root, { recursive: true });
});
