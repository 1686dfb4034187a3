import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import { taskWords } from '../../text/vi/tasks.ts';
import { checkedSources, keptSources } from './checked-sources.ts';

const change = { url: 'https://a.vn/', seenOn: '2026-11-02', changes: [{ before: 'phí 1 đ', now: 'phí 2 đ' }] };
const whole = { checkedOn: '2026-11-03', pages: 1, changed: [{ ...change, entry: 'guides/a' }], unread: [] };

test('the result and the kept texts are read; what is cut off or missing counts as none', async () => {
  using folder = temporaryFolder();
  const file = join(folder.path, 'a.json');
  writeFileSync(file, JSON.stringify(whole));
  expect(await checkedSources(file)).toEqual(whole);
  writeFileSync(file, JSON.stringify(whole).slice(0, 30));
  expect(await checkedSources(file)).toBeUndefined();
  expect(await keptSources(file)).toEqual({});
  const kept = { 'https://a.vn/': { versions: { v: ['phí 1 đ'] }, guides: {} } };
  writeFileSync(file, JSON.stringify(kept));
  expect(await keptSources(file)).toEqual(kept);
  expect(await keptSources(`${file}.missing`)).toEqual({});
});

test('a change is told with the page, the day and the passage, before and now', () => {
  const told = taskWords.sourceChanged(change);
  expect(told).toBe('Nguồn đã đổi so với ngày 02/11/2026: https://a.vn/ · lần trước “phí 1 đ”, nay “phí 2 đ”');
  const others = taskWords.sourceChanged({ ...change, changes: [{ before: 'a' }, { now: 'b' }] });
  expect(others).toContain('bỏ đoạn “a” · thêm đoạn “b”');
});
