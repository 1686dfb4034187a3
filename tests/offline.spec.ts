import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { siteServer } from '../src/publishing/site-server.ts';
import { siteFolder } from './addresses.ts';

const guide = '/huong-dan/dang-ky-khai-sinh/';
const unread = '/huong-dan/cap-ho-chieu-pho-thong/';

/** Waits until the worker looks after the page and has kept what every visit keeps. */
async function ready(page: Page, origin = ''): Promise<void> {
  await page.goto(`${origin}/`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null) {
      await new Promise((done) => {
        navigator.serviceWorker.addEventListener('controllerchange', done, { once: true });
      });
    }
  });
}

function keptAddresses(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('trang:'));
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map(({ url }) => new URL(url).pathname);
  });
}

/** Waits until the files of the search are kept: all at once or not at all. */
async function searchKept(page: Page, build = ''): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async (start) => {
        const name = (await caches.keys()).find((key) => key.startsWith(start));
        return name === undefined ? 0 : (await (await caches.open(name)).keys()).length;
      }, `trang:search:${build}`),
    )
    .toBeGreaterThan(20);
}

test('without a network a reader opens the guides that were read, and the list from A to Z', async ({
  page,
  context,
}) => {
  await ready(page);
  await page.goto(guide);
  await expect.poll(() => keptAddresses(page)).toContain(guide);
  await context.setOffline(true);
  await page.goto(guide);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đăng ký khai sinh');
  await page.goto('/huong-dan/a-z/');
  await expect(page.getByRole('link', { name: 'Đăng ký khai sinh', exact: true }).first()).toBeVisible();
});

test('without a network a page that was not kept says so, and names those that were', async ({ page, context }) => {
  await ready(page);
  await page.goto(guide);
  await expect.poll(() => keptAddresses(page)).toContain(guide);
  await context.setOffline(true);
  await page.goto(unread);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Máy đang không có mạng');
  await expect(page.getByRole('main').getByRole('link', { name: 'Đăng ký khai sinh', exact: true })).toBeVisible();
});

test('who has searched once searches the guides without a network', async ({ page, context }) => {
  await ready(page);
  await page.goto('/tim-kiem/?q=ket+hon');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /kết hôn/i })
      .first(),
  ).toBeVisible();
  await searchKept(page);
  await context.setOffline(true);
  await page.goto('/tim-kiem/?q=ho+chieu');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /hộ chiếu/i })
      .first(),
  ).toBeVisible();
});

test('a page that has changed is shown as it is now, as soon as there is a network', async ({ page, context }) => {
  await ready(page);
  await page.goto(guide);
  await expect.poll(() => keptAddresses(page)).toContain(guide);
  await context.route(`**${guide}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replace('>Đăng ký khai sinh</h1>', '>Trang đã đổi</h1>'),
    });
  });
  await page.goto(guide);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trang đã đổi');
});

test('nothing of the CMS is kept, and no old build is left behind', async ({ page, context }) => {
  await ready(page);
  await page.evaluate(() => caches.open('trang:search:an-old-build'));
  await page.goto('/admin/');
  await page.goto('/publish-status.json');
  await page.goto('/');
  const kept = await keptAddresses(page);
  expect(kept.filter((path) => path.startsWith('/admin') || path.endsWith('status.json'))).toEqual([]);
  // A worker that takes over removes what others left: here the same worker, registered anew.
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.unregister();
  });
  await ready(page);
  await expect.poll(() => page.evaluate(() => caches.has('trang:search:an-old-build'))).toBe(false);
  await context.setOffline(true);
  await expect(page.goto('/admin/')).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
});

test('a new build takes the place of the old one under an open page, and both can be read and searched without a network', async ({
  page,
  context,
}) => {
  const published = { worker: await readFile(join(siteFolder, 'sw.js'), 'utf8') };
  const server = siteServer({
    folder: () => siteFolder,
    before: ({ url }, response) => {
      if (url !== '/sw.js') return false;
      response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' }).end(published.worker);
      return true;
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  try {
    await ready(page, origin);
    await page.goto(`${origin}${guide}`);
    await page.goto(`${origin}/tim-kiem/?q=ket+hon`);
    await searchKept(page);
    const before = await page.evaluate(() => caches.keys());

    published.worker = published.worker.replace(/"version":"\w+"/, '"version":"next"');
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await searchKept(page, 'next');
    await expect
      .poll(() => page.evaluate(() => caches.keys()))
      .toEqual(expect.arrayContaining(['trang:shell:next', 'trang:search:next', 'trang:pages']));
    const ofOneBuild = before.filter((key) => /^trang:(shell|search):/.test(key));
    expect(ofOneBuild).toHaveLength(2);
    await expect
      .poll(async () => (await page.evaluate(() => caches.keys())).filter((key) => ofOneBuild.includes(key)))
      .toEqual([]);

    await context.setOffline(true);
    await page.goto(`${origin}${guide}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đăng ký khai sinh');
    await page.goto(`${origin}/tim-kiem/?q=ho+chieu`);
    await expect(page.locator('.search-result').first()).toHaveAttribute('href', unread);
  } finally {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
});
