import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { trial } from '../../tests/fixtures/trial-report.ts';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { digestText, type DigestTasks } from '../outputs/report/digest.ts';
import type { ReachData } from '../outputs/report/reach-figures.ts';
import { digestWords as words } from '../text/vi/digest.ts';
import { waitingDrafts } from './waiting-drafts.ts';

const task = (title: string, url = '/huong-dan/a/') => ({ title, detail: 'Quá hạn từ 01/10/2026', url });
const tasks: DigestTasks = {
  site: '3 trách nhiệm',
  origin: 'https://example.vn',
  madeOn: '2026-11-29',
  groups: [
    { title: 'Hướng dẫn đã quá hạn xem lại', tasks: Array.from({ length: 10 }, (_, at) => task(`Bài ${String(at)}`)) },
    { title: 'Nguồn đã đổi', tasks: [task('Một bài\nhai dòng', '')] },
    { title: 'Đường dẫn hỏng', tasks: [] },
  ],
};
const month = (name: string, reads: number, scans: number) => ({
  month: name,
  reads: { '/': reads },
  channels: [
    { channel: 'ap' as const, unit: 'tay-thanh', url: '/huong-dan/a/', count: scans },
    { channel: 'cs' as const, url: '/huong-dan/a/', count: 99 },
  ],
  from: {},
  devices: {},
  vain: { 'hộ chiếu': 2 },
});
const reach: ReachData = {
  months: [month('2026-11', 1250, 3), month('2026-10', 5, 0), month('2026-09', 7, 7)],
  guides: [],
  screens: [],
};

describe('the weekly mail', () => {
  test('tells what is due, what waits and how many came', () => {
    const text = digestText(tasks, reach, { titles: ['Create Hướng dẫn “b”'] });
    expect(text.split('\n')).toEqual([
      'Việc của trang 3 trách nhiệm, tuần đến ngày 29/11/2026',
      '',
      'Hướng dẫn đã quá hạn xem lại (10)',
      ...Array.from(
        { length: 8 },
        (_, at) => `- Bài ${String(at)} · Quá hạn từ 01/10/2026 · https://example.vn/huong-dan/a/`,
      ),
      words.more(2),
      '',
      'Nguồn đã đổi (1)',
      '- Một bài hai dòng · Quá hạn từ 01/10/2026',
      '',
      'Bài chờ duyệt (1)',
      '- Create Hướng dẫn “b”',
      '',
      words.reach,
      '- Tháng 10/2026: 5 lượt mở trang, 0 lượt quét áp phích và màn hình',
      '- Tháng 11/2026: 1.250 lượt mở trang, 3 lượt quét áp phích và màn hình',
      '- Tìm mà không thấy: hộ chiếu (6)',
      '',
      `${words.all}: https://example.vn/bien-tap/`,
      '',
    ]);
  });

  test('says so when nothing is due, nothing is counted, and the forge does not answer', () => {
    const text = digestText({ ...tasks, groups: [] }, undefined, { failed: '404' });
    for (const told of [words.nothing, words.notCounted, words.waitingUnknown('404')]) expect(text).toContain(told);
    expect(digestText(tasks, reach, undefined)).not.toContain('chờ duyệt');
  });
});

test('the command reads the built site, writes to standard output or a file, and says what is missing', () => {
  const temporary = temporaryFolder();
  const folder = join(temporary.path, 'site');
  mkdirSync(join(folder, 'bien-tap'), { recursive: true });
  writeFileSync(join(folder, 'bien-tap/viec-can-lam.json'), JSON.stringify(tasks));
  writeFileSync(join(folder, 'bien-tap/ket-qua.json'), JSON.stringify({ ...trial, reach }));
  const env = { ...process.env, CMS_BACKEND: '' };
  const run = (...args: string[]) =>
    execFileSync(process.execPath, ['src/tools/digest.ts', ...args], { encoding: 'utf8', env });
  const expected = digestText(tasks, reach, undefined);
  expect(run(folder)).toBe(expected);
  const out = join(temporary.path, 'mail.txt');
  expect(run('--out', out, folder)).toBe('');
  expect(readFileSync(out, 'utf8')).toBe(expected);
  const missing = spawnSync(process.execPath, ['src/tools/digest.ts', temporary.path], { encoding: 'utf8', env });
  expect([missing.status, missing.stdout, missing.stderr.trim()]).toEqual([1, '', words.noSite(temporary.path)]);
  temporary.remove();
});

test('the forge is asked for what waits, as each forge tells it; a refusal is told', async () => {
  const asked: (string | undefined)[] = [];
  const answers = new Map([
    [
      '/api/v4/projects/nhom%2Ftrang/merge_requests',
      [
        { title: 'A', labels: ['decap-cms/pending_review'] },
        { title: 'B', labels: ['decap-cms/draft'] },
      ],
    ],
    ['/api/v1/repos/nhom/trang/pulls', [{ title: 'C', labels: [{ name: 'decap-cms/pending_review' }] }]],
  ]);
  const server = createServer((request, response) => {
    asked.push(request.headers.authorization);
    const found = answers.get(request.url?.split('?')[0] ?? '');
    response.writeHead(found === undefined ? 404 : 200).end(JSON.stringify(found ?? {}));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const forge = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const environment = { CMS_REPOSITORY: 'nhom/trang', CMS_FORGE_URL: forge };
  expect(await waitingDrafts({ ...environment, CMS_BACKEND: 'gitlab', FORGE_TOKEN: 'x' })).toEqual({ titles: ['A'] });
  expect(await waitingDrafts({ ...environment, CMS_BACKEND: 'forgejo' })).toEqual({ titles: ['C'] });
  expect(await waitingDrafts({ ...environment, CMS_BACKEND: 'gitlab', CMS_REPOSITORY: 'khac/trang' })).toEqual({
    failed: '404',
  });
  expect(await waitingDrafts({})).toBeUndefined();
  expect(asked).toEqual(['Bearer x', undefined, undefined]);
  server.close();
  await once(server, 'close');
  expect(await waitingDrafts({ ...environment, CMS_BACKEND: 'forgejo' })).toHaveProperty('failed');
});
