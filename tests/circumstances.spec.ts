import { expect, test } from '@playwright/test';
import { templates } from './addresses.ts';

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

test('nothing moves under the reader while a page loads, also when the fonts arrive late', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.route('**/*.woff2', async (route) => {
    await new Promise((done) => setTimeout(done, 400));
    await route.continue();
  });
  for (const address of templates) {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    const shift = await page.evaluate(async () => {
      const entries: PerformanceEntry[] = [];
      new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({
        type: 'layout-shift',
        buffered: true,
      });
      await new Promise((done) => setTimeout(done, 100));
      return entries.reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0);
    });
    // Chromium calls up to 0.1 good; a font of nearly the same measure leaves a little.
    expect.soft(shift, address).toBeLessThan(0.02);
  }
});

test('with forced colours buttons keep an edge and pictures of meaning keep their words', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/huong-dan/dang-ky-khai-sinh/');
  const edge = await page
    .getByRole('link', { name: /Nộp hồ sơ trực tuyến/ })
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
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }',
    });
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
