import { expect, test, type Page } from '@playwright/test';
import { publicAddresses } from '../addresses.ts';
import { barriers } from '../support/barriers.ts';
import { firstResults } from '../support/first-results.ts';
import type { GapsFile } from '../../src/search/query/gaps.ts';
import { holdBack } from '../support/hold-back.ts';

/**
 * Bytes as they come over the network: the site's own code; what is known of each guide by name, with the other pages
 * and the thesaurus, and of each known gap; everything until the first results, mostly Pagefind's. And what is asked
 * for until then. How much of the index a question asks for is measured in `tests/search-benchmark`.
 */
const limits = {
  code: 12.5 * 1024,
  namesOfAGuide: 240,
  gap: 55,
  firstResults: 120 * 1000,
  requests: 12,
  besideIndex: { bytes: 100 * 1000, requests: 6 },
} as const;

const guide = '/huong-dan/dang-ky-khai-sinh/';

function field(page: Page) {
  return page.locator('[data-search-box] input');
}

/** The options that the box shows, each a link. */
function options(page: Page) {
  return page.locator('[data-search-box] [role="option"]');
}

/** Types into the field of the home page and waits for what was found. */
async function typed(page: Page, query: string): Promise<void> {
  await page.goto('/');
  await field(page).fill(query);
  await expect(page.locator('[data-search-box] [role="status"]')).toContainText('gợi ý');
}

async function asked(page: Page, query: string): Promise<void> {
  await page.goto(`/tim-kiem/?${new URLSearchParams({ q: query }).toString()}`);
  await expect(page.locator('[data-part="results"][data-asked]')).toHaveAttribute('aria-busy', 'false');
}

test('a person who types without marks is shown the guide, how long it takes and how much it costs', async ({
  page,
}) => {
  await typed(page, 'dang ky khai sinh');
  const first = options(page).first();
  await expect(first).toHaveAttribute('href', guide);
  await expect(first.locator('.search-facts')).toContainText('Bao lâu:');
  await expect(first.locator('.search-facts')).toContainText('Bao nhiêu:');
  await expect(first.locator('mark').first()).toHaveText('Đăng ký khai sinh');
  await expect(page.getByRole('group', { name: 'Hướng dẫn' })).toBeVisible();
});

