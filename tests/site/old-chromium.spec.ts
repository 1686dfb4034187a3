import { existsSync } from 'node:fs';
import { chromium, expect, test } from '@playwright/test';
import { oldChromium } from '../../src/tools/old-chromium.mjs';
import { promised } from '../../src/browsers.ts';
import { admin } from '../../src/text/vi/admin.ts';
import { walk } from '../support/journey.ts';

test('the oldest promised Chromium goes from the home page to a ticked guide and a search by names', async ({
  baseURL,
}) => {
  test.skip(
    !existsSync(oldChromium.program),
    `No Chromium ${String(promised.chrome)} is here; setup.mjs --tests tells why.`,
  );
  const browser = await chromium.launch({
    executablePath: oldChromium.program,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    env: { ...process.env, LD_LIBRARY_PATH: oldChromium.libraries },
  });
  expect(Number.parseInt(browser.version(), 10)).toBe(promised.chrome);
  const page = await browser.newPage({
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const visitor = {
    open: async (address: string) => {
      await page.goto(address);
    },
    read: (expression: string) => page.evaluate(expression).catch(() => undefined),
    // Playwright's own click asks an element for what Chromium has from 105 on.
    click: async (selector: string) => {
      const { x, y } = await page.evaluate((wanted) => {
        const element = document.querySelector(wanted);
        element?.scrollIntoView({ block: 'center' });
        const box = element?.getBoundingClientRect() ?? new DOMRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }, selector);
      await page.mouse.click(x, y);
    },
    type: (text: string) => page.keyboard.type(text),
    pressEnter: () => page.keyboard.press('Enter'),
  };
  const { namesOnly } = await walk(visitor, () => page.waitForLoadState());
  expect(namesOnly).toBe(true);
  expect(errors).toEqual([]);

  // The CMS asks for a newer browser, and says so instead of an empty page.
  await page.goto('/admin/');
  const notice = await page.evaluate(() => {
    const told = document.querySelector('.desk-too-old');
    return told === null ? undefined : { text: told.textContent, height: told.getBoundingClientRect().height };
  });
  expect(notice?.text).toBe(admin.tooOld);
  expect(notice?.height).toBeGreaterThan(0);
  await browser.close();
});
