import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { filesNamedBy } from '../../src/offline/addresses.ts';
import { siteFolder } from '../addresses.ts';
import { controlledSite, type ControlledSite } from '../support/controlled-site.ts';

const guide = '/huong-dan/dang-ky-khai-sinh/';
const unread = '/huong-dan/cap-ho-chieu-pho-thong/';
const guidePattern = /^\/huong-dan\/dang-ky-khai-sinh\//;
const workerCode = readFileSync(join(siteFolder, 'sw.js'), 'utf8');

test.use({ serviceWorkers: 'allow' });

/** Waits until the worker looks after the page and has kept what every visit keeps. */
async function ready(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null) {
      await new Promise((done) => {
        navigator.serviceWorker.addEventListener('controllerchange', done, { once: true });
      });
    }
  });
}

/** Paths in the caches whose names begin so. */
function keptAddresses(page: Page, start = 'trang:'): Promise<string[]> {
  return page.evaluate(async (prefix) => {
    const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map(({ url }) => new URL(url).pathname);
  }, start);
}

/** Reads the guide under the eyes of the worker, until it is kept. */
async function readGuide(page: Page, origin = ''): Promise<void> {
  await page.goto(origin + guide);
  await expect.poll(() => keptAddresses(page, 'trang:pages')).toContain(guide);
}

/** Waits until the search is kept whole. */
async function searchKept(page: Page, build = ''): Promise<void> {
  // Attempts that break off are made again after ever longer pauses: on a busy machine the next one may be a minute
  // away.
  const kept = () => keptAddresses(page, `trang:search:${build}`);
  await expect.poll(kept, { timeout: 120_000 }).toContain('/pagefind/pagefind-entry.json');
}