test('arrow keys walk the suggestions, Escape closes them, Enter follows the chosen one', async ({ page }) => {
  await typed(page, 'khai sinh');
  const input = field(page);
  await expect(input).toHaveRole('combobox');
  await expect(input).toHaveAttribute('aria-expanded', 'true');
  await input.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(input).toHaveAttribute('aria-activedescendant', (await options(page).first().getAttribute('id')) ?? '');
  await input.press('ArrowUp');
  await expect(input).not.toHaveAttribute('aria-activedescendant');
  await input.press('Escape');
  await expect(input).toHaveAttribute('aria-expanded', 'false');
  await expect(options(page).first()).toBeHidden();
  await input.press('ArrowDown');
  await input.press('ArrowDown');
  const chosen = await page.locator('[role="option"][aria-selected="true"]').getAttribute('href');
  await input.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${chosen ?? 'nothing'}$`));
});

test('Enter without a chosen suggestion opens all results at an address that can be shared', async ({ page }) => {
  await typed(page, 'tạm trú');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/tim-kiem\/\?q=t%E1%BA%A1m\+tr%C3%BA$/);
  await expect(page.locator('.search-result').first()).toHaveAttribute('href', '/huong-dan/dang-ky-tam-tru/');
  await expect(page.locator('[data-part="summary"]')).toContainText('kết quả cho “tạm trú”');
});

test('a slip is put right, said so, and taken back on demand', async ({ page }) => {
  await asked(page, 'khia sinh');
  const summary = page.locator('[data-part="summary"]');
  await expect(summary).toContainText('Đang hiện kết quả cho “khai sinh”');
  await expect(page.locator('.search-result').first()).toHaveAttribute('href', guide);
  await summary.getByRole('link', { name: 'Vẫn tìm “khia sinh”' }).click();
  await expect(page).toHaveURL(/dung-chu=1/);
  await expect(summary).not.toContainText('Đang hiện kết quả cho');
  await page.goBack();
  await expect(summary).toContainText('Đang hiện kết quả cho “khai sinh”');
});

test('an empty field offers the guides that most people ask for', async ({ page }) => {
  await page.goto('/');
  await field(page).focus();
  await expect(page.getByRole('group', { name: 'Được tìm nhiều' }).getByRole('option')).toHaveCount(6);
});

test('filters say how many pages they leave, narrow the list, and stay in the address', async ({ page }) => {
  await asked(page, 'phường tân phú');
  await page.setViewportSize({ width: 1280, height: 900 });
  const before = await page.locator('.search-result').count();
  const choice = page.locator('.search-choice', { hasText: 'Đã sắp xếp lại' });
  const count = Number(await choice.locator('.search-count').textContent());
  expect(count).toBeGreaterThan(0);
  await choice.locator('input').check();
  await expect(page.locator('[data-part="summary"]')).toContainText(`${count} kết quả`);
  expect(await page.locator('.search-result').count()).toBeLessThanOrEqual(before);
  await expect(choice.locator('input')).toBeFocused();
  await page.reload();
  await expect(page.locator('[data-part="summary"]')).toContainText(`${count} kết quả`);
  await expect(choice.locator('input')).toBeChecked();
  await page.getByRole('button', { name: 'Bỏ mọi lựa chọn' }).press('Enter');
  await expect(choice.locator('input')).not.toBeChecked();
  await expect(page.locator('.search-choice input').first(), 'the keyboard stays among the filters').toBeFocused();
});

test('more results are asked for by the keyboard, which stands at the first that came', async ({ page }) => {
  await asked(page, 'đăng ký');
  const results = page.locator('.search-result');
  const more = page.getByRole('button', { name: 'Xem thêm kết quả' });
  await expect(more).toBeVisible();
  await expect(page.locator('.search-choice').first()).toBeAttached();
  const addresses = () => results.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const before = await addresses();
  await more.press('Enter');
  await expect.poll(async () => (await addresses()).length).toBeGreaterThan(before.length);
  const [first] = (await addresses()).filter((address) => !before.includes(address));
  await expect(page.locator('.search-result:focus')).toHaveAttribute('href', new URL(first ?? '').pathname);
});

test('without script the form leads to the list of all guides from A to Z', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  for (const address of ['/', '/tim-kiem/']) {
    await page.goto(address);
    await field(page).fill('khai sinh');
    await page.getByRole('search').getByRole('button').click();
    await expect(page).toHaveURL(/\/huong-dan\/a-z\/\?q=khai\+sinh$/);
    await expect(page.getByRole('link', { name: 'Đăng ký khai sinh', exact: true })).toBeVisible();
  }
  await context.close();
});

test.describe('when search cannot answer', () => {
  test('a missing index is told apart, with another way and a second try', async ({ page }) => {
    await page.route('**/pagefind/pagefind.js*', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/');
    await field(page).fill('khai sinh');
    const state = page.locator('[data-state="missing"]');
    await expect(state).toBeVisible();
    const box = page.locator('[data-search-box]');
    await expect(box.getByRole('link', { name: /từ A đến Z/ })).toHaveAttribute('href', '/huong-dan/a-z/');
    await expect(box.getByRole('link', { name: /1022/ })).toHaveAttribute('href', 'tel:1022');
    await page.unroute('**/pagefind/pagefind.js*');
    await box.getByRole('button', { name: 'Thử lại' }).click();
    await expect(options(page).first()).toHaveAttribute('href', guide);
  });

  test('a line that broke off before anything was asked loses no question', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/');
    const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/pagefind/vocab'));
    await field(page).focus();
    await failed;
    await page.unroute('**/pagefind/**');
    await field(page).fill('khai sinh');
    await expect(options(page).first()).toHaveAttribute('href', guide);
    await expect(page.locator('[data-state="missing"]')).toBeHidden();
  });

  test('a part of the index that did not arrive is not taken for nothing found', async ({ page }) => {
    await page.route('**/pagefind/index/**', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/tim-kiem/?q=tam+tru');
    await expect(page.locator('[data-state="missing"]')).toBeVisible();
    await page.unroute('**/pagefind/index/**');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expect(page.locator('.search-result').first()).toHaveAttribute('href', '/huong-dan/dang-ky-tam-tru/');
  });

  test('what is told of the pages found did not arrive: said so, with a second try, in the list and in the box', async ({
    page,
  }) => {
    await page.route('**/pagefind/fragment/**', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/tim-kiem/?q=tam+tru');
    await expect(page.locator('[data-part="results"] [data-state="missing"]')).toBeVisible();
    await expect(page.locator('[data-part="results"]')).toHaveAttribute('aria-busy', 'false');
    // The names, which came first, lead on all the same.
    await expect(page.locator('.search-result').first()).toHaveAttribute('href', '/huong-dan/dang-ky-tam-tru/');
    expect(await page.locator('.filter-panel').boundingBox(), 'no room is kept for filters').toBeNull();
    // In the box guides are told by their names alone; of a ward nothing is known but by its fragment.
    await page.goto('/');
    await field(page).fill('phường tân phú');
    await expect(page.locator('[data-search-box] [data-state="missing"]')).toBeVisible();
    await page.unroute('**/pagefind/fragment/**');
    await page.getByRole('button', { name: 'Thử lại' }).press('Enter');
    await expect(options(page).first()).toHaveAttribute('href', /^\/don-vi\/phuong-tan-phu/);
    // The button is gone; the keys are heard again.
    await expect(field(page)).toBeFocused();
  });

  test('without its filters the list of results stays', async ({ page }) => {
    await page.route('**/pagefind/filter/**', (route) => route.fulfill({ status: 404, body: '' }));
    await asked(page, 'tam tru');
    await expect(page.locator('.search-result').first()).toHaveAttribute('href', '/huong-dan/dang-ky-tam-tru/');
  });

  test('without network nothing found is not said', async ({ page, context }) => {
    await asked(page, 'tam tru');
    await context.setOffline(true);
    await field(page).fill('zzzz qqqq');
    await field(page).press('Enter');
    await expect(page.locator('[data-part="results"] [data-state="offline"]')).toBeVisible();
  });

  test('a reader without network is told so', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort('internetdisconnected'));
    await page.goto('/tim-kiem/?q=tam+tru');
    await expect(page.locator('[data-state="offline"]')).toBeVisible();
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expect(page.locator('.search-result').first()).toBeVisible();
  });

  test('a slow network is told after five seconds, and the answer still comes', async ({ page }) => {
    const slow = page.locator('[data-state="slow"]');
    const letGo = await holdBack(page, '**/pagefind/wasm*');
    await page.goto('/tim-kiem/?q=tam+tru');
    await expect(slow).toBeVisible();
    letGo();
    await expect(page.locator('[data-part="summary"]')).toContainText('kết quả');
    await expect(slow).toBeHidden();
    await expect(page.locator('.search-result').first()).toBeVisible();
  });

  test('nothing found offers the list, the hotline and, where there are any, near names', async ({ page }) => {
    await asked(page, 'zzzzqqqq');
    await expect(page.locator('[data-state="nothing"]')).toContainText('Không tìm thấy trang nào cho “zzzzqqqq”');
    const results = page.locator('[data-part="results"]');
    await expect(results.getByRole('link', { name: /từ A đến Z/ })).toBeVisible();
    await expect(results.getByRole('link', { name: /1022/ })).toBeVisible();
  });

  test('what the site has no guide to is told so, with where to go and the nearest names as such', async ({ page }) => {
    await asked(page, 'cách nấu phở bò');
    const results = page.locator('[data-part="results"]');
    await expect(results.locator('[data-state="unanswered"]')).toHaveText(
      'Trang chưa có hướng dẫn cho “cách nấu phở bò”.',
    );
    await expect(results.getByRole('link', { name: /^Tìm “cách nấu phở bò”/ })).toHaveAttribute(
      'href',
      /^https:\/\/dichvucong\.gov\.vn\/tim-kiem-thu-tuc-hanh-chinh\?keyword=c%C3%A1ch\+n%E1%BA%A5u/,
    );
    await expect(results.getByRole('link', { name: /^Gọi 1022/ })).toBeVisible();
    await expect(results.getByRole('heading')).toHaveText(['Tên gần giống']);
    expect(await barriers(page)).toEqual([]);
    await field(page).fill('muốn xin con nuôi');
    const box = page.locator('[data-search-box]');
    await expect(box.locator('[data-state="gap"]')).toContainText('Trang chưa có bài “Nhận con nuôi”.');
    await expect(box.getByRole('link', { name: /^Tìm “Nhận con nuôi”/ })).toBeVisible();
    const pageOfGap = box.getByRole('link', { name: 'Xem thủ tục trên cổng' });
    await expect(pageOfGap, 'the front page of the portal is no page of it').toHaveCount(0);
    await field(page).fill('mất sổ hồng');
    await expect(pageOfGap).toHaveAttribute('href', /^https:\/\/dichvucong\.gov\.vn\/./);
  });
});

test('whatever is pasted is searched for as text: no error, nothing runs', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const pasted = [
    'khai sinh '.repeat(1000),
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script> khai sinh',
    '"khai sinh" \'tạm trú\'',
    '"',
    '👶 khai sinh 🎉',
    'khai sinh'.normalize('NFD'),
    'khai\u0000 sinh\u200b\u202e\u0007',
    '%E0%A4%A',
    '\ud800 tạm trú',
    '( [ \\ * + ? ^ $ { | . -',
    '__proto__ constructor toString',
  ];
  await page.goto('/tim-kiem/');
  for (const text of pasted) {
    await field(page).fill(text);
    await field(page).press('Enter');
    await expect(page.locator('[data-part="results"]')).toHaveAttribute('aria-busy', 'false');
    await expect(page.locator('[data-state="missing"], [data-state="offline"]')).toHaveCount(0);
  }
  await page.goto(`/tim-kiem/?q=${encodeURIComponent('x'.repeat(10_000))}`);
  await expect(page.locator('[data-part="results"][data-asked]')).toHaveAttribute('aria-busy', 'false');
  expect(await page.locator('main img[onerror], main [data-part] script').count()).toBe(0);
  expect(errors).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`suggestions and results are open to everybody (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await typed(page, 'khia sinh');
    await field(page).press('ArrowDown');
    expect(await barriers(page)).toEqual([]);
    await asked(page, 'phường tân phú');
    await expect(page.locator('.search-choice').first()).toBeAttached();
    expect(await barriers(page)).toEqual([]);
  });
}

