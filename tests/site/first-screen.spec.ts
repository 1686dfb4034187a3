/** What a phone shows before anybody scrolls, and how far one has to scroll at most. */
import { expect, test, type Page } from '@playwright/test';
import { publicAddresses } from '../addresses.ts';

const phone = { width: 360, height: 780 };
test.use({ viewport: phone, serviceWorkers: 'block' });

function topOf(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
}

test('of every guide, what to bring begins in the first screen, of half of them above 560 px', async ({ page }) => {
  // Positions alone: without pictures, fonts and scripts each page takes a moment.
  await page.route('**', (route) => (route.request().resourceType() === 'document' ? route.continue() : route.abort()));
  const tops: { address: string; top: number }[] = [];
  for (const address of publicAddresses().filter((each) => /^\/huong-dan\/(?!a-z\/)[^/]+\/$/.test(each))) {
    await page.goto(address, { waitUntil: 'commit' });
    tops.push({ address, top: await topOf(page, '#giay-to') });
  }
  expect(tops.length).toBeGreaterThan(20);
  expect(tops.filter(({ top }) => top > phone.height - 80)).toEqual([]);
  expect(tops.map(({ top }) => top).sort((a, b) => a - b)[Math.floor(tops.length / 2)]).toBeLessThanOrEqual(560);
});

for (const { address, screens } of [
  { address: '/', screens: 4 },
  { address: '/trach-nhiem/cong-dong/', screens: 5 },
  { address: '/trach-nhiem/cong-viec/', screens: 5 },
  { address: '/trach-nhiem/ban-than/', screens: 5 },
]) {
  test(`${address} is no longer than ${String(screens)} screens of a phone`, async ({ page }) => {
    await page.goto(address);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height / phone.height).toBeLessThanOrEqual(screens);
  });
}

test('a life event leads from the home page to its guides in their order, and to all of them on paper', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Sinh con', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sinh con');
  await expect(page.locator('meta[name=robots]')).toHaveCount(0);
  const titles = await page.getByRole('main').locator('ol h3').allInnerTexts();
  expect(titles.length).toBeGreaterThan(2);
  await page.getByRole('link', { name: 'In cả tập (A4)' }).click();
  expect(await page.getByRole('main').locator('article h2').allInnerTexts()).toEqual(titles);
});
