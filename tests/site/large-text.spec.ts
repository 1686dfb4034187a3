import { expect, test } from '@playwright/test';
import { templates } from '../addresses.ts';

test.use({ viewport: { width: 360, height: 740 } });

for (const address of templates) {
  test(`${address} at 360 px with text at 200 %: nothing scrolls sideways, buttons and the search keep their room`, async ({
    page,
  }) => {
    await page.goto(address);
    const before = await page.locator('.tool svg').evaluate((icon) => icon.getBoundingClientRect().width);
    // As a phone does it for those who set their letters to twice the size.
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const found = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      icon: document.querySelector('.tool svg')?.getBoundingClientRect().width ?? 0,
      field: document.querySelector<HTMLElement>('.search-field input')?.clientWidth,
      tooNarrow: [...document.querySelectorAll<HTMLElement>('.button, .glance :is(dt, dd)')]
        .filter((element) => {
          // Where words may not break, one that does not fit stands out.
          element.style.overflowWrap = 'normal';
          return element.scrollWidth > element.clientWidth + 1;
        })
        .map((element) => element.textContent.trim()),
    }));
    expect(found.width).toBeLessThanOrEqual(360);
    expect(found.tooNarrow, 'words that break into letters').toEqual([]);
    expect(found.icon).toBeGreaterThanOrEqual(1.5 * before);
    if (found.field !== undefined) expect(found.field).toBeGreaterThan(200);
  });
}