test('results fit a page of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await typed(page, 'giấy xác nhận');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await asked(page, 'giấy xác nhận');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('search weighs nothing before the field is focused, and little until the first results', async ({
  browser,
  page,
  baseURL,
}) => {
  const weights = new Map<string, number>();
  page.on('requestfinished', async (request) => {
    const path = new URL(request.url()).pathname;
    if (!/^\/(_astro\/.*\.js|pagefind\/.*)$/.test(path)) return;
    weights.set(path, (await request.sizes()).responseBodySize);
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  const drawn = new Set(weights.keys());
  expect([...drawn].filter((path) => path.startsWith('/pagefind/') || path.includes('BoxScript'))).toEqual([]);
  await field(page).fill('dang ky khai sinh');
  await expect(page.locator('[data-search-box] [role="status"]')).toContainText('gợi ý');
  await page.waitForLoadState('networkidle');
  const asked = [...weights].filter(([path]) => !drawn.has(path)).map(([path, bytes]) => ({ path, bytes }));
  const sum = (of: readonly { readonly path: string; readonly bytes: number }[], own: (path: string) => boolean) =>
    of.filter(({ path }) => own(path)).reduce((total, { bytes }) => total + bytes, 0);
  const code = sum(asked, (path) => path.startsWith('/_astro/'));
  const names = sum(asked, (path) => /\/(names|vocab)\.json$/.test(path));
  const guides = publicAddresses().filter((address) => /^\/huong-dan\/[^/]+\/$/.test(address)).length;
  const { gaps } = (await (await page.request.get('/pagefind/vocab.json')).json()) as GapsFile;
  console.log(`own code ${code} B, names ${names} B of ${guides} guides and ${gaps.length} gaps`);
  expect(code).toBeLessThanOrEqual(limits.code);
  expect(names).toBeLessThanOrEqual(limits.namesOfAGuide * guides + limits.gap * gaps.length);
  // A page of another visitor, who has nothing of it yet.
  const visitor = await browser.newContext({ serviceWorkers: 'block' });
  const { fetched } = await firstResults(await visitor.newPage(), baseURL ?? '', 'giấy xác nhận độc thân');
  await visitor.close();
  for (const [where, of] of Object.entries({ box: asked, list: fetched })) {
    const all = sum(of, () => true);
    console.log(`${where}: ${all} B in ${of.length} requests until the first results`, of);
    expect(all, where).toBeLessThanOrEqual(limits.firstResults);
    expect(of.length, where).toBeLessThanOrEqual(limits.requests);
    // What was asked for before Pagefind came is not asked for again.
    const paths = of.map(({ path }) => path);
    expect(paths, where).toEqual([...new Set(paths)]);
  }
  // The names and the two scripts do not wait for the page to be whole, nor for each other.
  const early = fetched.filter((file) => file.early).map(({ path }) => path.replace(/^.*\/(\w+)\..*$/, '$1'));
  expect(early.sort()).toEqual(['ResultsScript', 'names', 'search']);
  const besideIndex = fetched.filter(({ path }) => !path.startsWith('/pagefind/index/'));
  expect(besideIndex.length).toBeLessThanOrEqual(limits.besideIndex.requests);
  expect(sum(besideIndex, () => true)).toBeLessThanOrEqual(limits.besideIndex.bytes);
});
