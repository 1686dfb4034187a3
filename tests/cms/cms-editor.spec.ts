/**
 * The editor of “Bài viết”: what is pasted through the clipboard of the browser, typed, linked, taken from Word, and
 * kept.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { barriers } from '../support/barriers.ts';
import { openDesk, type Desk } from '../support/desk.ts';
import { openCms } from '../support/guide-form.ts';
import { seededNumbers } from '../support/seeded-numbers.ts';
import { wordFile } from '../support/word-file.ts';

// One after another on one page of one desk, each by itself.
test.describe.configure({ mode: 'default' });

let desk: Desk;
let page: Page;
const failures: string[] = [];
test.beforeAll(async ({ browser }) => {
  desk = await openDesk('fs');
  page = await browser.newPage();
  page.on('pageerror', (error) => failures.push(String(error)));
  page.on('dialog', (dialog) => void dialog.accept());
  await openCms(page, desk.origin, '/collections/units/entries/phuong-tan-phu/index');
});
test.afterAll(async () => {
  await page.close();
  await desk.close();
});
test.afterEach(() => {
  expect(failures).toEqual([]);
});

const file = () => join(desk.directory, 'content/units/phuong-tan-phu/index.md');
const text = () => page.getByRole('textbox', { name: 'Bài viết', exact: true });
const tools = () => page.getByRole('toolbar', { name: 'Định dạng bài viết' });
const told = () => page.locator('.body-editor-notice');
const tool = (name: string) => tools().getByRole('button', { name, exact: true });

async function save(): Promise<void> {
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  const proceed = page.getByRole('button', { name: 'Vẫn lưu' });
  const saved = page.getByText('Đã lưu bài');
  await expect(proceed.or(saved).first()).toBeVisible();
  if (await proceed.isVisible()) await proceed.click();
  await expect(saved.first()).toBeVisible();
  await expect(page.locator('#nc-root')).not.toHaveAttribute('inert');
}

async function saved(): Promise<string> {
  const whole = await readFile(file(), 'utf8');
  return whole.slice(whole.indexOf('\n---\n', 3) + 5).trim();
}

/** Copies as another program does, and pastes by the key. */
async function paste(clipboard: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((data) => {
    const copy = (event: ClipboardEvent) => {
      for (const [type, value] of Object.entries(data)) event.clipboardData?.setData(type, value);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    document.addEventListener('copy', copy, { capture: true, once: true });
  }, clipboard);
  await page.keyboard.press('ControlOrMeta+c');
  await page.keyboard.press('ControlOrMeta+v');
}

/** Shows the buttons behind “Thêm…”. */
async function showMore(): Promise<void> {
  const more = tool('Thêm…');
  if ((await more.getAttribute('aria-expanded')) !== 'true') await more.click();
}

async function empty(): Promise<void> {
  await text().focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
}

test('an entry that is opened is not changed, and a body that is not touched is saved as it was', async () => {
  await expect(page.getByLabel('Tiêu đề', { exact: true })).not.toHaveValue('');
  const odd = '* Một\n* Hai   \n\nTiêu\n---\n\n| a | b |\n|---|:-:|\n| 1 | <https://a.vn> |\n\n__đậm__ và `mã`.';
  const before = await readFile(file(), 'utf8');
  await writeFile(file(), `${before.slice(0, before.indexOf('\n---\n', 3) + 5)}\n${odd}\n`);
  await page.reload();
  await expect(text()).toContainText('đậm và mã.');
  await expect(page.locator('#entry-status')).not.toContainText('Có chữ chưa lưu.');
  await page.getByLabel('Tên gọn', { exact: true }).fill('Tân Phú thử');
  await save();
  expect(await saved()).toBe(odd);

  await page.getByText('Bài viết', { exact: false }).and(page.locator('label')).first().click();
  await expect(text()).toBeFocused();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Thêm.');
  await save();
  expect(await saved()).toBe(odd.replace('__đậm__ và `mã`.', '**đậm** và `mã`. Thêm.'));
});

test('what is pasted arrives with all of its words, and what cannot is told', async () => {
  const fixture = (name: string) => readFile(`tests/fixtures/clipboards/${name}.html`, 'utf8');
  await empty();
  await paste({ 'text/html': await fixture('picture'), 'text/plain': 'Đội hình đã về' });
  await expect(told()).toHaveText('Đã dán chữ. 2 ảnh không dán được: thêm ở ô “Ảnh trong bài”.');
  await page.keyboard.press('Enter');
  await paste({ 'text/html': await fixture('bold-link') });
  await expect(told()).toHaveText('');
  await page.keyboard.press('Enter');
  await paste({ 'text/html': await fixture('word-lines') });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await paste({ 'text/html': await fixture('table') });
  await page.keyboard.press('ControlOrMeta+End');
  await paste({ 'text/html': '<img src="https://example.org/a.png">' });
  await expect(told()).toHaveText('1 ảnh không dán được: thêm ở ô “Ảnh trong bài”.');
  await paste({ 'text/html': '<svg></svg>', 'text/plain': '5*3*2 <b>' });
  await expect(told()).toHaveText('Chỉ dán được chữ, không có định dạng.');
  await save();
  expect(await saved()).toBe(
    [
      'Đội hình đã về',
      'Ảnh: Thảo',
      'Nộp ở [**cổng quốc gia**](https://dichvucong.gov.vn/) nhé',
      'tờ khai theo mẫu và giấy tờ tùy thân để cán bộ đối chiếu. **Lưu ý**',
      '- mang bản chính',
      '| Qua mạng | 0 đ |\n| - | - |\n| Tại phường | 8.000 đ |',
      '5\\*3\\*2 \\<b>',
    ].join('\n\n'),
  );
});

test('lists, marks, tables and links are made with the buttons, and undone', async () => {
  await empty();
  await page.keyboard.type('## Lịch');
  await tool('Gạch đầu dòng').click();
  await page.keyboard.type(' tuần');
  await page.keyboard.press('Enter');
  await page.keyboard.type('thứ hai');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await tool('Đậm').click();
  await page.keyboard.type('Lưu ý: ');
  await tool('Đậm').click();
  await page.keyboard.type('xem ');
  await tool('Đường dẫn').click();
  const dialog = page.getByRole('dialog', { name: 'Đường dẫn' });
  await dialog.getByLabel('Tên bài trên trang này, hoặc địa chỉ').fill('dang ky khai sinh');
  await dialog.getByRole('button', { name: 'Đăng ký khai sinh', exact: true }).click();
  await page.keyboard.type(', ');
  await page.keyboard.press('ControlOrMeta+k');
  await dialog.getByLabel('Tên bài trên trang này, hoặc địa chỉ').fill('javascript:alert(1)');
  await dialog.getByRole('button', { name: 'Đặt đường dẫn' }).click();
  await expect(dialog.getByRole('alert')).toContainText('địa chỉ không an toàn');
  await dialog.getByLabel('Tên bài trên trang này, hoặc địa chỉ').fill('dichvucong.gov.vn');
  await dialog.getByLabel('Chữ hiện ra').fill('cổng');
  expect(await barriers(page, { within: '.link-dialog' })).toEqual([]);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await showMore();
  await tool('Thêm bảng').click();
  await page.keyboard.type('Ngày');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Việc');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1/3');
  await tool('Bỏ hàng').click();
  await tool('Hoàn tác').click();
  await save();
  expect(await saved()).toBe(
    '- Lịch tuần\n  - thứ hai\n\n**Lưu ý:** xem [Đăng ký khai sinh](/huong-dan/dang-ky-khai-sinh/), [cổng](https://dichvucong.gov.vn)\n\n' +
      '| Ngày | Việc |\n| - | - |\n| 1/3 | |\n| | |',
  );
});

