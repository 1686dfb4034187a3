/** The log of visits as the nginx of this machine writes it, counted by the command. */
import { once } from 'node:events';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import crawlers from 'crawler-user-agents';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { readSums } from '../outputs/reach/sums.ts';
import { toldMonths } from '../outputs/report/reach-data.ts';
import { reachOf } from '../outputs/report/reach-figures.ts';
import { freePort } from './free-port.ts';
import { nginxServer } from './nginx.ts';
import { robotPatterns } from './robots.ts';

const program = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find(
  existsSync,
);
const phone =
  'Mozilla/5.0 (Linux; Android 14; SM-A146P) AppleWebKit/537.36 Chrome/129.0 Mobile Safari/537.36 Zalo android/230901';
const computer = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/129.0 Safari/537.36';
const guide = '/huong-dan/dang-ky-khai-sinh/';

test('the list knows programs, and takes no browser of people for one', () => {
  const isRobot = (name: string) => robotPatterns().some((pattern) => new RegExp(pattern).test(name));
  const missed = crawlers
    .filter(({ pattern }) => pattern !== 'MetaIAB Facebook')
    .filter(({ instances }) => instances[0] !== undefined && !isRobot(instances[0]));
  expect(missed.map(({ pattern }) => pattern)).toEqual([]);
  const people = [
    phone,
    computer,
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/470.0]',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 MetaIAB Facebook',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 coc_coc_browser/125.0 Chrome/119.0 Safari/537.36',
    'Mozilla/5.0 (Linux; Android 10; CUBOT X30) AppleWebKit/537.36 Chrome/96.0 Mobile Safari/537.36',
    'Mozilla/5.0 (Linux; U; Android 9; vi-vn; CPH1909) AppleWebKit/537.36 UCBrowser/13.4 Mobile Safari/537.36',
  ];
  expect(people.filter(isRobot)).toEqual([]);
});

