import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import sirv from 'sirv';
import { publicAddresses, siteFolder } from '../addresses.ts';
import { typedAddresses } from '../support/typed-addresses.ts';

/** A host that knows no redirects and mends no address: it sends files, and 404.html for what is not there. */
let host: Server;
const at = (path: string) => `http://127.0.0.1:${String((host.address() as AddressInfo).port)}${encodeURI(path)}`;

test.beforeAll(async () => {
  const files = sirv(siteFolder, { dev: true });
  host = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(siteFolder, '404.html')));
    });
  });
  await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
});

test.afterAll(async () => {
  host.closeAllConnections();
  await new Promise((closed) => host.close(closed));
});

const guide = '/huong-dan/dang-ky-khai-sinh/';

/** Opens an address and waits for where it leads in the end. */
async function ends(page: Page, path: string): Promise<string> {
  await page.goto(at(path));
  await page.waitForURL((url) => url.pathname === guide);
  return page.url();
}

test('on a host that knows no redirects, an address that was typed a little differently leads on', async ({ page }) => {
  // The rule itself is tried with all of them in `src/entries/typed-address.test.ts`.
  for (const path of [...typedAddresses.slice(0, 3), '/huong-dan/Đăng-ký-khai-sinh', `${guide})`]) {
    expect.soft(new URL(await ends(page, path)).pathname, path).toBe(guide);
  }
});

test('who asks for what is not there finds the words in the field and the nearest guides below', async ({ page }) => {
  await page.goto(at('/huong-dan/khai-sính-cho-bé…'));
  await expect(page.getByRole('searchbox')).toHaveValue('khai sính cho bé');
  const nearest = page.getByRole('region', { name: 'Có phải bạn tìm bài này?' }).getByRole('link');
  await expect(nearest.first()).toBeVisible();
  const links = await nearest.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links).toContain(guide);
  for (const link of links) expect(publicAddresses()).toContain(link);
});

test('nothing that stands in an address becomes part of the page, and it leads to no other site', async ({ page }) => {
  for (const path of [
    '/<img src=x onerror=alert(1)>',
    '//evil.example/x',
    '/\\evil.example/',
    '/%2f%2fevil.example/',
  ]) {
    await page.goto(at('/khong-co/'));
    await page.evaluate((to) => {
      history.replaceState(null, '', `${location.origin}${to}`);
    }, encodeURI(path));
    const before = new URL(page.url());
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang này');
    expect(new URL(page.url()).host).toBe(before.host);
    expect(await page.locator('main img[src="x"]').count()).toBe(0);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page that was not found offers the search and the sections', async ({ page }) => {
    await page.goto(at('/khong-co/'));
    await expect(page.getByRole('searchbox')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Hướng dẫn' })).toBeVisible();
    await expect(page.locator('[data-nearest]')).toBeHidden();
  });
});