/** Publishes another build: the same site, whose worker has another version. */
function publish(site: ControlledSite, version: string): void {
  site.replace(/^\/sw\.js$/, (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' });
    response.end(workerCode.replace(/"version":"\w+"/, `"version":"${version}"`));
  });
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const keptCopy = (page: Page) => page.locator('.kept-copy');
const today = () =>
  new Date().toLocaleDateString('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  });

test.describe('without a network', () => {
  test('the first page that somebody opens can be read again, with its letters and scripts', async ({
    page,
    context,
  }) => {
    await ready(page, `${guide}?fbclid=x`);
    const needed = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.startsWith('/_astro/')),
    );
    expect(needed.filter((path) => path.endsWith('.woff2'))).not.toEqual([]);
    expect(needed.filter((path) => path.endsWith('.js'))).not.toEqual([]);
    await expect.poll(() => keptAddresses(page)).toEqual(expect.arrayContaining([guide, ...needed]));
    await context.setOffline(true);
    await page.goto(guide);
    await expect(heading(page)).toHaveText('Đăng ký khai sinh');
  });

  test('a reader opens guides that were read, home and the list from A to Z, each with the day it was kept', async ({
    page,
    context,
  }) => {
    await ready(page, unread);
    await readGuide(page);
    await context.setOffline(true);
    for (const [address, title] of [
      [guide, 'Đăng ký khai sinh'],
      ['/', 'Bạn cần làm giấy tờ gì?'],
      ['/huong-dan/a-z/', /A đến Z|A–Z/],
    ] as const) {
      const response = await page.goto(address);
      await expect(heading(page)).toHaveText(title);
      await expect(keptCopy(page)).toBeVisible();
      await expect(keptCopy(page)).toContainText(`Bản đã lưu ngày ${today()}.`);
      // It stands in what the browser is given: no script of the page has put it there.
      expect(await response?.text()).toContain('class="kept-copy"');
      expect(response?.headers()['content-security-policy']).toContain('frame-ancestors');
    }
  });

  test('a page that was not kept says so, and names those that were', async ({ page, context }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await ready(page);
    await readGuide(page);
    await context.setOffline(true);
    await page.goto(unread);
    await expect(heading(page)).toHaveText('Máy đang không có mạng');
    await expect(page.getByRole('main').getByRole('link', { name: 'Đăng ký khai sinh', exact: true })).toBeVisible();
    await expect(keptCopy(page)).toHaveCount(0);
    // The kept pages have style blocks of their own, which this page's policy does not name.
    expect(complaints.filter((complaint) => complaint.includes('Content Security Policy'))).toEqual([]);
  });

  for (const address of [
    '/h/khai-sinh/',
    '/h/khai-sinh',
    '/h/Khai-Sinh/?k=to-roi',
    '/h/khai-sinh.',
    guide.slice(0, -1),
  ]) {
    test(`${address} leads to the kept guide`, async ({ page, context }) => {
      await ready(page);
      await readGuide(page);
      await context.setOffline(true);
      await page.goto(address);
      await expect(heading(page)).toHaveText('Đăng ký khai sinh');
      expect(new URL(page.url()).pathname).toBe(guide);
    });
  }

  test('a short address of a guide that was not read leads to the page that says so', async ({ page, context }) => {
    await ready(page);
    await context.setOffline(true);
    await page.goto('/h/ho-chieu/');
    await expect(heading(page)).toHaveText('Máy đang không có mạng');
  });

  test('who has searched once searches the guides', async ({ page, context }) => {
    await ready(page);
    await page.goto('/tim-kiem/?q=ket+hon');
    const found = (name: RegExp) => page.getByRole('main').getByRole('link', { name }).first();
    await expect(found(/kết hôn/i)).toBeVisible();
    await searchKept(page);
    // Parts of the search that were kept one by one would be those of several builds.
    expect((await keptAddresses(page, 'trang:files')).filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
    await context.setOffline(true);
    await page.goto('/tim-kiem/?q=ho+chieu');
    await expect(found(/hộ chiếu/i)).toBeVisible();
  });

  test('the CMS, data and the state of the site are never kept, nor what is no whole answer of this site', async ({
    browser,
    baseURL,
  }) => {
    await using site = await controlledSite();
    const stranger = createServer((_, response) => {
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('x');
    });
    await new Promise<void>((listening) => stranger.listen(0, '127.0.0.1', listening));
    const foreign = `http://127.0.0.1:${String((stranger.address() as AddressInfo).port)}/la.txt`;
    const context = await browser.newContext({ baseURL: site.origin, bypassCSP: true });
    const page = await context.newPage();
    expect(baseURL).not.toBe(site.origin);
    site.replace(/^\/loi\.txt$/, (_, response) => response.writeHead(500).end('x'));
    site.replace(/^\/phan\.txt$/, (_, response) => {
      response.writeHead(206, { 'Content-Range': 'bytes 0-0/2', 'Content-Type': 'text/plain' }).end('x');
    });
    site.replace(/^\/moi\.txt$/, (_, response) => response.writeHead(200, { 'Content-Type': 'text/plain' }).end('x'));
    await ready(page);
    const never = ['/admin/', '/admin/app.js', '/api/guides.json', '/publish-status.json'];
    for (const address of ['/admin/', '/api/guides.json', '/publish-status.json', '/khong-co/', '/']) {
      await page.goto(address);
    }
    const ask = (addresses: readonly string[]) =>
      page.evaluate(
        (all) =>
          Promise.all(
            all.map((address) =>
              fetch(address).then(
                () => true,
                () => false,
              ),
            ),
          ),
        [...addresses],
      );
    await ask([foreign, '/loi.txt', '/phan.txt', '/khong-co.txt', ...never, '/moi.txt']);
    // What may be kept is kept, after all that may not.
    await expect.poll(() => keptAddresses(page)).toContain('/moi.txt');
    const kept = await keptAddresses(page);
    expect(kept.filter((path) => /^\/(?:admin|api)|status\.json|loi|phan|khong-co|la\.txt/.test(path))).toEqual([]);
    await context.setOffline(true);
    expect(await ask([...never, '/moi.txt'])).toEqual([false, false, false, false, true]);
    await expect(page.goto('/admin/')).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
    await context.close();
    stranger.closeAllConnections();
    await new Promise((closed) => stranger.close(closed));
  });
});

test.describe('on a weak signal', () => {
  test('a kept page is shown when the network does not answer, or not to the end, else the page itself', async ({
    page,
  }) => {
    await using site = await controlledSite();
    await ready(page, site.origin);
    await readGuide(page, site.origin);
    await expect(keptCopy(page)).toHaveCount(0);

    const { release } = site.hold(guidePattern);
    await page.goto(site.origin + guide);
    await expect(heading(page)).toHaveText('Đăng ký khai sinh');
    await expect(keptCopy(page)).toContainText(`Bản đã lưu ngày ${today()}.`);
    release();
    const { takeBack } = site.replace(guidePattern, (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' }).write('<!doctype html><h1>Nửa');
    });
    await page.goto(site.origin + guide);
    await expect(keptCopy(page)).toBeVisible();
    await expect(heading(page)).toHaveText('Đăng ký khai sinh');
    takeBack();
    const broken = site.replace(guidePattern, (_, response) => response.writeHead(502).end('Bad gateway'));
    await page.goto(site.origin + guide);
    await expect(keptCopy(page)).toBeVisible();
    broken.takeBack();
    await page.goto(site.origin + guide);
    await expect(heading(page)).toHaveText('Đăng ký khai sinh');
    await expect(keptCopy(page)).toHaveCount(0);
  });

  test('a page that was not kept is waited for as long as it takes', async ({ page, context }) => {
    await using site = await controlledSite();
    await ready(page, site.origin);
    await readGuide(page, site.origin);
    const { held, release } = site.hold(/^\/huong-dan\//);
    const other = await context.newPage();
    const arrived = other.goto(site.origin + unread);
    await held;
    // By now a kept page has been waited for in vain.
    await page.goto(site.origin + guide);
    await expect(keptCopy(page)).toBeVisible();
    release();
    await arrived;
    await expect(heading(other)).toContainText('hộ chiếu');
    await expect(keptCopy(other)).toHaveCount(0);
  });

  test('a short address is waited for once, not once more where it leads', async ({ page }) => {
    await using site = await controlledSite();
    await ready(page, site.origin);
    await readGuide(page, site.origin);
    const short = site.hold(/^\/h\//);
    const own = site.hold(guidePattern);
    await page.goto(`${site.origin}/h/khai-sinh/`);
    await expect(heading(page)).toHaveText('Đăng ký khai sinh');
    await expect(keptCopy(page)).toBeVisible();
    short.release();
    own.release();
  });
});

test('a page that has changed is shown as it is now, as soon as there is a network', async ({ page }) => {
  await using site = await controlledSite();
  await ready(page, site.origin);
  await readGuide(page, site.origin);
  const changed = readFileSync(join(siteFolder, guide, 'index.html'), 'utf8').replace(
    '>Đăng ký khai sinh</h1>',
    '>Trang đã đổi</h1>',
  );
  site.replace(guidePattern, (_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(changed));
  await page.goto(site.origin + guide);
  await expect(heading(page)).toHaveText('Trang đã đổi');
});

test('every script that a script loads, now or later, is found, so that it is kept', () => {
  const folder = join(siteFolder, '_astro');
  let later = 0;
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
    const script = readFileSync(join(folder, name), 'utf8');
    const loaded = [...script.matchAll(/\bimport\(.\.\/([\w.-]+\.js).\)/g)].map(
      ([, file]) => `/_astro/${String(file)}`,
    );
    expect(filesNamedBy(script), name).toEqual(expect.arrayContaining(loaded));
    later += loaded.length;
  }
  expect(later, 'scripts that are loaded on a press').toBeGreaterThan(0);
});

test('only so many pages are kept, those read last', async ({ page }) => {
  await ready(page);
  await page.evaluate(async () => {
    const cache = await caches.open('trang:pages');
    for (let number = 0; number < 80; number += 1) {
      await cache.put(`/trang-${String(number)}/`, new Response('x', { headers: { 'content-type': 'text/html' } }));
    }
  });
  await readGuide(page);
  await expect.poll(async () => (await keptAddresses(page, 'trang:pages')).length).toBe(60);
  expect(await keptAddresses(page, 'trang:pages')).toContain('/trang-79/');
});

test.describe('what is kept takes nothing from the page', () => {
  test('the worker and its files are asked for when the first page is there', async ({ page }) => {
    await using site = await controlledSite();
    const { held, release } = site.hold(/\.woff2$/);
    await page.goto(site.origin + guide, { waitUntil: 'commit' });
    await held;
    await expect(page.getByRole('contentinfo')).toBeVisible();
    await page.evaluate(() => fetch('/robots.txt'));
    const before = [...site.asked];
    expect(before).not.toContain('/sw.js');
    release();
    await expect.poll(() => site.asked).toContain('/ngoai-tuyen/');
    expect(before).not.toContain('/ngoai-tuyen/');
  });

  const troubles: Readonly<Record<string, string>> = {
    'a worker that cannot be read': '}',
    'a worker that throws': 'throw new Error("x");',
    'a browser that refuses its stores': `for (const name of ['open', 'match', 'keys', 'has', 'delete'])
      caches[name] = () => Promise.reject(new DOMException('x', 'SecurityError'));${workerCode}`,
    'a browser that refuses its stores later on': `addEventListener('activate', () => {
      for (const name of ['open', 'match', 'keys', 'has', 'delete'])
        caches[name] = () => Promise.reject(new DOMException('x', 'SecurityError'));
    });${workerCode}`,
    'a store that is full': `addEventListener('activate', () => {
      Cache.prototype.put = () => Promise.reject(new DOMException('x', 'QuotaExceededError'));
    });${workerCode}`,
  };
  for (const [trouble, code] of Object.entries(troubles)) {
    test(`pages and search work with ${trouble}`, async ({ page }) => {
      await using site = await controlledSite();
      const failed: string[] = [];
      page.on('pageerror', (error) => failed.push(error.message));
      site.replace(/^\/sw\.js$/, (_, response) => {
        response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' }).end(code);
      });
      await page.goto(site.origin);
      await expect.poll(() => site.asked).toContain('/sw.js');
      await page.evaluate(() =>
        navigator.serviceWorker.getRegistration().then(
          (registration) =>
            registration &&
            new Promise((settled) => {
              const worker = registration.installing ?? registration.waiting ?? registration.active;
              if (worker === null || worker.state === 'activated') settled(undefined);
              worker?.addEventListener('statechange', () => {
                if (worker.state === 'activated' || worker.state === 'redundant') settled(undefined);
              });
            }),
        ),
      );
      await page.goto(site.origin + guide);
      await expect(heading(page)).toHaveText('Đăng ký khai sinh');
      await page.goto(`${site.origin}/tim-kiem/?q=ket+hon`);
      await expect(page.locator('.search-result').first()).toBeVisible();
      expect(failed).toEqual([]);
    });
  }
});

test.describe('builds that follow each other', () => {
  test('no old build is left behind', async ({ page }) => {
    await ready(page);
    await page.evaluate(() => caches.open('trang:search:an-old-build'));
    // A worker that takes over removes what others left: here the same worker, registered anew.
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.unregister();
    });
    await ready(page);
    await expect.poll(() => page.evaluate(() => caches.has('trang:search:an-old-build'))).toBe(false);
  });

  test('a new one takes the place of the old one under an open page, and both can be read and searched', async ({
    page,
    context,
  }) => {
    await using site = await controlledSite();
    await ready(page, site.origin);
    await readGuide(page, site.origin);
    await page.goto(`${site.origin}/tim-kiem/?q=ket+hon`);
    await searchKept(page);
    publish(site, 'next');
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await searchKept(page, 'next');
    await expect
      .poll(async () =>
        (await page.evaluate(() => caches.keys())).filter((key) => /:(?:shell|search):/.test(key)).sort(),
      )
      .toEqual(['trang:search:next', 'trang:shell:next']);

    await context.setOffline(true);
    await page.goto(site.origin + guide);
    await expect(heading(page)).toHaveText('Đăng ký khai sinh');
    await page.goto(`${site.origin}/tim-kiem/?q=ho+chieu`);
    await expect(page.locator('.search-result').first()).toHaveAttribute('href', unread);
  });

  test('an old one that is still keeping its search removes nothing of the new one', async ({ page }) => {
    await using site = await controlledSite();
    await ready(page, site.origin);
    // The old worker is in the midst of keeping the search ...
    const { held, release } = site.hold(/^\/pagefind\/vocab\.json$/);
    await page.goto(`${site.origin}/tim-kiem/?q=ket+hon`);
    await held;
    // ... while the new one keeps its shell, and has to wait for the old one to end.
    publish(site, 'next');
    await page.evaluate(async () => {
      const registration = await (await navigator.serviceWorker.ready).update();
      const worker = registration.installing;
      if (worker === null) throw new Error('No new worker is being installed.');
      if (worker.state === 'installing') {
        await new Promise((done) => {
          worker.addEventListener('statechange', done, { once: true });
        });
      }
    });
    const shell = await keptAddresses(page, 'trang:shell:next');
    expect(shell).toContain('/ngoai-tuyen/');
    release();
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const { installing, waiting, active } = await navigator.serviceWorker.ready;
          return installing === null && waiting === null && active?.state === 'activated';
        }),
      )
      .toBe(true);
    expect((await keptAddresses(page, 'trang:shell:next')).sort()).toEqual(shell.sort());
    await searchKept(page, 'next');
  });
});