describe.skipIf(program === undefined)('nginx', () => {
  const temporary = temporaryFolder();
  const log = join(temporary.path, 'visits.log');
  let port: number;
  let nginx: ReturnType<typeof spawn>;

  function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<number> {
    return new Promise((done, fail) => {
      const name = { 'User-Agent': phone, ...headers };
      request({ host: '127.0.0.1', port, path, method, headers: name }, (answer) => {
        answer.resume().on('end', () => {
          done(answer.statusCode ?? 0);
        });
      })
        .once('error', fail)
        .end();
    });
  }
  const count = () =>
    execFileSync(process.execPath, ['src/tools/count-visits.ts', log, temporary.path], { encoding: 'utf8' });

  beforeAll(async () => {
    port = await freePort();
    const folder = temporary.path;
    for (const page of ['', guide, '/admin/']) {
      mkdirSync(join(folder, 'site', page), { recursive: true });
      writeFileSync(join(folder, 'site', page, 'index.html'), '<!doctype html>');
    }
    writeFileSync(join(folder, 'site/404.html'), 'Không có');
    const moves = [{ from: '/h/khai-sinh/', to: guide, status: 302 }];
    const place = { root: join(folder, 'site'), listen: `127.0.0.1:${String(port)}`, brotli: false, visitLog: log };
    const file = join(folder, 'nginx.conf');
    writeFileSync(
      file,
      `daemon off;
${process.getuid?.() === 0 ? 'user root;\n' : ''}pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
access_log ${folder}/usual.log;
client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
${nginxServer(place, moves)}}
`,
    );
    execFileSync(program ?? '', ['-t', '-q', '-c', file, '-e', `${folder}/error.log`]);
    nginx = spawn(program ?? '', ['-c', file, '-e', `${folder}/error.log`], { stdio: 'inherit' });
    await vi.waitFor(async () => {
      expect(await ask('/khong-co/')).toBe(404);
    }, 10_000);
  });

  afterAll(async () => {
    const ended = once(nginx, 'exit');
    nginx.kill('SIGQUIT');
    await ended;
    temporary.remove();
  });

  test('a poster that is scanned three times in Tây Thạnh is three in the report, whoever else comes', async () => {
    for (let scan = 0; scan < 3; scan++) {
      expect(await ask('/h/khai-sinh/?k=ap.tay-thanh', { 'Sec-Fetch-Mode': 'navigate' })).toBe(302);
      expect(await ask(guide, { 'Sec-Fetch-Mode': 'navigate' })).toBe(200);
    }
    // A code of before; a share with what Facebook adds to it; somebody at a computer, from the page before.
    expect(await ask('/h/khai-sinh/')).toBe(302);
    expect(await ask(`${guide}?k=cs&fbclid=IwAR0secret`, { Referer: 'https://m.facebook.com/groups/secret' })).toBe(
      200,
    );
    expect(await ask(guide, { 'User-Agent': computer, Referer: `http://127.0.0.1:${String(port)}/` })).toBe(200);
    // What counts for nothing.
    await ask('/h/khai-sinh/?k=ap.tay-thanh', { 'User-Agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' });
    await ask('/h/khai-sinh/?k=ap.tay-thanh', { 'User-Agent': 'facebookexternalhit/1.1' });
    await ask(guide, { 'User-Agent': '' });
    await ask(guide, {}, 'HEAD');
    await ask(guide, { 'Sec-Fetch-Mode': 'cors' });
    await ask(guide, { 'Sec-Fetch-Mode': 'navigate', 'Sec-Purpose': 'prefetch' });
    await ask(`${guide}?k=ap.${'x'.repeat(200)}`, { 'User-Agent': 'curl/8.0' });
    await ask('/0903123456/');
    await ask('/dem/?tim=h%E1%BB%99%20chi%E1%BA%BFu');
    await ask('/dem/?tim=h%E1%BB%99', { 'Sec-Fetch-Site': 'cross-site' }, 'POST');
    // What readers tell.
    for (let asking = 0; asking < 3; asking++)
      expect(await ask('/dem/?tim=h%E1%BB%99%20chi%E1%BA%BFu', { 'Sec-Fetch-Site': 'same-origin' }, 'POST')).toBe(204);
    expect(await ask(`/dem/?bai=${guide}&vi=sai-phi`, {}, 'POST')).toBe(204);

    expect(count()).toContain('13 new lines of 1 logs');
    const sums = await readSums(join(temporary.path, 'reach.json'));
    const shown = {
      pages: new Map([
        ['/h/khai-sinh/', guide],
        [guide, guide],
      ]),
      units: new Map([['tay-thanh', 'phuong-tay-thanh']]),
    };
    const guides = [{ url: guide, title: 'Khai sinh', hasPoster: true }];
    const months = toldMonths(sums?.months ?? {}, shown);
    const reach = reachOf({ months, guides, screens: ['phuong-tay-thanh'] });
    expect(reach).toEqual({
      reads: 5,
      onPhones: 80,
      guides: [{ name: guide, label: 'Khai sinh', count: 5 }],
      units: [
        { name: 'phuong-tay-thanh', values: [3, 0, 0, 0] },
        { name: '', values: [0, 0, 0, 1] },
      ],
      from: [],
      vain: [{ name: 'hộ chiếu', label: 'hộ chiếu', count: 3 }],
      unusedScreens: ['phuong-tay-thanh'],
      unusedPosters: [],
    });
    expect(Object.values(sums?.months ?? {})[0]?.answers).toEqual({
      [`${guide} sai-phi ${new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)}`]: 1,
    });
  });

  test('the log has no address of a reader, no name of a browser, nothing that was typed but what is counted', () => {
    const written = readFileSync(log, 'utf8');
    expect(written).not.toMatch(/127\.0\.0\.1|Mozilla|Android|Zalo|curl|secret|fbclid|0903/);
    // The usual log of the machine, which has addresses, is told nothing.
    expect(readFileSync(join(temporary.path, 'usual.log'), 'utf8')).toBe('');
  });

  test('counted again, after the log was rotated too, nothing counts twice', async () => {
    expect(count()).toContain('0 new lines of 1 logs');
    await ask(guide);
    renameSync(log, `${log}.1`);
    process.kill(Number(readFileSync(join(temporary.path, 'pid'), 'utf8')), 'SIGUSR1');
    await vi.waitFor(() => {
      expect(existsSync(log)).toBe(true);
    }, 10_000);
    await ask(guide);
    expect(count()).toContain('2 new lines of 2 logs');
    expect(count()).toContain('0 new lines of 2 logs');
  });
});
