import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { openDesk, type Desk } from '../support/desk.ts';
import { addOtherName, fillGuide, openCms, openFolds } from '../support/guide-form.ts';
import { handbookPicture, handbookScale } from '../support/handbook-picture.ts';

test.describe.configure({ mode: 'serial' });

let desk: Desk;
test.beforeAll(async () => {
  desk = await openDesk('git');
});
test.afterAll(async () => {
  await desk.close();
});

const title = 'Làm giấy có duyệt';
const slug = 'lam-giay-co-duyet';
const file = `content/guides/${slug}/index.md`;

function plainPhoto(background: string): Promise<Buffer> {
  return sharp({ create: { width: 1600, height: 900, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

async function setStatus(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole('button', { name: `Trạng thái: ${from}` }).click();
  await page.getByRole('menuitem', { name: to, exact: true }).click();
  await expect(page.getByRole('button', { name: `Trạng thái: ${to}` })).toBeVisible();
}

test('a guide goes from draft to review to ready, is published, and readers find it', async ({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await openCms(page, desk.origin, '/collections/guides/new');
  await fillGuide(page, { title, short: 'giay-duyet' });
  await addOtherName(page, 'tờ khai thử nghiệm');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText('Đã lưu bài')).toBeVisible();
  await expect(page.getByText('Đang là bản nháp')).toBeVisible();
  expect(await desk.git('ls-tree', '-r', '--name-only', 'main')).not.toContain(slug);

  await setStatus(page, 'Bản nháp', 'Chờ duyệt');
  await expect(page.getByText('Đang chờ người duyệt.')).toBeVisible();
  await setStatus(page, 'Chờ duyệt', 'Sẵn sàng');
  await page.getByRole('button', { name: 'Đăng', exact: true }).click();
  await expect(page.getByText('Đã đăng.')).toBeVisible();
  expect(await desk.git('show', `main:${file}`)).toContain(title);

  await desk.onMain(() => desk.build());
  await page.goto(`${desk.origin}/huong-dan/${slug}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goto(`${desk.origin}/tim-kiem/?q=to khai thu nghiem`);
  await expect(page.getByRole('link', { name: title }).first()).toBeVisible();

  await openCms(page, desk.origin, `/collections/guides/entries/${slug}/index`);
  const line = page.locator('#entry-status');
  await expect(line).toContainText('Đang hiện trên trang, đúng bản này.');
  await expect(line.getByRole('link', { name: 'Bộ chia sẻ' })).toHaveAttribute('href', `/chia-se/huong-dan/${slug}/`);
  await page.goto('about:blank');
});

test.describe('on a phone', () => {
  test.use({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: handbookScale,
  });

  test('an activity is begun with its title, led to what it lacks, and handed in', async ({ page }) => {
    const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
    const list = page.getByRole('region', { name: 'Còn thiếu' });
    const openList = () => button(/^Thiếu \d+ ô$|^Đã đủ$/).tap();
    const fits = async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    };
    const submit = async () => {
      await button('Trạng thái: Bản nháp').tap();
      const step = page.getByRole('menuitem', { name: 'Chờ duyệt' });
      await handbookPicture(page, 'so-tay-nho-duyet', step);
      await step.tap();
    };
    await openCms(page, desk.origin, '/collections/activities/new');
    const title = page.getByLabel('Tiêu đề', { exact: true });
    await title.fill('Thu gom pin cũ');
    await handbookPicture(page, 'so-tay-viet', title);
    await button('Lưu').tap();
    await expect(page.getByText('Đã lưu bài')).toBeVisible();
    await submit();
    await fits();
    const told = page.getByRole('dialog', { name: 'Bài chưa gửi duyệt được' });
    await told.getByRole('button', { name: 'Tóm tắt một câu' }).tap();
    const summary = page.getByLabel('Tóm tắt một câu', { exact: true });
    await expect(summary).toBeFocused();
    await summary.fill('Cả khu phố đem pin cũ tới.');

    for (const label of ['Loại hoạt động', 'Thuộc trách nhiệm nào']) {
      await openList();
      if (label === 'Loại hoạt động') await handbookPicture(page, 'so-tay-con-thieu', list);
      await list.getByRole('button', { name: label }).tap();
      const choice = page.getByLabel(label, { exact: true });
      await expect(choice).toBeFocused();
      await page.locator('[class*="-control"]').filter({ has: choice }).tap();
      await page.getByRole('option').first().tap();
    }
    await openList();
    const days = list.getByRole('button', { name: /^Ngày/ });
    for (let left = await days.count(); left > 0; left -= 1) {
      await expect(days).toHaveCount(left);
      await days.first().tap();
      await page.locator('.date-field:focus-within').getByRole('button', { name: 'Hôm nay' }).tap();
      await openList();
    }
    await fits();
    await button('Viết').tap();
    await fits();
    await button('Lưu').tap();
    await expect(button('Đã đủ')).toBeVisible();
    await expect(page.locator('.editor-state')).toHaveText('Đã lưu');
    await submit();
    await expect(page.getByText('Đang chờ người duyệt.')).toBeVisible();
    await page.goto('about:blank');
  });

  test('a story with two photos and of a new unit is sent in the short form, and opened for more', async ({ page }) => {
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const choose = async (label: string, option: string) => {
      const choice = page.getByLabel(label, { exact: true });
      await page.locator('[class*="-control"]').filter({ has: choice }).tap();
      await page.getByRole('option', { name: option }).first().tap();
    };
    await openCms(page, desk.origin);
    await page.getByRole('link', { name: 'Gửi nhanh từ điện thoại' }).tap();
    await page.getByRole('link', { name: 'Câu chuyện đẹp' }).tap();
    await expect(page.getByRole('link', { name: 'Câu chuyện đẹp' })).toHaveAttribute('aria-current', 'page');
    await expect(page.locator('.editor-state')).toHaveText('Bài mới');
    // Nor is it called complete for a moment.
    expect(await button('Đã đủ').count()).toBe(0);
    const chooser = page.waitForEvent('filechooser');
    await button('Thêm ảnh').tap();
    const image = { name: 'image.jpg', mimeType: 'image/jpeg' };
    const photos = await Promise.all(['#33a', '#aa3'].map(plainPhoto));
    await (await chooser).setFiles(photos.map((buffer) => ({ ...image, buffer })));
    const descriptions = page.locator('.pictures-field').getByLabel(/^Mô tả ảnh/);
    await expect(descriptions).toHaveCount(2);
    for (const description of await descriptions.all()) await description.fill('Cô Ba ở quầy số 3');
    await page.getByLabel('Tiêu đề', { exact: true }).fill('Cô Ba không phải về');
    await button('Đơn vị chưa có? Thêm đơn vị').tap();
    const unit = page.getByRole('dialog', { name: 'Thêm đơn vị' });
    await unit.getByLabel('Tiêu đề').fill('Phường Mới');
    await unit.getByLabel('Tóm tắt một câu').fill('Một phường vừa thành lập. Gọi chị Lan 0903 123 456 để hỏi.');
    await unit.getByLabel('Tình trạng').selectOption('Đang hoạt động');
    await unit.getByRole('button', { name: 'Lưu đơn vị' }).tap();
    await expect(unit.getByRole('alert')).toContainText('“Loại đơn vị”');
    await expect(unit.getByLabel('Loại đơn vị')).toBeFocused();
    await unit.getByLabel('Loại đơn vị').selectOption('Phường');
    await unit.getByRole('button', { name: 'Lưu đơn vị' }).tap();
    // What is put right in the unit is put into its dialog, and not into the entry behind.
    const asked = page.getByRole('dialog', { name: 'Xem lại trước khi lưu' });
    await asked.getByRole('button', { name: 'Xóa số này' }).tap();
    await asked.getByRole('button', { name: 'Quay lại sửa' }).tap();
    await expect(unit.getByLabel('Tóm tắt một câu')).toHaveValue('Một phường vừa thành lập. Gọi chị Lan để hỏi.');
    await unit.getByRole('button', { name: 'Lưu đơn vị' }).tap();
    await expect(page.getByText('“Phường Mới” đang chờ duyệt.')).toBeVisible();
    await expect(page.getByLabel('Tiêu đề', { exact: true })).toHaveValue('Cô Ba không phải về');
    await page.getByLabel('Bài viết').and(page.locator('[contenteditable]')).tap();
    await page.keyboard.insertText('Cô Ba quên giấy. Các bạn giúp cô làm ngay tại chỗ.');
    await button('Gửi duyệt').tap();
    const told = page.getByRole('dialog', { name: 'Bài chưa gửi duyệt được' });
    await told.getByRole('button', { name: 'Thuộc trách nhiệm nào' }).tap();
    await choose('Thuộc trách nhiệm nào', 'cộng đồng');
    await button('Gửi duyệt').tap();
    await expect(page.locator('.quick-foot')).toContainText('Đã gửi.');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const branch = 'cms/practices/co-ba-khong-phai-ve/index';
    const kept = await desk.git('show', `${branch}:content/practices/co-ba-khong-phai-ve/index.md`);
    for (const line of ['kind: story', 'summary: Cô Ba quên giấy.', 'image: image-2.webp', 'unit: phuong-moi'])
      expect(kept).toContain(line);
    await button('Mở bài để viết tiếp').tap();
    await expect(page.getByLabel('Tóm tắt một câu', { exact: true })).toBeVisible();
    // The preview knows the new unit by its name.
    await button('Xem trước').tap();
    await expect(page.frameLocator('iframe').getByText('Phường Mới').first()).toBeVisible();
    await button('Trạng thái: Chờ duyệt').tap();
    await page.getByRole('menuitem', { name: 'Sẵn sàng' }).tap();
    const first = page.getByRole('dialog', { name: 'Bài chưa gửi duyệt được' });
    await expect(first).toContainText('Hãy duyệt và đăng “Phường Mới” trước');
    await first.getByRole('button', { name: 'Quay lại sửa' }).tap();
    await page.goto('about:blank');
  });
});

test('a later title does not move the page', async ({ page }) => {
  await openCms(page, desk.origin, `/collections/guides/entries/${slug}/index`);
  await page.getByLabel('Tiêu đề', { exact: true }).fill(`${title} lần hai`);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText('Đã lưu bài')).toBeVisible();
  // Read from the branch itself: the content server changes branches in the same working tree.
  expect(await desk.git('show', `cms/guides/${slug}/index:${file}`)).toContain('lần hai');
});

test('who goes back to the words that are published is told to drop the draft', async ({ page }) => {
  await openCms(page, desk.origin, `/collections/guides/entries/${slug}/index`);
  await page.getByLabel('Tiêu đề', { exact: true }).fill(title);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('Bài giống hệt bản đang trên trang');
  expect(await desk.git('show', `cms/guides/${slug}/index:${file}`)).toContain('lần hai');
});

test('a draft that cannot be discarded is not told as discarded', async ({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await openCms(page, desk.origin, `/collections/guides/entries/${slug}/index`);
  const begun = page.getByLabel('Tiêu đề', { exact: true });
  await begun.fill(`${title} dở dang`);
  await page.route('**/api/v1', (request) =>
    request.request().postData()?.includes('"deleteUnpublishedEntry"') === true ? request.abort() : request.continue(),
  );
  await page.getByRole('button', { name: 'Việc khác' }).click();
  await page.getByRole('menuitem', { name: 'Bỏ thay đổi chưa đăng' }).click();
  await expect(page.getByText('Không xóa được. Không nối được nơi lưu bài.')).toBeVisible();
  await expect(page.getByText('Đã bỏ bản chưa đăng')).toBeHidden();
  await expect(page.locator('#nc-root')).not.toHaveAttribute('inert');
  await expect(begun).toHaveValue(`${title} dở dang`);
  expect(await desk.git('show', `cms/guides/${slug}/index:${file}`)).toContain(title);
});

test('a draft that cannot be loaded says so, and leads back to the list', async ({ page }) => {
  let letGo = (): void => undefined;
  const told = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/api/v1', async (request) => {
    const body = request.request().postData() ?? '';
    if (body.includes('"unpublishedEntry"')) {
      await request.abort();
      return;
    }
    // The list of guides arrives last: it does not take the message away again.
    if (body.includes('"entriesByFolder"')) await told;
    await request.continue();
  });
  const asked = page.waitForRequest((request) => request.postData()?.includes('"entriesByFolder"') === true);
  await openCms(page, desk.origin, '/collections/guides');
  const list = (await asked).response();
  await page.goto(`${desk.origin}/admin/#/collections/guides/entries/${slug}/index`);
  await expect(page.locator('.unopened')).toContainText('Không nối được nơi lưu bài.');
  letGo();
  await (await list)?.finished();
  await page.getByRole('link', { name: 'Về danh sách bài' }).click();
  await expect(page).toHaveURL(/collections\/guides$/);
});

test('what a second editor has saved meanwhile is joined field by field, and what both changed is chosen', async ({
  browser,
}) => {
  const [first, second] = await Promise.all([browser.newPage(), browser.newPage()]);
  for (const page of [first, second]) {
    await openCms(page, desk.origin, `/collections/guides/entries/${slug}/index`);
    await expect(page.getByLabel('Nhận được gì', { exact: true })).toHaveValue('Một tờ giấy.');
  }
  await second.getByLabel('Nhận được gì', { exact: true }).fill('Chữ của người thứ hai.');
  await second.getByLabel('Tóm tắt một câu').fill('Tóm tắt của người thứ hai.');
  await second.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(second.getByText('Đã lưu bài')).toBeVisible();

  await first.getByLabel('Nhận được gì', { exact: true }).fill('Chữ của người thứ nhất.');
  await first.getByRole('button', { name: 'Lưu', exact: true }).click();
  const choice = first.getByRole('dialog', { name: 'Người khác vừa sửa bài này' });
  const field = choice.getByRole('group', { name: 'Nhận được gì' });
  await expect(choice.getByRole('group')).toHaveCount(1);
  await expect(field).toContainText('Chữ của người thứ hai.');
  // Nothing is chosen for anybody, and nothing is written before it is.
  await choice.getByRole('button', { name: 'Gộp hai bản' }).click();
  const drafted = () => desk.git('show', `cms/guides/${slug}/index:${file}`);
  expect(await drafted()).toContain('Chữ của người thứ hai.');
  await field.getByLabel('Của bạn').check();
  await choice.getByRole('button', { name: 'Gộp hai bản' }).click();
  await expect(first.getByLabel('Tóm tắt một câu')).toHaveValue('Tóm tắt của người thứ hai.');
  await first.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect.poll(drafted).toContain('Chữ của người thứ nhất.');
  expect(await drafted()).toContain('Tóm tắt của người thứ hai.');
  await first.close();
  await second.close();
});

test('a reviewed entry is checked again when it is published: meanwhile others may have taken what it claims', async ({
  page,
}) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await openCms(page, desk.origin, '/collections/guides/new');
  await fillGuide(page, { title: 'Bài đăng sau', short: 'ten-chung' });
  await addOtherName(page, 'bài đăng sau');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText('Đã lưu bài')).toBeVisible();
  await setStatus(page, 'Bản nháp', 'Sẵn sàng');

  // Another guide with the same short address is published first.
  await desk.onMain(async () => {
    const other = join(desk.directory, 'content/guides/dang-ky-khai-sinh/index.md');
    await writeFile(other, (await readFile(other, 'utf8')).replace(/^short: .*$/m, 'short: ten-chung'));
    await desk.git('commit', '--quiet', '--all', '--message', 'Đổi tên rút gọn');
  });

  await page.getByRole('button', { name: 'Đăng', exact: true }).click();
  const told = page.getByRole('dialog', { name: 'Bài chưa đăng được' });
  await expect(told).toContainText('Tên rút gọn để in (đang ghi “ten-chung”): bài “Đăng ký khai sinh” đã dùng tên này');
  await told.getByRole('button', { name: 'Quay lại' }).click();
  await expect(page.getByText('Không đăng được. Hãy làm theo những điều vừa báo rồi đăng lại.')).toBeVisible();
  expect(await desk.git('ls-tree', '-r', '--name-only', 'main')).not.toContain('bai-dang-sau');
});

test('a version that the reviewer has not seen is not published', async ({ browser }) => {
  const [reviewer, writer] = await Promise.all([browser.newPage(), browser.newPage()]);
  for (const page of [reviewer, writer]) {
    page.on('dialog', (dialog) => void dialog.accept());
    await openCms(page, desk.origin, '/collections/guides/entries/bai-dang-sau/index');
    await expect(page.getByLabel('Nhận được gì', { exact: true })).toHaveValue('Một tờ giấy.');
  }
  await openFolds(writer);
  await writer.getByLabel('Tên rút gọn để in', { exact: true }).fill('ten-rieng');
  await writer.getByLabel('Nhận được gì', { exact: true }).fill('Chữ thêm vào phút cuối.');
  await writer.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(writer.getByText('Đã lưu bài')).toBeVisible();

  await reviewer.getByRole('button', { name: 'Đăng', exact: true }).click();
  await expect(reviewer.getByRole('dialog', { name: 'Bài chưa đăng được' })).toContainText(
    'Người khác vừa sửa bài này',
  );
  expect(await desk.git('ls-tree', '-r', '--name-only', 'main')).not.toContain('bai-dang-sau');
  await reviewer.close();
  await writer.close();
});

// On this machine the content server hands out nothing outside of the content; the forges' way is in
// `cms-forge.spec.ts`.
test('a draft that brings along other files is not opened, and so never published', async ({ page }) => {
  const draft = 'cms/guides/bai-dang-sau/index';
  const innocent = await desk.git('rev-parse', draft);
  await desk.onMain(async () => {
    await desk.git('checkout', '--quiet', draft);
    await writeFile(join(desk.directory, 'src/them.ts'), 'export const them = 1;\n');
    await desk.git('add', 'src/them.ts');
    await desk.git('commit', '--quiet', '--message', 'Thêm');
    await desk.git('checkout', '--quiet', 'main');
  });
  await openCms(page, desk.origin, '/collections/guides/entries/bai-dang-sau/index');
  await expect(page.getByText('đổi cả tệp không thuộc bài: “src/them.ts”').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Đăng', exact: true })).toHaveCount(0);
  expect(await desk.git('ls-tree', '-r', '--name-only', 'main')).not.toContain('src/them.ts');
  await desk.git('update-ref', `refs/heads/${draft}`, innocent);
});

test('the board of drafts tells how far each is, and publishes what is ready', async ({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await openCms(page, desk.origin, '/workflow');
  const button = page.getByRole('button', { name: 'Đăng bài mới' });
  const ready = page
    .locator('div')
    .filter({ has: page.getByRole('link', { name: 'Bài đăng sau' }) })
    .filter({ has: button })
    .last();
  await expect(ready).toContainText(/\d{2}\/\d{2}\/\d{4}/);
  await ready.locator(button).click();
  await expect(page.getByText('Đã đăng.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Bài đăng sau' })).toBeHidden();
  expect(await desk.git('ls-tree', '-r', '--name-only', 'main')).toContain('content/guides/bai-dang-sau/index.md');
});

test('an entry taken off the site while the network fails is not lost', async ({ page }) => {
  const id = 'hoi-thi';
  const text = `content/activities/${id}/index.md`;
  page.on('dialog', (dialog) => void dialog.accept());
  await openCms(page, desk.origin, `/collections/activities/entries/${id}/index`);
  await page.getByRole('button', { name: 'Việc khác' }).click();
  await page.route('**/api/v1', (request) =>
    request.request().postData()?.includes('"persistEntry"') === true ? request.abort() : request.continue(),
  );
  await page.getByRole('menuitem', { name: 'Gỡ khỏi trang' }).click();
  const told = page.getByRole('dialog', { name: 'Bài đã gỡ khỏi trang nhưng bản nháp chưa lưu được' });
  await expect(told).toContainText('Không nối được nơi lưu bài.');
  await page.unroute('**/api/v1');
  await told.getByRole('button', { name: 'Thử lại' }).click();
  await expect(page.getByText('Đã gỡ bài khỏi trang')).toBeVisible();
  expect(await desk.git('show', `cms/activities/${id}/index:${text}`)).toContain('title:');
});

test('an entry taken off the site is kept, to be worked on and published again', async ({ page }) => {
  const id = 'tuyen-duong';
  const text = `content/activities/${id}/index.md`;
  const before = await desk.git('show', `main:${text}`);
  page.on('dialog', (dialog) => void dialog.accept());
  await openCms(page, desk.origin, `/collections/activities/entries/${id}/index`);
  await page.getByRole('button', { name: 'Việc khác' }).click();
  await page.getByRole('menuitem', { name: 'Gỡ khỏi trang' }).click();
  await expect(page.getByText('Đã gỡ bài khỏi trang')).toBeVisible();
  expect(await desk.git('ls-tree', '-r', '--name-only', 'main')).not.toContain(text);
  const kept = await desk.git('show', `cms/activities/${id}/index:${text}`);
  expect(/^title: .*$/m.exec(kept)?.[0]).toBe(/^title: .*$/m.exec(before)?.[0]);
  // It is no removed entry, which would come back a second time.
  await openCms(page, desk.origin, '/collections/activities/new');
  await page.getByRole('button', { name: 'Việc khác' }).click();
  await page.getByRole('menuitem', { name: 'Lấy lại bài đã xóa…' }).click();
  await expect(page.getByRole('dialog')).toContainText('Không có bài nào.');
});

test('an entry that another leads to in its text stays on the site, and the other is named', async ({ page }) => {
  const id = 'thu-bay-tinh-nguyen';
  page.on('dialog', (dialog) => void dialog.accept());
  await openCms(page, desk.origin, `/collections/activities/entries/${id}/index`);
  await page.getByRole('button', { name: 'Việc khác' }).click();
  await page.getByRole('menuitem', { name: 'Gỡ khỏi trang' }).click();
  await expect(page.getByRole('dialog')).toContainText('Bài viết');
  expect(await desk.git('ls-tree', '-r', '--name-only', 'main')).toContain(`content/activities/${id}/index.md`);
});
