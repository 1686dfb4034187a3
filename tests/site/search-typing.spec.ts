/** Search on a phone and a slow network: what was typed stays, what was asked is shown, nothing moves. */
import { expect, test, type Page } from '@playwright/test';
import { holdBack } from '../support/hold-back.ts';

test.use({ viewport: { width: 360, height: 740 } });

const field = (page: Page) => page.locator('[data-search-box] input');
const popup = (page: Page) => page.locator('[data-part="popup"]');

for (const address of ['/', '/tim-kiem/']) {
  test(`${address}: letters typed before the scripts arrive stay, and are answered`, async ({ page }) => {
    const letGo = await holdBack(page, '**/_astro/*.js');
    await page.goto(address, { waitUntil: 'commit' });
    await field(page).focus();
    await page.keyboard.type('khai ');
    letGo();
    await page.keyboard.type('sinh');
    await expect(page.getByRole('option').first()).toContainText('khai sinh');
    await expect(field(page)).toHaveValue('khai sinh');
  });
}

test('suggestions on their way do not open over the results when Enter came first', async ({ page }) => {
  await page.goto('/tim-kiem/');
  await field(page).fill('tam tru');
  await expect(page.getByRole('option').first()).toBeVisible();
  const letGo = await holdBack(page, '**/pagefind/**');
  await field(page).pressSequentially(' khai sinh');
  await field(page).press('Enter');
  letGo();
  await expect(page.locator('[data-part="results"][data-asked="tam tru khai sinh"]')).toHaveAttribute(
    'aria-busy',
    'false',
  );
  await expect(page.locator('[data-part="results"] [data-state], .search-result').first()).toBeVisible();
  await expect(popup(page)).toBeHidden();
});

test('with the keyboard open the field goes to the top and leaves the suggestions their room', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 380 });
  for (const address of ['/', '/tim-kiem/']) {
    await page.goto(address);
    await field(page).click();
    await page.keyboard.type('giay');
    await expect(page.locator('[data-search-box] [role="status"]')).toContainText('gợi ý');
    const { top, bottom } = await popup(page).evaluate((list) => list.getBoundingClientRect());
    expect(Math.min(bottom, 380) - top, address).toBeGreaterThanOrEqual(220);
    expect((await field(page).boundingBox())?.y, address).toBeGreaterThanOrEqual(0);
  }
});

test('a suggestion has two lines at most', async ({ page }) => {
  await page.goto('/');
  await field(page).fill('khai sinh');
  await expect(page.locator('.search-option .search-facts').first()).toContainText('Bao nhiêu');
  const parts = await page
    .locator('.search-option')
    .evaluateAll((options) => options.map((one) => one.childElementCount));
  expect(Math.max(...parts)).toBeLessThanOrEqual(2);
  const facts = await page
    .locator('.search-option .search-facts')
    .evaluateAll((all) => all.map((one) => one.getClientRects()[0]?.height ?? 0));
  expect(Math.max(...facts)).toBeLessThan(32);
  // The cost is there to be read, however long it is said how long it takes.
  const costs = await page.locator('.search-option .search-facts > :last-child').evaluateAll((all) =>
    all.map((one) => {
      const edge = one.closest('.search-option')?.getBoundingClientRect().right ?? 0;
      const { left, right } = one.getBoundingClientRect();
      return { seen: Math.min(edge, right) - left, whole: one.scrollWidth };
    }),
  );
  for (const { seen, whole } of costs) expect(seen).toBeGreaterThanOrEqual(Math.min(40, whole - 1));
});

test('what is asked in an address is bounded, by the form and by what reads it', async ({ page }) => {
  await page.goto('/');
  await field(page).evaluate((input: HTMLInputElement) => (input.value = 'khai sinh '.repeat(1000)));
  await field(page).evaluate((input: HTMLInputElement) => {
    input.form?.requestSubmit();
  });
  await page.waitForURL('**/tim-kiem/**');
  expect(page.url().length).toBeLessThan(400);
  await expect(field(page)).toHaveAttribute('maxlength', '160');
});

