import { expect, test, type Page } from '@playwright/test';
import { templates } from '../addresses.ts';

/** What has the focus: its name, and whether a person sees it and its outline. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const box = element.getBoundingClientRect();
    // A box may mark the field that stands in it.
    const marks = [element, element.parentElement ?? element].map((marked) => getComputedStyle(marked));
    const middle = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return {
      name: `${element.tagName} ${element.textContent.trim().slice(0, 40) || element.getAttribute('aria-label') || ''}`,
      onScreen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
      covered: middle !== null && !element.contains(middle) && !middle.contains(element),
      marked: marks.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px'),
    };
  });
}

test('the first key leads past the menus to the content', async ({ page }) => {
  await page.goto('/huong-dan/dang-ky-khai-sinh/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Tới nội dung chính' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

for (const address of templates) {
  test(`everything on ${address} is reached by keyboard, seen and marked`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    const stops = await page.getByRole('main').locator('a[href], button, input, summary, select').count();
    const seen = new Set<string>();
    let steps = 0;
    for (; steps < stops + 80; steps++) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      if (stop === undefined) break;
      seen.add(stop.name);
      expect.soft(stop, stop.name).toMatchObject({ onScreen: true, covered: false, marked: true });
    }
    expect(steps, 'the keyboard leaves the page at its end').toBeLessThan(stops + 80);
    expect(seen.size).toBeGreaterThan(3);
  });
}

test('on a phone the menu opens and closes by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  const menu = page.getByRole('button', { name: 'Mục lục' });
  const first = page
    .getByRole('banner')
    .getByRole('link', { name: /Hướng dẫn|Giấy tờ|Thủ tục/ })
    .first();
  await expect(first).toBeHidden();
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(first).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(first).toBeHidden();
  await expect(menu).toBeFocused();
});

test('on a phone held sideways the whole menu can be reached', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 280 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Mục lục' }).press('Enter');
  const last = page.getByRole('banner').getByRole('listitem').last().getByRole('link');
  await last.focus();
  await expect(last).toBeInViewport({ ratio: 1 });
});

test('the papers are ticked with the space bar', async ({ page }) => {
  await page.goto('/huong-dan/dang-ky-khai-sinh/');
  const paper = page.getByRole('checkbox').first();
  await paper.focus();
  await page.keyboard.press('Space');
  await expect(paper).toBeChecked();
});
