import { expect, test, type Page } from '@playwright/test';
import { tokensOf } from '../../src/lib/html.ts';
import { addressesOfAllMarkup, htmlOf, publicAddresses, templates } from '../addresses.ts';
import { barriers } from '../support/barriers.ts';

const chosen: { addresses?: readonly string[] } = {};
/** The pages are shared out, to workers that look at them at the same time. */
const parts = 6;
const wide = { width: 1280, height: 1024 };
/** Also what remains of the wide screen when it is zoomed to 400 %. */
const narrow = { width: 320, height: 256 };

/** The innermost elements that reach beyond the right edge of a screen that scrolls sideways. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= limit) return [];
    const reaches = (element: Element) => element.getBoundingClientRect().right > limit + 1;
    return [...document.querySelectorAll('body *')]
      .filter((element) => reaches(element) && ![...element.children].some(reaches))
      .slice(0, 3)
      .map((element) => `too wide: <${element.tagName.toLowerCase()}> ${element.textContent.trim().slice(0, 60)}`);
  });
}

/** Collects what the page asks of other hosts, what fails to load and what the browser complains of. */
function listen(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) complaints.push(`asks another host: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/404.html')) {
      complaints.push(`${response.url()} answers ${response.status()}`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // The tests themselves keep the service worker out.
    const ours = message.text().startsWith('Service Worker registration blocked');
    if (!ours && ['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  return complaints;
}

for (let part = 0; part < parts; part += 1) {
  test(`everybody can use the pages, light and dark, on 320 px, without a call to another host: part ${part + 1}`, async ({
    page,
    baseURL,
  }) => {
    chosen.addresses ??= addressesOfAllMarkup();
    const addresses = chosen.addresses.filter((_, i) => i % parts === part);
    expect(addresses.length).toBeGreaterThan(3);
    const complaints = listen(page, baseURL ?? '');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const address of addresses) {
      complaints.length = 0;
      await page.setViewportSize(wide);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(address);
      complaints.push(...(await barriers(page)));
      // Dark changes nothing but colours.
      await page.emulateMedia({ colorScheme: 'dark' });
      complaints.push(...(await barriers(page, { rules: ['color-contrast'] })).map((barrier) => `dark: ${barrier}`));
      await page.setViewportSize(narrow);
      complaints.push(...(await tooWide(page)));
      // The styles of a sheet of paper are under the page's policy too.
      await page.emulateMedia({ media: 'print' });
      await page.emulateMedia({ media: null });
      expect.soft(complaints, address).toEqual([]);
    }
  });
}

test('styles that do not belong to a page are stopped by its policy, and that would be found', async ({
  page,
  baseURL,
}) => {
  for (const address of [
    '/',
    '/huong-dan/dang-ky-khai-sinh/',
    '/tim-kiem/',
    '/ap-phich/dang-ky-khai-sinh/',
    '/man-hinh/',
  ]) {
    await page.goto(address);
    const complaints = listen(page, baseURL ?? '');
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<p style="color:red" id="foreign">a</p><style>main{display:none}</style>',
      );
    });
    await expect(page.getByRole('main'), address).toBeVisible();
    expect(await page.locator('#foreign').evaluate((element) => getComputedStyle(element).color)).not.toBe(
      'rgb(255, 0, 0)',
    );
    const stopped = complaints.filter((complaint) => complaint.includes('style-src')).length;
    expect(stopped, address).toBeGreaterThanOrEqual(2);
  }
});

test('a page that bars people would be found', async ({ page }) => {
  await page.goto('/huong-dan/');
  await page.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="/x.png"><p id="faint">Mờ</p>');
    // By its property: an attribute would be stopped by the page's policy.
    document.getElementById('faint')?.style.setProperty('color', '#ccc');
  });
  const found = (await barriers(page)).join('\n');
  expect(found).toContain('(image-alt)');
  expect(found).toContain('(color-contrast)');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a page of each template shows what it has to say', async ({ page }) => {
    for (const address of templates) {
      await page.goto(address);
      await expect.soft(page.getByRole('heading', { level: 1 }), address).toBeVisible();
      const text = await page.getByRole('main').innerText();
      expect.soft(text.length, `${address}: ${text}`).toBeGreaterThan(60);
    }
  });
});

/** What a page says in its main part, and how many first headings it has, before any script. */
function told(html: string): { headings: number; text: string } {
  const open = new Set<string>();
  const found = { headings: 0, text: '' };
  for (const token of tokensOf(html)) {
    if (token.kind === 'open') {
      open.add(token.name);
      if (token.name === 'h1') found.headings += 1;
    } else if (token.kind === 'close') open.delete(token.name);
    else if (open.has('main') && !open.has('script') && !open.has('style')) found.text += token.text;
  }
  return found;
}

test('every public page is named once, in Vietnamese, with a summary and a text of its own', () => {
  const titles = new Map<string, string>();
  for (const address of publicAddresses()) {
    const html = htmlOf(address);
    expect.soft(html, address).toMatch(/<html[^>]* lang="?vi/);
    expect.soft(html, address).toMatch(/<meta name="description" content="[^"]{20,}/);
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
    expect.soft(titles.get(title), `${address} has the title of another page: ${title}`).toBeUndefined();
    titles.set(title, address);
    const { headings, text } = told(html);
    expect.soft(headings, address).toBe(1);
    expect.soft(text.trim().length, address).toBeGreaterThan(60);
  }
});
