import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { tagsOf, type Tag } from '../../src/lib/html.ts';
import { guidesSchema } from '../../src/outputs/sharing/open-data.ts';
import { listWords } from '../../src/text/vi.ts';

const guide = '/huong-dan/dang-ky-khai-sinh/';

test('a reader finds a guide from the home page and keeps track of the papers', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link', { name: /A–Z/ }).first().click();
  await page.getByRole('link', { name: 'Đăng ký khai sinh', exact: true }).first().click();
  await expect(page).toHaveURL(guide);

  const papers = page.getByRole('checkbox');
  await papers.first().check();
  await expect(page.locator('[data-papers-count]')).toHaveText(/^1\//);
  await page.reload();
  await expect(papers.first()).toBeChecked();
  await page.getByRole('button', { name: 'Bỏ hết dấu' }).click();
  await page.reload();
  await expect(papers.first()).not.toBeChecked();
});

test.describe('after an edit', () => {
  test('a tick stays with its paper when another has been put before it', async ({ page }) => {
    await page.goto(guide);
    const second = page.locator('.papers label').nth(1);
    const paper = await second.innerText();
    await second.getByRole('checkbox').check();
    await page.route(`**${guide}`, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const [label = ''] = /<label[^>]*><input type="?checkbox[\s\S]*?<\/label>/.exec(html) ?? [];
      const other = label.replace(/<span[^>]*>[\s\S]*<\/span>/, '<span>Giấy tờ mới thêm</span>');
      await route.fulfill({ response, body: html.replace(label, other + label) });
    });
    await page.reload();
    await expect(page.locator('.papers label').first()).toHaveText('Giấy tờ mới thêm');
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
    expect(
      await page.locator('.papers label', { has: page.getByRole('checkbox', { checked: true }) }).innerText(),
    ).toBe(paper);
  });
});

test('ticks of one guide do not show on another, and nothing of them leaves the device', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url());
  });
  await page.goto(guide);
  await page.getByRole('checkbox').first().check();
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys.some((key) => key.includes('dang-ky-khai-sinh'))).toBe(true);
  expect(sent).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test('a guide answers what a person asks', async ({ page }) => {
  await page.goto(guide);
  for (const question of ['Mang gì', 'Làm thế nào', 'Bao lâu, bao nhiêu tiền', 'Nhận được gì', 'Hỏi ai']) {
    await expect(page.getByRole('heading', { name: question })).toBeVisible();
  }
  await expect(page.getByText('Ai được làm')).toBeVisible();
  // The button says where it leads: there are false portals.
  const apply = page.getByRole('link', { name: /Nộp trực tuyến/ });
  const host = new URL((await apply.getAttribute('href')) ?? '').host;
  await expect(apply).toContainText(`ở ${host}`);
  // What only doubters read is folded, and there.
  const laws = page.getByRole('heading', { name: 'Căn cứ pháp lý', includeHidden: true });
  await expect(laws).toBeHidden();
  await page.getByText('Nguồn, căn cứ, tên chính thức').click();
  await expect(laws).toBeVisible();
  await expect(page.getByText(/đối chiếu ngày \d{2}\/\d{2}\/\d{4}/)).toBeVisible();
});

test('the ward that is chosen once stands first on guides, with its address, and on the home page', async ({
  page,
}) => {
  await page.goto(guide);
  await page.getByText('Địa chỉ từng phường').click();
  const ward = page.locator('[data-wards] [data-ward="phuong-tan-son-nhi"]');
  await expect(ward).toContainText('48 Tân Quý');
  await ward.getByRole('button', { name: 'Đây là phường tôi' }).click();
  const own = page.getByRole('list', { name: 'Phường của tôi' });
  await expect(own).toContainText('48 Tân Quý');
  // Whoever chooses with the keyboard goes on from where they were.
  await expect(own.getByRole('button', { name: 'Đổi phường khác' })).toBeFocused();
  // On the next guide the list is folded: who wants another ward is shown it.
  await page.reload();
  await own.getByRole('button', { name: 'Đổi phường khác' }).click();
  await expect(ward.getByRole('button', { name: 'Đây là phường tôi' })).toBeFocused();
  await ward.getByRole('button', { name: 'Đây là phường tôi' }).click();
  await page.goto('/');
  await expect(own).toContainText('48 Tân Quý');
  await page.goto('/don-vi/phuong-tan-son-nhi/');
  await page.getByRole('button', { name: 'bỏ' }).click();
  await page.goto('/');
  await expect(own).toBeHidden();
});

test('a guide of the police sends nobody to the ward’s centre, and its links lead to the portal they name', async ({
  page,
  request,
}) => {
  const { guides } = guidesSchema.parse(await (await request.get('/api/guides.json')).json());
  const police = guides.find(
    ({ agency, channels }) => agency.includes('Công an cấp tỉnh') && channels.every(({ fee }) => fee === null),
  );
  if (police === undefined) throw new Error('Expected a guide of the police without a fee.');
  await page.goto(new URL(police.url).pathname);
  const help = page.getByRole('region', { name: 'Hỏi ai' });
  await expect(help).not.toContainText('Trung tâm Phục vụ hành chính công');
  const named = page.getByRole('article').getByRole('link', { name: /hiện hành trên Cổng/ });
  await expect(named.first()).toBeVisible();
  for (const link of await named.all()) await expect(link).toHaveAttribute('href', police.portalUrl);
});

test('a guide whose check is overdue says so by itself, also when the site was not built again', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2040-01-01T00:00:00Z'));
  await page.goto(guide);
  await expect(page.getByRole('note').filter({ hasText: 'lẽ ra phải được xem lại' })).toBeVisible();
});

test('a change that is known ahead is told before its day and after it, also when the site was not built again', async ({
  browser,
}) => {
  const label = '<b data-day="2027-02-28" data-ahead="Sắp đổi" data-made="Đã đổi">Từ 28/02/2027</b>';
  for (const [moment, told] of [
    ['2027-02-27T16:59:00Z', 'Sắp đổi'],
    ['2027-02-27T17:00:00Z', 'Đã đổi'],
  ] as const) {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.clock.setFixedTime(new Date(moment));
    await page.route(`**${guide}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('<h1', `${label}<h1`) });
    });
    await page.goto(guide);
    await expect(page.locator('[data-day]').first()).toHaveText(told);
    await page.close();
  }
});

test('lists are filtered by plain links', () => {
  const isInFilters = (tag: Tag | undefined): boolean =>
    tag !== undefined && (tag.attributes.get('aria-label') === listWords.filters || isInFilters(tag.parent));
  const links = tagsOf(readFileSync('dist/huong-dan/index.html', 'utf8'))
    .filter((tag) => tag.name === 'a' && isInFilters(tag))
    .map(({ attributes }) => attributes.get('href') ?? '')
    .filter((address) => /^\/huong-dan\/[a-z0-9-]+\/[a-z0-9-]+\/$/.test(address));
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((address) => !existsSync(`dist${address}index.html`))).toEqual([]);
});

test('a printed guide has its source, its QR code and the answers, and no menus', async ({ page }) => {
  await page.goto(guide);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /Nộp trực tuyến/ })).toHaveCount(0);
  await expect(page.getByText(/đối chiếu ngày/)).toBeVisible();
  await expect(page.locator('img[src^="/qr/"]')).toBeVisible();
  // Nobody opens an answer on paper.
  const answers = page.locator('details p');
  expect(await answers.count()).toBeGreaterThan(0);
  for (const answer of await answers.all())
    expect(await answer.evaluate((text) => text.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
});
