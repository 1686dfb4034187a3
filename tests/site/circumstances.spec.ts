import { expect, test, type Page, type Route } from '@playwright/test';
import { templates } from '../addresses.ts';
import { addStyle } from '../support/reader-style.ts';

for (const address of templates) {
  test(`${address} at 360 px: what is pressed is at least 44 px high`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    const small = await page.evaluate(() => {
      const controls = document.querySelectorAll<HTMLElement>(
        'button, .button, summary, nav a, input:not([type=checkbox], [type=radio], [type=hidden])',
      );
      return [...controls]
        .filter((control) => control.checkVisibility({ visibilityProperty: true }))
        .map((control) => ({ name: control.textContent.trim().slice(0, 40), height: control.offsetHeight }))
        .filter(({ height }) => height < 43.5);
    });
    expect(small).toEqual([]);
  });

  test(`${address} zoomed to 400 % leaves room to read beside what stays on screen`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(address);
    await page.mouse.wheel(0, 400);
    const stuck = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
        .map((element) => element.getBoundingClientRect())
        .filter(({ top, bottom, height }) => height > 0 && bottom > 0 && top < innerHeight)
        .reduce((sum, { top, bottom }) => sum + Math.min(bottom, innerHeight) - Math.max(top, 0), 0),
    );
    expect(stuck).toBeLessThan(128);
  });

  test(`${address} stands still for those who ask for less motion`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    const moving = await page.evaluate(() => ({
      animations: document.getAnimations().length,
      scroll: getComputedStyle(document.documentElement).scrollBehavior,
      transitions: [...document.querySelectorAll('*')].filter((element) =>
        getComputedStyle(element)
          .transitionDuration.split(',')
          .some((duration) => Number.parseFloat(duration) > 0.01),
      ).length,
    }));
    expect(moving).toEqual({ animations: 0, scroll: 'auto', transitions: 0 });
  });
}

/**
 * How far a page moves while it loads with fonts that come when it has long been drawn; `fonts` counts those held back.
 */
async function shiftWithLateFonts(page: Page, address: string) {
  const held: Route[] = [];
  const gate = { open: false };
  const hold = async (route: Route) => {
    if (gate.open) await route.continue();
    else held.push(route);
  };
  await page.route('**/*.woff2', hold);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  // The page is drawn and read in the fonts of the system by now.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await expect.poll(() => held.length, { message: `${address}: a font was asked for` }).toBeGreaterThan(0);
  const early = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
  gate.open = true;
  for (const route of held) await route.continue();
  const shift = await page.evaluate(async () => {
    await document.fonts.ready;
    const entries: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    // A shift is told after the frame in which it is drawn.
    for (let frame = 0; frame < 3; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
    entries.push(...observer.takeRecords());
    return entries.reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0);
  });
  await page.unroute('**/*.woff2', hold);
  return { shift, early };
}

test.describe('fonts', () => {
  // A style is put into a page.
  test.use({ bypassCSP: true, viewport: { width: 360, height: 740 } });

  test('nothing moves under the reader while a page loads, also when the fonts arrive late', async ({ page }) => {
    for (const address of templates) {
      // A browser that has the fonts already does not ask for them.
      const fresh = await page.context().newCDPSession(page);
      await fresh.send('Network.clearBrowserCache');
      const { shift, early } = await shiftWithLateFonts(page, address);
      expect.soft(early, `${address}: no font was there before it was let through`).toBe(0);
      // Chromium calls up to 0.1 good; a font of nearly the same measure leaves a little.
      expect.soft(shift, address).toBeLessThan(0.02);
    }
  });

  test('a page whose text changes its measure with the font is found to move', async ({ page }) => {
    await page.route('**/huong-dan/', async (route) => {
      const answer = await route.fetch();
      const text = await answer.text();
      // A font that is shown whenever it comes, in the place of one of quite another measure.
      const font = /\/_astro\/[^"')]+\.woff2/.exec(text)?.[0] ?? '';
      const style = `@font-face { font-family: late; src: url(${font}); font-display: swap }
        body, body * { font-family: late, monospace !important }`;
      const html = text.replace('</head>', `<style>${style}</style></head>`);
      await route.fulfill({ response: answer, body: html });
    });
    expect((await shiftWithLateFonts(page, '/huong-dan/')).shift).toBeGreaterThan(0.02);
  });
});

test('with forced colours buttons keep an edge and pictures of meaning keep their words', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/huong-dan/dang-ky-khai-sinh/');
  const edge = await page
    .getByRole('link', { name: /Nộp trực tuyến/ })
    .first()
    .evaluate((element) => {
      const { borderStyle, borderWidth, borderColor, color } = getComputedStyle(element);
      return { seen: borderStyle !== 'none' && borderWidth !== '0px', borderColor, color };
    });
  expect(edge.seen).toBe(true);
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
  expect(outline).not.toBe('none');
});

test('with larger text spacing nothing is cut off (WCAG 1.4.12)', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of templates) {
    await page.goto(address);
    await addStyle(
      page,
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }',
    );
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) => element instanceof HTMLElement)
        .filter((element) => {
          const { overflow, display, clipPath } = getComputedStyle(element);
          return overflow === 'hidden' && display !== 'none' && clipPath === 'none' && element.innerText.trim() !== '';
        })
        .filter((element) => element.scrollHeight > element.clientHeight + 2)
        .map((element) => `${element.tagName} ${element.innerText.slice(0, 40)}`),
    );
    expect.soft(cut, address).toEqual([]);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(360);
  }
});
