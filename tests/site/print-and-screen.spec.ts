/** What hangs on the wall and runs on the television of an office. */
import { readdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import type { PublishStatus } from '../../src/delivery/publish-status.ts';
import { siteServer } from '../../src/delivery/site-server.ts';
import { addStyle } from '../support/reader-style.ts';

async function decode(picture: Buffer): Promise<string> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) });
}

async function posters(): Promise<string[]> {
  const found = await readdir('dist/ap-phich', { withFileTypes: true });
  return found.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

test.describe('posters', () => {
  test('every one is exactly one page of A4, with nothing cut off', async ({ page }) => {
    const names = await posters();
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      await page.goto(`/ap-phich/${name}/`);
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g);
      expect(pages, name).toHaveLength(1);
      expect(pdf.toString('latin1'), name).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
      const lost = await page.locator('.poster').evaluate((poster) => poster.scrollHeight - poster.clientHeight);
      expect(lost, name).toBeLessThanOrEqual(1);
    }
  });

  test('a phone reads the code from the sheet; its dark part is at least 8 cm wide', async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 1400 });
    await page.goto('/ap-phich/dang-ky-khai-sinh/');
    await page.emulateMedia({ media: 'print' });
    expect(await decode(await page.screenshot({ fullPage: true }))).toMatch(/\/h\/khai-sinh\/\?k=ap$/);
    const millimetres = await page.locator('.poster svg[role=img]').evaluate((code) => {
      const side = Number(code.getAttribute('viewBox')?.split(' ')[2]);
      return ((code.getBoundingClientRect().width / 96) * 25.4 * (side - 8)) / side;
    });
    expect(millimetres).toBeGreaterThanOrEqual(80);
  });

  test('the marks of capitals in a first line are not cut off', async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 1400 });
    await page.goto('/ap-phich/dang-ky-khai-sinh/');
    await page.locator('.poster :is(h1, dd, .summary, li)').evaluateAll((all) => {
      for (const element of all) element.textContent = 'Ấp Ẵm Ỗ';
    });
    const poster = page.locator('.poster');
    const pixels = async () =>
      sharp(await poster.screenshot())
        .greyscale()
        .raw()
        .toBuffer();
    const asPrinted = await pixels();
    await addStyle(page, '.poster :is(h1, dd, .summary, li) { overflow: visible !important }');
    const whole = await pixels();
    expect(asPrinted.filter((value, index) => Math.abs(value - (whole[index] ?? 0)) > 32)).toHaveLength(0);
  });

  test('the picture for print shops is A4 at 300 dpi and its code leads to the same address', async ({ request }) => {
    const png = await (await request.get('/ap-phich/dang-ky-khai-sinh.png')).body();
    const { width, height, density } = await sharp(png).metadata();
    expect({ width, height, density }).toEqual({ width: 2480, height: 3508, density: 300 });
    expect(await decode(await sharp(png).resize(1240).png().toBuffer())).toMatch(/\/h\/khai-sinh\/\?k=ap$/);
  });
});

test('every guide prints on one or two sheets of A4, the answers to its questions among them', async ({ page }) => {
  const names = (await readdir('dist/qr/huong-dan')).filter((name) => name.endsWith('.svg'));
  expect(names.length).toBeGreaterThan(0);
  const tooLong: string[] = [];
  for (const name of names) {
    await page.goto(`/huong-dan/${name.replace('.svg', '/')}`);
    const pdf = await page.pdf({ format: 'A4' });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    if (sheets < 1 || sheets > 2) tooLong.push(`${name}: ${sheets}`);
  }
  expect(tooLong).toEqual([]);
});

const television = { width: 1920, height: 1080 };

async function shown(page: Page): Promise<string> {
  return page.locator('[data-slide]:visible h2').innerText();
}

/** The smallest letters on the slide on show, and what of it reaches beyond the edge. */
async function measure(page: Page): Promise<{ smallest: number; beyond: (string | null)[] }> {
  return page.evaluate(() => {
    const visible = [
      ...document.querySelectorAll<HTMLElement>('[data-slide]:not([hidden]) :is(p, h2, dt, dd), footer p'),
    ].filter((element) => element.getClientRects().length > 0);
    const footer = document.querySelector('footer')?.getBoundingClientRect().top ?? 0;
    const isBeyond = ({ top, bottom }: DOMRect) => top < 0 || bottom > footer;
    return {
      smallest: Math.min(...visible.map((element) => parseFloat(getComputedStyle(element).fontSize))),
      beyond: visible
        .filter((element) => !element.closest('footer') && isBeyond(element.getBoundingClientRect()))
        .map((element) => element.textContent),
    };
  });
}

async function keptOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while ((await caches.match(location.pathname)) === undefined)
      await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