test.describe('keeping the search', () => {
  const wasm = '/pagefind/wasm.unknown.pagefind';
  const words = /^\/pagefind\/vocab\.json$/;

  test('is one attempt at a time, however many search', async ({ page, context }) => {
    await using site = await controlledSite();
    await ready(page, site.origin);
    const { held, release } = site.hold(words);
    const other = await context.newPage();
    await page.goto(`${site.origin}/tim-kiem/?q=ket+hon`);
    await held;
    await other.goto(`${site.origin}/tim-kiem/?q=ho+chieu`);
    await expect.poll(() => site.asked.filter((path) => words.test(path)).length).toBeGreaterThanOrEqual(2);
    release();
    await expect(other.locator('.search-result').first()).toBeVisible();
    await searchKept(page);
    // One each for the two pages and one to keep it.
    expect(site.asked.filter((path) => path.startsWith(wasm)).length).toBeLessThanOrEqual(3);
  });

  test('goes on after a break while the page is open, and throws nothing away that has arrived', async ({ page }) => {
    await using site = await controlledSite();
    await ready(page, site.origin);
    const { takeBack } = site.replace(/^\/pagefind\/names\.json$/, (_, response) => response.destroy());
    await page.goto(`${site.origin}/tim-kiem/?q=ket+hon`);
    await expect.poll(async () => (await keptAddresses(page, 'trang:search:')).length).toBeGreaterThan(20);
    expect(await keptAddresses(page, 'trang:search:')).not.toContain('/pagefind/pagefind-entry.json');
    await expect.poll(() => keptAddresses(page, 'trang:search:')).toContain(wasm);
    const times = () => site.asked.filter((path) => path.startsWith(wasm)).length;
    const before = times();
    takeBack();
    await searchKept(page);
    expect(times()).toBe(before);
  });
});
