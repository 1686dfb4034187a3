import { expect, type Page } from '@playwright/test';

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).last().click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Opens the parts of the form that are folded. */
export async function openFolds(page: Page): Promise<void> {
  await page.locator('.form-fold').last().waitFor();
  await page.locator('.form-fold').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
}

/** Fills in every required field of a new guide, as a person would. */
export async function fillGuide(
  page: Page,
  {
    title,
    short,
    portal = 'dichvucong.gov.vn',
  }: { readonly title: string; readonly short: string; readonly portal?: string },
): Promise<void> {
  const field = (label: string) => page.getByLabel(label, { exact: true }).last();
  await openFolds(page);
  await field('Tiêu đề').fill(title);
  await field('Tóm tắt một câu').fill('Cách làm thử một giấy tờ qua mạng.');
  await field('Tên chính thức của thủ tục').fill('Thủ tục làm thử');
  await field('Tên rút gọn để in').fill(short);
  await choose(page, 'Lĩnh vực', 'Hộ tịch');
  await field('Ai được làm').fill('Người đang thử trang.');
  await field('Cơ quan thực hiện').fill('Ủy ban nhân dân phường');
  await field('Địa chỉ nộp hồ sơ trực tuyến').fill(portal);
  await page.getByRole('button', { name: 'Thêm cách nộp' }).click();
  await choose(page, 'Cách nộp', 'Trực tuyến');
  await page.getByRole('button', { name: 'Thêm bước' }).click();
  await field('Việc cần làm').fill('Mở cổng dịch vụ công');
  await field('Nhận được gì').fill('Một tờ giấy.');
  await field('Ngày đối chiếu').fill('1/3/2026');
  await field('Đơn vị đối chiếu').fill('Đoàn phường');
  await field('Đã đối chiếu điều gì').fill('So với cổng quốc gia.');
  await field('Phải xem lại trước ngày').fill('31/12/2099');
  await field('Ngày đăng').fill('1/3/2026');
}

/** Adds a name that people search by: without one the CMS asks whether to save all the same. */
export async function addOtherName(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Thêm tên gọi' }).click();
  await page.getByLabel('Tên gọi', { exact: true }).last().fill(name);
}

export async function openCms(page: Page, origin: string, route = '/'): Promise<void> {
  await page.goto(`${origin}/admin/#${route}`);
  await expect(page.locator('#nc-root')).not.toBeEmpty();
}
