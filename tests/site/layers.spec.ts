import { expect, test, type Page } from '@playwright/test';
import { templates } from '../addresses.ts';

const modes = [
  { name: 'light, 360 px', width: 360, media: { colorScheme: 'light' } },
  { name: 'light, 1280 px', width: 1280, media: { colorScheme: 'light' } },
  { name: 'dark, 360 px', width: 360, media: { colorScheme: 'dark' } },
  { name: 'print', width: 1280, media: { media: 'print' } },
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

/** Those values of every element and of what stands before and after it. */
function stylesOf(page: Page): Promise<string[]> {
  return page.evaluate(
    (names) =>
      [...document.querySelectorAll('*')].flatMap((element) =>
        [null, '::before', '::after'].map((pseudo) => {
          const style = getComputedStyle(element, pseudo);
          const values = names.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
          return `${element.tagName}.${element.getAttribute('class') ?? ''}${pseudo ?? ''} ${values}`;
        }),
      ),
    properties,
  );
}

/** What differs between two lists of the same elements: the element, and the values that are not the same. */
function differences(flat: readonly string[], asLayers: readonly string[]): string[] {
  return flat.flatMap((own, at) => {
    const other = asLayers[at] ?? '';
    if (own === other) return [];
    const others = new Set(other.split(';'));
    return [
      own
        .split(';')
        .filter((value) => !others.has(value))
        .slice(0, 3)
        .join(' | '),
    ];
  });
}

/**
 * Both are measured after the same style element has been written, never as the page was laid out while it loaded:
 * there Chromium gave once in some hundred runs 0 px for margins that are `auto`.
 */
async function compare(page: Page, change: (css: string) => string): Promise<string[]> {
  const style = page.locator('head style').first();
  const css = (await style.textContent()) ?? '';
  const stylesWith = async (text: string) => {
    await style.evaluate((element, value) => (element.textContent = value), text);
    return stylesOf(page);
  };
  return differences(await stylesWith(css), await stylesWith(change(css)));
}

// Nothing moves, loads or runs while a page is compared with itself.
test.use({ bypassCSP: true, javaScriptEnabled: false });

for (const address of [...templates, '/ap-phich/dang-ky-khai-sinh/', '/man-hinh/']) {
  test(`${address} looks without cascade layers as it does with them`, async ({ page }) => {
    await page.route('**/*.woff2', (route) => route.abort());
    for (const { name, width, media } of modes) {
      await page.setViewportSize({ width, height: 740 });
      await page.emulateMedia({ reducedMotion: 'reduce', ...media });
      await page.goto(address);
      expect.soft(await compare(page, layered), `${address}, ${name}`).toEqual([]);
    }
  });
}

test('a rule of an earlier layer that wins over a later one is noticed', async ({ page }) => {
  await page.goto('/404.html');
  await page
    .locator('head style')
    .first()
    .evaluate((style) => {
      style.textContent = `${style.textContent}/*base*/body main .page-head .lead{font-size:5px}`;
    });
  expect(await compare(page, layered)).not.toEqual([]);
});