test('the words of a Word file are taken, and a file that is none is told', async () => {
  await empty();
  const chosen = page.locator('.body-editor input[type=file]');
  await chosen.setInputFiles({ name: 'a.docx', mimeType: 'application/zip', buffer: Buffer.from('x') });
  await expect(told()).toContainText('Không đọc được tệp này.');
  const body =
    '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Kế hoạch</w:t></w:r><w:r><w:t xml:space="preserve"> tháng 3</w:t></w:r></w:p>';
  await chosen.setInputFiles({ name: 'b.docx', mimeType: 'application/zip', buffer: wordFile(body) });
  await expect(told()).toHaveText('Đã lấy chữ từ tệp Word.');
  await expect(text().locator('strong')).toHaveText('Kế hoạch');
  await expect(text()).toHaveText('Kế hoạch tháng 3');
});

test('letters that are composed by Telex stand as they were meant', async () => {
  await empty();
  const session = await page.context().newCDPSession(page);
  for (const [steps, word] of [
    [['d', 'dd', 'đ', 'đu', 'đươ', 'đươn', 'đường'], 'đường'],
    [['t', 'ti', 'tiê', 'tiến'], 'tiến'],
  ] as const) {
    for (const step of steps) {
      await session.send('Input.imeSetComposition', {
        text: step,
        selectionStart: step.length,
        selectionEnd: step.length,
      });
    }
    await session.send('Input.insertText', { text: word });
    await page.keyboard.type(' ');
  }
  await expect(text()).toHaveText('đường tiến ');
});

