/** Passing a page on: share bar, share kit, short addresses, feeds. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { tagsOf } from '../../src/lib/html.ts';
import { guidesSchema } from '../../src/outputs/sharing/open-data.ts';

const guide = '/huong-dan/dang-ky-khai-sinh/';

async function decode(picture: Buffer): Promise<string> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) });
}

test.describe('the share bar', () => {
  test('asks nobody else for anything before a click', async ({ page, baseURL }) => {
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) foreign.push(request.url());
    });
    await page.goto(guide, { waitUntil: 'networkidle' });
    expect(foreign).toEqual([]);
  });

  test('copies the address and says what to do next', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(guide);
    await page.getByRole('button', { name: 'Sao chép liên kết' }).click();
    await expect(page.getByText('Đã sao chép. Mở Zalo và dán.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(guide);
  });

  test('copies in browsers inside apps, which have neither clipboard nor share sheet', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      delete (Navigator.prototype as { share?: unknown }).share;
    });
    await page.goto(guide);
    await expect(page.getByRole('button', { name: 'Gửi qua Zalo, Messenger…' })).toBeHidden();
    await page.getByRole('button', { name: 'Sao chép liên kết' }).click();
    await expect(page.getByText('Đã sao chép. Mở Zalo và dán.')).toBeVisible();
  });

  test('leaves the address selected where nothing may copy', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Object.defineProperty(document, 'execCommand', { value: () => false });
    });
    await page.goto(guide);
    await page.getByRole('button', { name: 'Sao chép liên kết' }).click();
    await expect(page.getByText('bấm giữ rồi chọn “Sao chép”')).toBeVisible();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain(guide);
  });

  test('prints the page, and offers it only where it can', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.title = 'printed';
      };
    });
    await page.goto(guide);
    await page.getByRole('button', { name: 'In trang này' }).click();
    await expect(page).toHaveTitle('printed');
  });

  test('works by plain links without script', async () => {
    const tags = tagsOf(await readFile(`dist${guide}index.html`, 'utf8'));
    const facebook = tags.find(({ attributes }) => attributes.get('href')?.includes('facebook.com') === true);
    expect(new URL(facebook?.attributes.get('href') ?? '').searchParams.get('u')).toContain(guide);
    const link = tags.find(({ name, attributes }) => name === 'input' && attributes.get('value')?.includes(guide));
    expect(link).toBeDefined();
    for (let tag = link; tag !== undefined; tag = tag.parent) expect(tag.attributes.has('hidden')).toBe(false);
  });
});

test.describe('the share kit', () => {
  test('offers captions, three pictures and a QR code that leads to the short address', async ({ page, request }) => {
    await page.goto(`/chia-se${guide}`);
    await expect(page.getByLabel('Lời dài (bài đăng Facebook)')).toHaveValue(
      /Không sửa mức phí, thời hạn khi đăng lại/,
    );
    for (const picture of await page.getByRole('link', { name: 'Tải ảnh' }).all()) {
      expect((await request.get((await picture.getAttribute('href')) ?? '')).status()).toBe(200);
    }
    await expect(page.getByRole('link', { name: 'Tải ảnh' })).toHaveCount(3);
    const link = await page.getByLabel('Liên kết để dán').inputValue();
    expect(link).toMatch(/\/h\/[a-z0-9-]+\/\?k=bo$/);
    const png = await page.getByRole('link', { name: 'Tải PNG (để chèn vào bài)' }).getAttribute('href');
    expect(await decode(await (await request.get(png ?? '')).body())).toBe(link);
    const svg = await page.getByRole('link', { name: 'Tải SVG (để in)' }).getAttribute('href');
    const drawn = await sharp(await (await request.get(svg ?? '')).body(), { density: 600 })
      .resize(600)
      .png()
      .toBuffer();
    expect(await decode(drawn)).toBe(link);
  });
});

test.describe('addresses that lead on', () => {
  test('every line of _redirects leads to a page that is there', async ({ request }) => {
    const lines = (await readFile('dist/_redirects', 'utf8')).trim().split('\n');
    expect(lines.some((line) => line.startsWith(`/h/khai-sinh/ ${guide} `))).toBe(true);
    for (const line of lines) {
      const [, from = '', to = ''] = /^(\/\S+\/) (\/\S+\/) 30[12]$/.exec(line) ?? [];
      expect(from, line).not.toBe('');
      expect((await request.get(to)).status(), line).toBe(200);
      // The page for hosts that do not read the file.
      const html = await readFile(`dist${from}index.html`, 'utf8');
      for (const part of [`content="0; url=${to}"`, `<a href="${to}"`, '<meta name="robots" content="noindex">']) {
        expect(html.includes(part), `${line}: ${part}`).toBe(true);
      }
      // A short address that was pasted shows the card of its guide, also where nobody follows it.
      const card = /<meta property="og:image" content="([^"]+)"/;
      expect(card.exec(html)?.[1], line).toBe(card.exec(await (await request.get(to)).text())?.[1]);
    }
  });
});

test.describe('feeds', () => {
  test('other bodies can read the guides as data, as the published schema says', async ({ request }) => {
    const data = guidesSchema.parse(await (await request.get('/api/guides.json')).json());
    expect(data.guides.find(({ title }) => title === 'Đăng ký khai sinh')).toMatchObject({ code: '1.001193' });
    const schema = (await (await request.get('/api/guides.schema.json')).json()) as { description: string };
    expect(schema.description).toContain('3 trách nhiệm');
  });

  test('a calendar program can subscribe to the activities and take each alone', async ({ request }) => {
    ICAL.design.strict = true;
    const feed = await request.get('/hoat-dong/lich.ics');
    expect(feed.headers()['content-type']).toContain('text/calendar');
    const events = new ICAL.Component(ICAL.parse(await feed.text()) as unknown[]).getAllSubcomponents('vevent');
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) {
      const [slug] = String(event.getFirstPropertyValue('uid')).split('@');
      const alone = await request.get(`/hoat-dong/${slug ?? ''}.ics`);
      expect(
        new ICAL.Component(ICAL.parse(await alone.text()) as unknown[]).getAllSubcomponents('vevent'),
      ).toHaveLength(1);
    }
  });

  test('a feed reader finds guides and stories', async ({ page, request }) => {
    const xml = await (await request.get('/rss.xml')).text();
    await page.goto('/');
    const { error, items, self, whole } = await page.evaluate((text) => {
      const document = new DOMParser().parseFromString(text, 'application/xml');
      return {
        error: document.querySelector('parsererror')?.textContent,
        items: document.querySelectorAll('item > link').length,
        self: document.getElementsByTagNameNS('http://www.w3.org/2005/Atom', 'link')[0]?.getAttribute('href'),
        whole: [...document.querySelectorAll('item')].every((item) =>
          ['title', 'link', 'guid', 'description', 'pubDate'].every(
            (name) => (item.querySelector(name)?.textContent ?? '') !== '',
          ),
        ),
      };
    }, xml);
    expect(error).toBeUndefined();
    expect(items).toBeGreaterThan(5);
    expect(self).toMatch(/^https?:\/\/[^/]+\/rss\.xml$/);
    expect(whole).toBe(true);
    await expect(page.locator('link[type="application/rss+xml"]')).toHaveAttribute('href', '/rss.xml');
  });

  test('the site map names public pages only, entries with the day of their last change', async ({ request }) => {
    const map = await readFile('dist/sitemap-0.xml', 'utf8');
    for (const hidden of ['/h/', '/ap-phich/', '/chia-se/', '/man-hinh/', '/admin/', '/tim-kiem/', '/404'])
      expect(map).not.toContain(hidden);
    const entry = new RegExp(`<url><loc>[^<]*${guide}</loc><lastmod>(\\d{4}-\\d{2}-\\d{2})`).exec(map);
    expect(entry?.[1]).toMatch(/^20\d\d-/);
    expect(await (await request.get('/robots.txt')).text()).toMatch(/^User-agent: \*\n/);
  });
});