test.describe('office screens', () => {
  test.use({ serviceWorkers: 'allow' });

  test('show one slide after another until all have been shown, with the network cut and after a power cut', async ({
    page,
    context,
  }) => {
    await page.setViewportSize(television);
    // On the day of the build all slides are shown; some may be over by now.
    const { builtAt } = (await (await page.request.get('/publish-status.json')).json()) as PublishStatus;
    await page.clock.setFixedTime(builtAt);
    await page.goto('/man-hinh/?giay=1');
    await keptOffline(page);
    await context.setOffline(true);
    await page.reload();
    const count = await page.locator('[data-slide]').count();
    expect(count).toBeGreaterThan(2);
    const seen = new Set<string>();
    await expect(async () => {
      seen.add(await shown(page));
      expect(seen.size).toBe(count);
    }).toPass({ timeout: 120_000, intervals: [300] });
    const first = await page.locator('[data-slide] h2').first().textContent();
    await expect.poll(() => shown(page), { timeout: 120_000 }).toBe(first);
  });

  test('can be read from 4 metres: no letter smaller than 4.5 % of the height, nothing beyond the edge', async ({
    page,
  }) => {
    await page.setViewportSize(television);
    await page.goto('/man-hinh/');
    const count = await page.locator('[data-slide]').count();
    for (let index = 0; index < count; index += 1) {
      const { smallest, beyond } = await measure(page);
      expect(smallest / television.height).toBeGreaterThanOrEqual(0.045);
      expect(beyond).toEqual([]);
      await page.keyboard.press('ArrowRight');
    }
  });

  test('hold the longest text of every field without cutting it or making it too small', async ({ page }) => {
    await page.setViewportSize(television);
    await page.goto('/man-hinh/?giay=120');
    const [title, summary, place] = [90, 160, 250].map((length) =>
      'nghiêng trường thuộc chứng nhượng phường quyền hành '
        .repeat(8)
        .slice(0, length - 1)
        .trim(),
    );
    await page.evaluate(
      ([longTitle = '', longSummary = '', longPlace = '']) => {
        const slide = document.querySelectorAll<HTMLElement>('[data-slide]')[1];
        // Past its own day the slide would tell none of this.
        if (slide) slide.dataset['reviewBy'] = '2099-12-31';
        for (const [selector, text] of [
          ['h2', longTitle],
          ['.summary', longSummary],
          ['[data-fact]:last-child dd', longPlace],
        ] as const) {
          const element = slide?.querySelector(selector);
          if (element) element.textContent = text;
        }
      },
      [title ?? '', summary ?? '', place ?? ''],
    );
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-slide]:visible h2')).toHaveText(title ?? '');
    await expect(page.locator('[data-slide]:visible .summary.current')).toHaveText(summary ?? '');
    const { smallest, beyond } = await measure(page);
    expect(smallest / television.height).toBeGreaterThanOrEqual(0.045);
    expect(beyond).toEqual([]);
  });

  test('past the day of its review a guide sends to the page instead of telling an old fee', async ({ page }) => {
    await page.goto('/man-hinh/?giay=120');
    await page.evaluate(() => {
      for (const slide of document.querySelectorAll<HTMLElement>('[data-review-by]'))
        slide.dataset['reviewBy'] = '2020-01-01';
    });
    await page.keyboard.press('ArrowRight');
    const slide = page.locator('[data-slide]:visible');
    await expect(slide.getByText('quá ngày phải xem lại')).toBeVisible();
    await expect(slide.locator('.summary.current')).toBeHidden();
  });

  test('can be stopped and moved by hand, and tell nothing that is over', async ({ page }) => {
    await page.goto('/man-hinh/?giay=1');
    await page.getByRole('button', { name: 'Tạm dừng' }).focus();
    await page.keyboard.press('Enter');
    const stopped = await shown(page);
    await page.waitForTimeout(1500);
    expect(await shown(page)).toBe(stopped);
    await page.getByRole('button', { name: 'Sau' }).click();
    expect(await shown(page)).not.toBe(stopped);
    await page.evaluate(() => {
      for (const slide of [...document.querySelectorAll<HTMLElement>('[data-slide]')].slice(1))
        slide.dataset['until'] = '2020-01-01';
    });
    await page.getByRole('button', { name: 'Sau' }).click();
    expect(await shown(page)).toBe(await page.locator('[data-slide] h2').first().textContent());
  });

  test('take up a new version by themselves, and no login page of a router', async ({ page }) => {
    let answer: ((html: string) => string) | undefined;
    const server = siteServer({
      folder: () => 'dist',
      before: (request, response) => {
        if (answer === undefined || !request.url?.startsWith('/man-hinh/') || request.url.endsWith('.js')) return false;
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(answer(readFileSync('dist/man-hinh/index.html', 'utf8')));
        return true;
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/man-hinh/`);
    await keptOffline(page);
    const notice = () => page.evaluate(() => dispatchEvent(new Event('online')));

    answer = () => '<!doctype html><title>Đăng nhập Wi-Fi</title>';
    await notice();
    await page.waitForTimeout(500);
    await expect(page).toHaveTitle('Màn hình quầy tiếp nhận');

    answer = (html) => html.replace('<title>', '<title>Bản mới · ');
    await notice();
    await expect(page).toHaveTitle(/^Bản mới/);

    // A power cut, and the network comes back later than the screen.
    const kept = () => page.evaluate(async () => (await caches.match(location.pathname))?.text());
    await expect.poll(kept).toContain('Bản mới');
    answer = (html) =>
      html.replace(/data-version="[^"]*"/, 'data-version="sau"').replace('<title>', '<title>Bản sau · ');
    await page.context().setOffline(true);
    await page.reload();
    await expect(page).toHaveTitle(/^Bản mới/);
    await expect(page.locator('[data-slide]:visible')).toHaveCount(1);
    await page.context().setOffline(false);
    // The worker may have its network back a little later than the page, which may be loading anew by then.
    await expect(async () => {
      await notice().catch(() => undefined);
      await expect(page).toHaveTitle(/^Bản sau/, { timeout: 1000 });
    }).toPass({ timeout: 120_000 });
    server.close();
  });

  test('without script all slides can be read one below the other', async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto('/man-hinh/');
    await expect(page.locator('[data-slide]').nth(1)).toBeVisible();
    await page.close();
  });
});