test('no keys in a list break the editor', async () => {
  const presses =
    'Enter Enter Shift+Enter Backspace Backspace Delete Tab Shift+Tab ArrowUp ArrowDown ArrowLeft Home End'.split(' ');
  const keys = [
    ...presses,
    'ControlOrMeta+z',
    'ControlOrMeta+y',
    'Shift+ArrowUp',
    'ControlOrMeta+b',
    'a',
    'ộ',
    '-',
    ' ',
  ];
  const random = seededNumbers(7);
  await empty();
  await page.keyboard.type('- một');
  for (let storm = 0; storm < 200; storm += 1) {
    for (let key = 0; key < 3; key += 1) {
      const pressed = keys[Math.floor(random.next().value * keys.length)] ?? 'Enter';
      if (pressed.length === 1) await page.keyboard.insertText(pressed);
      else await page.keyboard.press(pressed);
      // Tab leaves the text where there is nothing to indent, and the next key would press a button of the form.
      if (pressed.endsWith('Tab')) await text().focus();
    }
  }
  await expect(text()).toBeVisible();
  await expect(page.locator('.failed-field')).toHaveCount(0);
});

test('on a telephone the buttons fit, and nobody is barred', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await empty();
  await page.keyboard.type('Một hai ba');
  const bar = await tools().boundingBox();
  expect(bar?.width).toBeLessThanOrEqual(360);
  const [first, last] = [await tool('Đậm').boundingBox(), await tool('Thêm…').boundingBox()];
  expect(last?.y).toBe(first?.y);
  expect(Math.min(first?.width ?? 0, first?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await showMore();
  await tool('Thêm bảng').click();
  await page.keyboard.type('Ngày');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Việc');
  expect(await barriers(page, { within: '.body-editor' })).toEqual([]);
  await tool('Bỏ bảng').click();
  await page.keyboard.press('Escape');
  await expect(tool('Đậm')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tool('Nghiêng')).toBeFocused();
  await save();
  expect(await saved()).toBe('Một hai ba');
  await page.setViewportSize({ width: 1280, height: 720 });
});

test('a field that fails leaves the others as they are', async () => {
  const before = await readFile(file(), 'utf8');
  await writeFile(file(), before.replace('\n---\n', '\nopeningHours: hỏng\n---\n'));
  await page.reload();
  const failed = page.locator('.failed-field');
  await expect(failed).toContainText('Ô này gặp lỗi. Chữ vẫn còn.');
  await expect(text()).toBeVisible();
  await expect(page.getByLabel('Tiêu đề', { exact: true })).not.toHaveValue('');
  // It is tried again, and still cannot be shown.
  await failed.getByRole('button', { name: 'Mở lại ô' }).click();
  await expect(failed).toBeVisible();
  await writeFile(file(), before);
});
