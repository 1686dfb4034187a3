/** What the form refuses that only the build refused before, and what it puts right. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { openDesk, type Desk } from '../support/desk.ts';
import { openCms, openFolds } from '../support/guide-form.ts';

test.describe.configure({ mode: 'serial' });

let desk: Desk;
test.beforeAll(async () => {
  desk = await openDesk('fs');
});
test.afterAll(async () => {
  await desk.close();
});

const unit = 'content/units/phuong-tan-phu';
const file = () => join(desk.directory, unit, 'index.md');

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
}

async function openUnit(page: Page): Promise<void> {
  await openCms(page, desk.origin, '/collections/units/entries/phuong-tan-phu/index');
  await expect(page.getByLabel('Tiêu đề', { exact: true })).not.toHaveValue('');
}

function photo(colour: string): Promise<Buffer> {
  return sharp({ create: { width: 900, height: 600, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();
}

test('links that lead nowhere are told by name, and mended by one press where they can be', async ({ page }) => {
  const links =
    '[một](dichvucong.gov.vn), [hai](/huong-dan/dang-ky-khai-sinh), [ba](/huong-dan/khong-co/), [bốn](#cho-khong-co), ' +
    '[năm](/huong-dan/dang-ky-khai-sinh/#giay-to), [sáu](/gioi-thieu/).';
  await writeFile(file(), `${await readFile(file(), 'utf8')}\n${links}\n`);
  await openUnit(page);
  await page.getByLabel('Tên gọn', { exact: true }).fill('Tân Phú thử');
  await save(page);
  const told = page.getByRole('dialog');
  await expect(told).toContainText('Bài viết (đang ghi “dichvucong.gov.vn”): thiếu https:// ở đầu');
  await expect(told).toContainText('(đang ghi “/huong-dan/dang-ky-khai-sinh”): thiếu dấu / ở cuối');
  await expect(told).toContainText('“/huong-dan/khong-co/” không dẫn tới trang nào');
  await expect(told).toContainText('“#cho-khong-co” dẫn tới một phần không có');
  await expect(told.getByRole('listitem')).toHaveCount(4);
  await told.getByRole('button', { name: 'Sửa thành https://dichvucong.gov.vn' }).click();
  await told.getByRole('button', { name: 'Sửa thành /huong-dan/dang-ky-khai-sinh/' }).click();
  await told.getByRole('button', { name: 'Quay lại sửa' }).click();
  await expect(page.getByLabel('Tên gọn', { exact: true })).toHaveValue('Tân Phú thử');
  await save(page);
  await expect(told.getByRole('listitem')).toHaveCount(2);
  await told.getByRole('button', { name: 'Quay lại sửa' }).click();
});

test('two pictures of one name are both kept, and one that is shown is not deleted', async ({ page }) => {
  await writeFile(file(), (await readFile(file(), 'utf8')).replace(/\n\[một\].*\n/, '\n'));
  await openUnit(page);
  await openFolds(page);
  await page.getByRole('button', { name: 'Chọn ảnh' }).last().click();
  const upload = page.locator('input[type=file]').last();
  for (const colour of ['#a33', '#3a3']) {
    await upload.setInputFiles({ name: 'image.jpg', mimeType: 'image/jpeg', buffer: await photo(colour) });
    await expect(page.getByText(colour === '#a33' ? 'image.webp' : 'image-2.webp', { exact: true })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Dùng ảnh đã chọn' }).click();
  await page.getByLabel('Mô tả ảnh bìa (không bắt buộc)').fill('Một ảnh');
  await save(page);
  await page
    .getByRole('button', { name: 'Vẫn lưu' })
    .click({ timeout: 5_000 })
    .catch(() => undefined);
  await expect(page.getByText('Đã lưu bài')).toBeVisible();
  const names = await readdir(join(desk.directory, unit));
  expect(names).toEqual(expect.arrayContaining(['image.webp', 'image-2.webp']));
  // No wider than it was; and nowhere is a store of pictures that belong to no entry.
  expect((await sharp(join(desk.directory, unit, 'image.webp')).metadata()).width).toBe(900);
  await expect(page.getByRole('button', { name: 'Kho ảnh' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Chọn ảnh khác' }).last().click();
  await page.getByText(/^image-2\.webp$/).click();
  page.once('dialog', (asked) => void asked.accept());
  await page.getByRole('button', { name: 'Xóa ảnh đã chọn' }).click();
  await expect(page.getByRole('dialog').filter({ hasText: 'Chưa xóa được ảnh này' })).toContainText('Ảnh bìa');
  expect(await readdir(join(desk.directory, unit))).toContain('image-2.webp');
});

test('a picture that somebody else has saved meanwhile stays beside mine of the same name', async ({ page }) => {
  const activity = join(desk.directory, 'content/activities/hoi-thi');
  const index = join(activity, 'index.md');
  await openCms(page, desk.origin, '/collections/activities/entries/hoi-thi/index');
  await page.getByRole('button', { name: 'Thêm ảnh' }).waitFor();
  const [theirs, mine] = await Promise.all(['#a33', '#3a3'].map(photo));
  await writeFile(join(activity, 'image.webp'), await sharp(theirs).webp().toBuffer());
  const written = '\npictures:\n  - image: image.webp\n    alt: Ảnh của người kia\n---';
  await writeFile(index, (await readFile(index, 'utf8')).replace(/\n---/, written));
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Thêm ảnh' }).click();
  await (await chooser).setFiles({ name: 'image.jpg', mimeType: 'image/jpeg', buffer: mine ?? Buffer.of() });
  const descriptions = page.locator('.pictures-field').getByLabel(/^Mô tả ảnh/);
  await descriptions.fill('Ảnh của tôi');
  await save(page);
  await expect(page.getByText('Người khác vừa sửa ô “Ảnh trong bài”; đã gộp')).toBeVisible();
  await expect(descriptions).toHaveCount(2);
  await save(page);
  await expect(page.getByText('Đã lưu bài')).toBeVisible();
  expect(await readFile(index, 'utf8')).toMatch(
    /image: image\.webp\n.*Ảnh của người kia\n.*image: image-2\.webp\n.*Ảnh của tôi/,
  );
  const colour = async (name: string) => (await sharp(join(activity, name)).stats()).dominant;
  expect((await colour('image.webp')).r).toBeGreaterThan(100);
  expect((await colour('image-2.webp')).g).toBeGreaterThan(100);
});

test('a copied example is a sample until its title is written anew and its writer says so', async ({ page }) => {
  await openCms(page, desk.origin, '/collections/guides/new?mau=1');
  const notice = page.getByRole('region', { name: 'Bài mẫu' });
  const title = page.getByLabel('Tiêu đề', { exact: true });
  await expect(title).toHaveValue('Đăng ký khai sinh (bài mẫu)');
  await notice.getByRole('button', { name: 'Đã viết lại hết' }).click();
  await expect(title).toBeFocused();
  await title.fill('Việc của tôi');
  await notice.getByRole('button', { name: 'Đã viết lại hết' }).click();
  await expect(notice).toBeHidden();
  await expect(title).toHaveValue('Việc của tôi');
});

test('text that other readers would take for a number is kept as it was typed', async ({ page }) => {
  await openUnit(page);
  await page.getByLabel('Tên gọn', { exact: true }).fill('0b11');
  await save(page);
  await expect(page.getByText('Đã lưu bài')).toBeVisible();
  const notice = page.locator('.Toastify__toast');
  await expect(notice.getByRole('button', { name: 'Đóng' })).toBeVisible();
  await expect(notice.locator('[aria-label="Thời gian còn hiện"]')).toHaveCount(1);
  expect(await readFile(file(), 'utf8')).toContain('shortName: "0b11"');
});

test('a guide that the settings name is not deleted, and they are named', async ({ page }) => {
  const settings = join(desk.directory, 'content/site.yaml');
  const before = await readFile(settings, 'utf8');
  await writeFile(settings, `${before}askedMost:\n  - guide: dang-ky-khai-sinh\n`);
  page.on('dialog', (asked) => void asked.accept());
  await openCms(page, desk.origin, '/collections/guides/entries/dang-ky-khai-sinh/index');
  await page.getByRole('button', { name: 'Việc khác' }).click();
  await page.getByRole('menuitem', { name: 'Xóa bài' }).click();
  await expect(page.getByRole('dialog')).toContainText('Thông tin chung: Hướng dẫn hay hỏi › mục 1');
  expect(await readdir(join(desk.directory, 'content/guides'))).toContain('dang-ky-khai-sinh');
  await writeFile(settings, before);
});
