import { expect, test, type Page } from '@playwright/test';
import { templates } from '../addresses.ts';

const modes = [
  { name: 'light, 360 px', width: 360, media: { colorScheme: 'light' } },
  { name: 'light, 1280 px', width: 1280, media: { colorScheme: 'light' } },
  { name: 'dark, 360 px', width: 360, media: { colorScheme: 'dark' } },
  { name: 'print', width: 1280, media: { media: 'print', colorScheme: 'light' } },
] as const;

/** Layers are found again by the comment that each begins with. */
function layered(css: string): string {
  const parts = css.split(/\/\*(\w*)\*\//);
  const names = parts.filter((_, at) => at % 2 === 1);
  const blocks = names.map((name, at) => {
    const rules = parts[2 * at + 2] ?? '';
    return name === '' ? rules : `@layer ${name}{${rules}}`;
  });
  return `@layer ${names.filter((name) => name !== '').join(',')};${blocks.join('')}`;
}

const properties = [
  ...[
    'display',
    'position',
    'visibility',
    'opacity',
    'float',
    'order',
    'z-index',
    'overflow-x',
    'white-space',
    'content',
  ],
  ...['color', 'background-color', 'font-size', 'font-weight', 'line-height', 'text-align', 'text-decoration-line'],
  ...['margin-top', 'margin-right', 'margin-bottom', 'margin-left', 'list-style-type', 'max-width', 'min-height'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left', 'row-gap', 'grid-template-columns', 'width'],
  ...['border-top-width', 'border-bottom-width', 'border-top-color', 'border-top-left-radius', 'transform', 'height'],
];

async function sheetOf(page: Page): Promise<string> {
  return (await page.locator('head style').first().textContent()) ?? '';
}

/**
 * What differs between the page with its style sheet and with another: the element, and the values that are not the
 * same. Both are measured after the same style element has been written, never as the page was laid out while it
 * loaded: there Chromium gave once in some hundred runs 0 px for margins that are `auto`.
 */
function compare(page: Page, css: string, other: string): Promise<string[]> {
  return page
    .locator('head style')
    .first()
    .evaluate(
      (element, { sheets, names }) => {
        const [own = [], other = []] = sheets.map((sheet) => {
          element.textContent = sheet;
          // Of every element, and of what stands before and after it.
          return [...document.querySelectorAll('*')].flatMap((each) =>
            [null, '::before', '::after'].map((pseudo) => {
              const computed = getComputedStyle(each, pseudo);
              // Hardly an element has something there.
              const isThere = pseudo === null || !['none', 'normal'].includes(computed.content);
              const what = `${each.tagName}.${each.getAttribute('class') ?? ''}${pseudo ?? ''}`;
              const values = (isThere ? names : []).map((name) => `${name}:${computed.getPropertyValue(name)}`);
              return { what, values };
            }),
          );
        });
        return own.flatMap(({ what, values }, at) => {
          const others = other[at]?.values ?? [];
          const longer = values.length === 0 ? others : values;
          const changed = longer.filter((_, index) => others[index] !== values[index]);
          return changed.length === 0 ? [] : [`${what} ${changed.slice(0, 3).join(' | ')}`];
        });
      },
      { sheets: [css, other], names: properties },
    );
}

// Nothing moves, loads or runs while a page is compared with itself.
test.use({ bypassCSP: true, javaScriptEnabled: false });

for (const address of [...templates, '/ap-phich/dang-ky-khai-sinh/', '/man-hinh/']) {
  test(`${address} looks without cascade layers as it does with them`, async ({ page }) => {
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto(address);
    const css = await sheetOf(page);
    for (const { name, width, media } of modes) {
      await page.setViewportSize({ width, height: 740 });
      await page.emulateMedia({ reducedMotion: 'reduce', ...media });
      expect.soft(await compare(page, css, layered(css)), `${address}, ${name}`).toEqual([]);
    }
  });
}

test('a rule of an earlier layer that wins over a later one is noticed', async ({ page }) => {
  await page.goto('/404.html');
  const css = `${await sheetOf(page)}/*base*/body main .page-head .lead{font-size:5px}`;
  expect(await compare(page, css, layered(css))).not.toEqual([]);
});