test('names that fit are shown while the index is still on its way, and nothing moves until all is there', async ({
  page,
}) => {
  const letGo = await holdBack(page, '**/pagefind/{pagefind.js,wasm*,index/**,fragment/**,filter/**}');
  await page.goto('/tim-kiem/?q=khai+sinh', { waitUntil: 'commit' });
  await expect(page.locator('.search-result').first()).toHaveAttribute('href', '/huong-dan/dang-ky-khai-sinh/');
  await expect(page.locator('[data-part="results"]')).toHaveAttribute('aria-busy', 'true');
  const told = await holdBack(page, '**/pagefind/fragment/**');
  letGo();
  await expect(page.locator('[data-part="summary"]')).toContainText('kết quả');
  // A list whose pages have told their names alone: what they tell besides has its room.
  const read = page.locator('.search-result').nth(3);
  await read.evaluate((result) => {
    result.scrollIntoView({ behavior: 'instant', block: 'center' });
    result.focus({ preventScroll: true });
  });
  const reader = { name: await read.getAttribute('href'), place: await read.boundingBox() };
  await expect(read.locator('.search-summary')).toBeEmpty();
  told();
  await expect(page.locator('[data-part="results"]')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('[data-part="filter-panel"]')).toBeVisible();
  await expect(read.locator('.search-summary')).not.toBeEmpty();
  await expect(page.locator('.search-result:focus')).toHaveAttribute('href', reader.name ?? '');
  expect(await read.boundingBox()).toEqual(reader.place);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          const entries = list.getEntries() as (PerformanceEntry & { value: number })[];
          done(entries.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // No shift at all gives no entry.
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              done(0);
            }),
          ),
        );
      }),
  );
  expect(shift).toBeLessThan(0.05);
});

test.describe('where the browser cannot run the index', () => {
  test.beforeEach(async ({ page }) => {
    // As Chrome before 96: one table, and no code from WebAssembly at all under a policy that it reads otherwise.
    await page.addInitScript(() => {
      Object.assign(WebAssembly, {
        Module: function () {
          throw new WebAssembly.CompileError('table count of 2 exceeds internal limit of 1');
        },
      });
    });
  });

  test('names are searched, and it is said so', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/tim-kiem/?q=khia+sinh');
    await expect(page.locator('.search-result').first()).toHaveAttribute('href', '/huong-dan/dang-ky-khai-sinh/');
    await expect(page.locator('[data-part="summary"]')).toContainText('Tìm theo tên thủ tục');
    await expect(page.locator('[data-part="summary"]')).toContainText('Đang hiện kết quả cho “khai sinh”');
    await expect(page.locator('[data-state]')).toHaveCount(0);
    expect(asked.filter((path) => path.endsWith('pagefind.js'))).toEqual([]);
    // The room that is kept for results is not spread between them.
    const heading = await page.locator('.search-results h2').boundingBox();
    const first = await page.locator('.search-result').first().boundingBox();
    expect((first?.y ?? Infinity) - (heading?.y ?? 0)).toBeLessThan(80);
  });

  test('the box says so too', async ({ page }) => {
    await page.goto('/');
    await field(page).fill('tam tru');
    await expect(popup(page)).toContainText('Tìm theo tên thủ tục');
    await expect(page.getByRole('option').first()).toHaveAttribute('href', '/huong-dan/dang-ky-tam-tru/');
  });
});

for (const [what, body] of [
  ['does not arrive', undefined],
  ['cannot be read', 'this is no script ('],
] as const) {
  test(`when the script ${what}, the query stays and the ways on are there`, async ({ page }) => {
    await page.route('**/_astro/*.js', (route) =>
      body === undefined ? route.abort() : route.fulfill({ contentType: 'text/javascript', body }),
    );
    await page.goto('/tim-kiem/?q=m%E1%BA%A5t+c%C4%83n+c%C6%B0%E1%BB%9Bc');
    await expect(field(page)).toHaveValue('mất căn cước');
    await expect(page.locator('main').getByRole('link', { name: /từ A đến Z/ })).toBeVisible();
    await expect(page.locator('main').getByRole('link', { name: /1022/ })).toBeVisible();
    await expect(page.getByText('trục trặc')).toHaveCount(0);
  });
}
