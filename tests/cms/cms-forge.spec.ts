/**
 * Decap's own back ends before doubles of the forges: from sign-in to the published page, and what stands in the way.
 */
import { expect, test, type Browser, type Page } from '@playwright/test';
import sharp from 'sharp';
import type { Written } from '../support/forge/repository.ts';
import { openForgeDesk, type ForgeDesk } from '../support/forge-desk.ts';
import { addOtherName, fillGuide, openFolds } from '../support/guide-form.ts';
import { textKept } from '../support/kept-text.ts';

const guide = 'content/guides/dang-ky-khai-sinh/index.md';
const branch = 'cms/guides/dang-ky-khai-sinh/index';
const result = 'Nhận được gì';

async function setStatus(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole('button', { name: `Trạng thái: ${from}` }).click();
  await page.getByRole('menuitem', { name: to, exact: true }).click();
  await expect(page.getByRole('button', { name: `Trạng thái: ${to}` })).toBeVisible();
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Đăng', exact: true }).click();
}

/** Opens a guide, from whatever the page showed before. */
async function openGuide(page: Page, slug = 'dang-ky-khai-sinh', title = 'Đăng ký khai sinh'): Promise<void> {
  const { origin } = new URL(page.url());
  await page.goto(`${origin}/admin/#/workflow`);
  await expect(page.getByLabel('Tiêu đề', { exact: true })).toBeHidden();
  await page.goto(`${origin}/admin/#/collections/guides/entries/${slug}/index`);
  await expect(page.getByLabel('Tiêu đề', { exact: true })).toHaveValue(title);
}

async function save(page: Page): Promise<void> {
  // The notice of an earlier save, which stays for some seconds, is none of this one.
  await expect(page.getByText('Đã lưu bài')).toHaveCount(0);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
}

/** What is published of a file. */
async function published({ repository }: ForgeDesk, path = guide): Promise<string> {
  const entry = await repository.at('main', path);
  return entry === undefined ? '' : (await repository.blob(entry.id)).toString('utf8');
}

/** Adds a commit to the branch of the guide, as somebody does with git. */
async function push({ repository }: ForgeDesk, files: Readonly<Record<string, Written>>): Promise<void> {
  const author = { name: 'Lan', email: 'lan@example.vn' };
  await repository.commit(branch, new Map(Object.entries(files)), { message: 'Thêm', author });
}

const text = (content: string): Written => ({ content: Buffer.from(content) });

/** What is written on the branch of the guide. */
async function drafted({ repository }: ForgeDesk): Promise<string> {
  const entry = await repository.at(branch, guide);
  return entry === undefined ? '' : (await repository.blob(entry.id)).toString('utf8');
}

function photo(background: string): Promise<Buffer> {
  return sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

/** How wide the pictures of the form are as they have come, in pixels. */
function widthsShown(page: Page): Promise<number[]> {
  return page.locator('.thumbnail').evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth));
}

/** Leaves the guide with another sentence as a draft that is ready to be published. */
async function makeReady(page: Page, sentence: string): Promise<void> {
  await openGuide(page);
  await page.getByLabel(result, { exact: true }).fill(sentence);
  await save(page);
  await setStatus(page, 'Bản nháp', 'Sẵn sàng');
}

test.describe('GitLab', () => {
  test.describe.configure({ mode: 'serial' });
  let desk: ForgeDesk;
  let lan: Page;
  let minh: Page;
  const pages = async (browser: Browser) => {
    [lan, minh] = await Promise.all([desk.signIn(browser, 'lan'), desk.signIn(browser, 'minh')]);
  };
  test.beforeAll(async ({ browser }) => {
    desk = await openForgeDesk('gitlab');
    await pages(browser);
  });
  test.afterAll(async () => {
    await Promise.all([lan.context().close(), minh.context().close()]);
    await desk[Symbol.asyncDispose]();
  });

  test('a writer drafts a new guide and cannot publish it; a reviewer can', async () => {
    const slug = 'lam-giay-qua-kho';
    await lan.goto(`${desk.origin}/admin/#/collections/guides/new`);
    await fillGuide(lan, { title: 'Làm giấy qua kho', short: 'giay-qua-kho' });
    await addOtherName(lan, 'giấy qua kho');
    // A forge that is busy, and then slow: it is asked again, and the form waits.
    desk.forge.order({
      method: 'POST',
      path: /commits$/,
      answer: { status: 429, headers: { 'Retry-After': '1' }, body: {} },
    });
    let letGo = (): void => undefined;
    desk.forge.order({ method: 'POST', path: /commits$/, until: new Promise((done) => (letGo = done)) });
    await save(lan);
    await expect
      .poll(() => desk.forge.calls.filter(({ method, path }) => method === 'POST' && /commits$/.test(path)).length)
      .toBe(2);
    letGo();
    await expect(lan.getByText('Đã lưu bài')).toBeVisible();
    expect(await desk.repository.branch(`cms/guides/${slug}/index`)).toBeDefined();
    await setStatus(lan, 'Bản nháp', 'Sẵn sàng');

    await publish(lan);
    await expect(lan.getByText('Không đăng được. Tài khoản của bạn chưa được đăng bài')).toBeVisible();
    const file = `content/guides/${slug}/index.md`;
    expect(await published(desk, file)).toBe('');

    await openGuide(minh, slug, 'Làm giấy qua kho');
    await publish(minh);
    await expect(minh.getByText('Đã đăng.')).toBeVisible();
    expect(await published(desk, file)).toContain('Làm giấy qua kho');
    expect(await desk.repository.branch(`cms/guides/${slug}/index`)).toBeUndefined();
  });

  test('what came along on the branch is told, and nothing is published', async () => {
    await makeReady(lan, 'Giấy khai sinh của trẻ.');
    const innocent = await desk.repository.branch(branch);
    await push(desk, { 'src/environment.ts': text('evil'), 'public/tai-len/a.js': text('evil') });
    await openGuide(minh);
    await publish(minh);
    const told = minh.getByRole('dialog', { name: 'Bài chưa đăng được: bản nháp đổi cả tệp khác' });
    await expect(told).toContainText('src/environment.ts: không thuộc bài này.');
    await expect(told).toContainText('public/tai-len/a.js');
    await told.getByRole('button', { name: 'Quay lại' }).click();
    await expect(minh.getByText('Không đăng được. Bản nháp đổi cả tệp ngoài bài.')).toBeVisible();
    expect(await published(desk, 'public/tai-len/a.js')).toBe('');
    expect(await published(desk)).not.toContain('Giấy khai sinh của trẻ.');
    await desk.repository.setBranch(branch, innocent ?? '');
  });

  test('while it cannot be known what the branch changes, nothing is published', async () => {
    await openGuide(minh);
    desk.forge.order({ path: /compare$/, answer: { status: 500, body: { message: '500' } } });
    await publish(minh);
    const told = minh.getByRole('dialog', { name: 'Bài chưa đăng được: chưa hỏi được nơi lưu bài' });
    await expect(told).toContainText('Trang cần biết bản nháp đổi những tệp nào rồi mới đăng');
    await told.getByRole('button', { name: 'Quay lại' }).click();
    expect(await published(desk)).not.toContain('Giấy khai sinh của trẻ.');
  });

  test('a draft goes back with a note, which its author reads on the board and above the form', async () => {
    const note = 'Giấy khai sinh của trẻ là bản nào?';
    await minh.goto(`${desk.origin}/admin/#/workflow`);
    // They are counted again at once, not after a while.
    await minh.reload();
    await expect(minh.getByRole('link', { name: 'Bài đang chờ tôi (1)' })).toBeVisible();
    await openGuide(minh);
    await expect(minh.getByText(/^Lan lưu bài này lần cuối lúc \d\d:\d\d\.$/)).toBeVisible();
    await minh.getByRole('button', { name: 'Trả lại…' }).click();
    const dialog = minh.getByRole('dialog', { name: 'Trả lại bài, kèm lời nhắn' });
    await dialog.getByLabel('Người viết cần sửa gì?').fill(note);
    // What was written stays until it is kept.
    desk.forge.order({ method: 'POST', path: /notes$/, answer: { status: 403, body: { message: '403' } } });
    await dialog.getByRole('button', { name: 'Trả lại bài' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Chưa gửi được lời nhắn');
    await dialog.getByRole('button', { name: 'Trả lại bài' }).click();
    await expect(minh.getByRole('button', { name: 'Trạng thái: Bản nháp' })).toBeVisible();
    await expect(minh.getByText(/^Lan đang sửa bài này \(lần lưu cuối \d\d:\d\d\)\.$/)).toBeVisible();

    await lan.goto(`${desk.origin}/admin/#/workflow`);
    await expect(lan.getByText(note)).toBeVisible();
    await expect(lan.getByRole('link', { name: /Bài đang chờ tôi/ })).toBeHidden();
    await openGuide(lan);
    const told = lan.getByRole('region', { name: 'Lời nhắn của người duyệt' });
    await expect(told).toContainText('Bài được trả lại để sửa');
    await expect(told).toContainText('là bản nào? Minh,');
    await expect(lan.getByText('đang sửa bài này')).toBeHidden();
    await setStatus(lan, 'Bản nháp', 'Sẵn sàng');
    await expect(lan.getByRole('button', { name: 'Trả lại…' })).toBeHidden();
  });

  test('an earlier version and a removed entry come back as unsaved text', async () => {
    await minh.getByRole('button', { name: 'Thay đổi' }).click();
    await minh.getByRole('button', { name: 'Các lần sửa' }).click();
    await minh
      .getByRole('button', { name: /, Quản trị: sửa ngoài trang biên tập$/ })
      .last()
      .click();
    await minh.getByRole('button', { name: 'Lấy lại bản này' }).click();
    await expect(minh.getByLabel(result, { exact: true })).toHaveValue('Giấy khai sinh');
    await expect(minh.getByText('Chưa lưu', { exact: true })).toBeVisible();
    expect(await drafted(desk)).toContain('Giấy khai sinh của trẻ.');

    const folder = 'content/guides/lam-giay-qua-kho';
    const author = { name: 'Minh', email: 'minh@example.vn' };
    const shown = (await published(desk, `${folder}/index.md`)).replace(
      /^steps:\n {2}- /m,
      '$&picture: image.webp\n    pictureAlt: Ảnh\n    ',
    );
    const illustrated = new Map([
      [`${folder}/index.md`, text(shown)],
      [`${folder}/image.webp`, { content: await photo('#a33') }],
    ]);
    await desk.repository.commit('main', illustrated, { message: 'Thêm ảnh', author });
    const picture = await desk.repository.at('main', `${folder}/image.webp`);
    const removed = new Map([...illustrated.keys()].map((path) => [path, null]));
    await desk.repository.commit('main', removed, { message: 'Xóa Hướng dẫn: lam-giay-qua-kho/index', author });
    await minh.goto(`${desk.origin}/admin/#/collections/guides/new`);
    await minh.getByRole('button', { name: 'Việc khác' }).click();
    await minh.getByRole('menuitem', { name: 'Lấy lại bài đã xóa…' }).click();
    await minh.getByRole('dialog').getByRole('button', { name: 'Làm giấy qua kho' }).click();
    await expect(minh.getByLabel('Tiêu đề', { exact: true })).toHaveValue('Làm giấy qua kho');
    await save(minh);
    await expect(minh.getByText('Đã lưu bài')).toBeVisible();
    const back = await desk.repository.at('cms/guides/lam-giay-qua-kho/index', `${folder}/image.webp`);
    expect(back?.id).toBe(picture?.id);
    await expect(minh.getByRole('button', { name: 'Trạng thái: Bản nháp' })).toBeVisible();
  });

  test('what is pushed between the look and the merge is not published', async () => {
    desk.forge.order({
      path: /\/merge$/,
      before: () => push(desk, { 'src/environment.ts': text('evil') }),
    });
    await openGuide(minh);
    await expect(minh.getByRole('button', { name: 'Trạng thái: Sẵn sàng' })).toBeVisible();
    await publish(minh);
    await expect(minh.getByText('Có người vừa lưu thêm vào bài sau khi bạn bấm “Đăng”.')).toBeVisible();
    expect(await published(desk, 'src/environment.ts')).not.toContain('evil');
  });

  test('two who begin one draft at once keep the pictures and the words of both', async () => {
    const page = 'content/about/xuan-tinh-nguyen';
    const addPhoto = async (to: Page, background: string, alt: string) => {
      const chooser = to.waitForEvent('filechooser');
      await to.getByRole('button', { name: 'Thêm ảnh' }).click();
      const image = { name: 'image.jpg', mimeType: 'image/jpeg', buffer: await photo(background) };
      await (await chooser).setFiles(image);
      await to
        .locator('.pictures-field')
        .getByLabel(/^Mô tả ảnh/)
        .fill(alt);
    };
    for (const each of [lan, minh]) {
      await each.goto(`${desk.origin}/admin/#/workflow`);
      await expect(each.getByLabel('Tiêu đề', { exact: true })).toBeHidden();
      await each.goto(`${desk.origin}/admin/#/collections/about/entries/xuan-tinh-nguyen/index`);
      await each.getByRole('button', { name: 'Thêm ảnh' }).waitFor();
    }
    await addPhoto(lan, '#a33', 'Ảnh của Lan');
    await addPhoto(minh, '#3a3', 'Ảnh của Minh');
    await lan.getByLabel('Tóm tắt một câu', { exact: true }).fill('Lan viết lại.');
    await save(lan);
    await expect(lan.getByText('Đã lưu bài')).toBeVisible();
    await save(minh);
    await expect(minh.getByText('đã gộp với phần bạn viết')).toBeVisible();
    await expect(minh.getByRole('button', { name: 'Trạng thái: Bản nháp' })).toBeVisible();
    await save(minh);
    await expect(minh.getByText('Đã lưu bài')).toBeVisible();
    const at = 'cms/about/xuan-tinh-nguyen/index';
    const files = await desk.repository.tree(at, page, false);
    const pictures = files.filter(({ path }) => path.endsWith('.webp'));
    expect(pictures.map(({ path }) => path)).toEqual([`${page}/image-2.webp`, `${page}/image.webp`]);
    expect(new Set(pictures.map(({ id }) => id)).size).toBe(2);
    const index = await desk.repository.at(at, `${page}/index.md`);
    const kept = (await desk.repository.blob(index?.id ?? '')).toString('utf8');
    expect(kept).toContain('Lan viết lại.');
    expect(kept).toMatch(/image\.webp\n.*Ảnh của Lan\n.*image-2\.webp\n.*Ảnh của Minh/);

    // Text that is kept, and opened later, takes the place of no picture that was saved.
    await minh.getByLabel('Tóm tắt một câu', { exact: true }).fill('Minh viết dở.');
    await expect.poll(() => textKept(minh)).toContain('Minh viết dở.');
    await minh.reload();
    await minh.getByRole('region', { name: 'Bản viết dở trên máy này' }).getByRole('button', { name: 'Mở' }).click();
    await expect.poll(() => widthsShown(minh)).toEqual([900, 900]);
    await save(minh);
    await expect(minh.getByText('Đã lưu bài')).toBeVisible();
    const after = await desk.repository.tree(at, page, false);
    expect(after.filter(({ path }) => path.endsWith('.webp'))).toEqual(pictures);
  });

  test('a session that ends is told and leaves the text in the form, and one that can be renewed is', async () => {
    await openGuide(lan);
    const field = lan.getByLabel(result, { exact: true });
    desk.people.expire();
    await field.fill('Viết khi phiên cũ đã hết hạn.');
    await save(lan);
    await expect.poll(() => drafted(desk)).toContain('Viết khi phiên cũ đã hết hạn.');
    await expect(lan.getByRole('button', { name: 'Lưu', exact: true })).toBeDisabled();

    await field.fill('Viết khi phiên đã hết hẳn.');
    desk.people.endSessions();
    await save(lan);
    await expect(lan.getByText('Phiên đăng nhập đã hết.')).toBeVisible();
    await expect(field).toHaveValue('Viết khi phiên đã hết hẳn.');

    // The text outlives the page and the session: who signs in anew is offered it.
    await expect.poll(() => textKept(lan)).toContain('Viết khi phiên đã hết hẳn.');
    await lan.reload();
    await lan.getByRole('button', { name: 'Đăng nhập bằng tài khoản GitLab' }).click();
    const offer = lan.getByRole('region', { name: 'Bản viết dở trên máy này' });
    await offer.getByRole('button', { name: 'Mở' }).click();
    await expect(field).toHaveValue('Viết khi phiên đã hết hẳn.');
    await save(lan);
    await expect.poll(() => drafted(desk)).toContain('Viết khi phiên đã hết hẳn.');
  });

  test('what the forge does not take is told plainly, and the text stays in the form', async () => {
    await openGuide(lan);
    const field = lan.getByLabel(result, { exact: true });
    for (const [status, told] of [
      [403, 'Tài khoản của bạn chưa được phép làm việc này.'],
      [409, 'Nơi lưu bài không nhận, có thể vì bài vừa đổi.'],
    ] as const) {
      const sentence = `Viết khi kho trả lời ${String(status)}.`;
      desk.forge.order({ method: 'POST', path: /commits$/, answer: { status, body: { message: String(status) } } });
      await field.fill(sentence);
      await save(lan);
      await expect(lan.getByText(told)).toBeVisible();
      await expect(field).toHaveValue(sentence);
      expect(await drafted(desk)).not.toContain(sentence);
    }

    // Somebody else has saved meanwhile: nobody is overwritten.
    const theirs = (await drafted(desk)).replace(/^result: .*$/m, 'result: Chữ của người kia.');
    await push(desk, { [guide]: text(theirs) });
    await save(lan);
    const dialog = lan.getByRole('dialog', { name: 'Người khác vừa sửa bài này' });
    await expect(dialog).toContainText('Chữ của người kia.');
    await dialog.getByRole('button', { name: 'Để sau' }).click();
    await expect(field).toHaveValue('Viết khi kho trả lời 409.');
    expect(await drafted(desk)).toBe(theirs);
  });

  test('a unit that was made a moment ago can be chosen; where the forge is silent, the list says so', async () => {
    const units = /files\/content%2Funits%2F/;
    const written = 'title: Phường Mới\nsummary: Một phường mới.\nshortName: Mới\nkind: ward\nstate: active\n';
    const files = new Map([
      ['content/units/phuong-moi/index.md', text(`---\n${written}publishedOn: 2026-11-24\n---\n`)],
    ]);
    const author = { name: 'Minh', email: 'minh@example.vn' };
    await desk.repository.commit('main', files, { message: 'Thêm', author });
    const trees = /\/repository\/tree\?path=content%2F\w+&/;
    const headers = { 'Access-Control-Allow-Origin': '*' };
    await lan.route(trees, (route) => route.fulfill({ status: 403, headers, json: { message: '403' } }));
    // What a visit has read already is not asked for again.
    await lan.reload();
    await openGuide(lan);
    await openFolds(lan);
    await expect(lan.getByText('Chưa hỏi được nơi lưu bài nên danh sách chỉ có').first()).toBeVisible();

    await lan.unroute(trees);
    desk.forge.calls.length = 0;
    const picker = lan.getByLabel('Đơn vị hỗ trợ trực tiếp (không bắt buộc)', { exact: true });
    await picker.fill('phuong moi');
    await lan.getByRole('option', { name: 'Phường Mới', exact: true }).click();
    // Of the two that no build has shown, those are read that this visit has not read yet; nothing is read of the
    // guides.
    const read = desk.forge.calls.filter(({ path }) => /files\/content/.test(path)).map(({ path }) => path);
    const unitsRead = read.filter((path) => units.test(path));
    expect(unitsRead.filter((path) => path.includes('phuong-moi'))).toHaveLength(1);
    expect(new Set(unitsRead).size).toBeLessThanOrEqual(2);
    expect(read.filter((path) => /content%2Fguides/.test(path) && !path.includes('dang-ky-khai-sinh'))).toEqual([]);
    await expect(lan.locator('.desk-too-old')).toBeHidden();
  });
});

for (const kind of ['gitlab', 'forgejo', 'github'] as const) {
  const title = 'a link leads to its entry, also for who has to sign in first; so does a reload';
  test(`${title} (${kind})`, async ({ browser }) => {
    await using desk = await openForgeDesk(kind);
    const address = '#/collections/guides/entries/dang-ky-khai-sinh/index';
    const lan = await desk.openAs(browser, 'lan', address);
    const field = lan.getByLabel('Tiêu đề', { exact: true });
    await expect(field).toHaveValue('Đăng ký khai sinh');
    await expect(lan).toHaveURL(`${desk.origin}/admin/${address}`);

    await lan.reload();
    await expect(field).toHaveValue('Đăng ký khai sinh');
    await expect(lan).toHaveURL(`${desk.origin}/admin/${address}`);

    // A picture that is published is shown in the form, not its place alone.
    const about = 'title: Có ảnh\nsummary: Một trang có ảnh.\npictures:\n  - image: image.webp\n    alt: Ảnh\n';
    const files = new Map([
      ['content/about/co-anh/index.md', text(`---\n${about}---\n`)],
      ['content/about/co-anh/image.webp', { content: await photo('#3a3') }],
    ]);
    const author = { name: 'Minh', email: 'minh@example.vn' };
    await desk.repository.commit('main', files, { message: 'Thêm', author });
    await lan.goto(`${desk.origin}/admin/#/collections/about/entries/co-anh/index`);
    await expect(field).toHaveValue('Có ảnh');
    await expect.poll(() => widthsShown(lan)).toEqual([900]);

    // As from a chat or the report, in a tab of its own.
    const tab = await lan.context().newPage();
    await tab.goto(`${desk.origin}/admin/#/collections/activities/new?nhanh=1`);
    await expect(tab.getByRole('button', { name: 'Gửi duyệt' })).toBeVisible();
    await lan.context().unrouteAll({ behavior: 'ignoreErrors' });
    await lan.context().close();
  });
}

for (const kind of ['forgejo', 'github'] as const) {
  test(`on ${kind}, too, a guide is drafted, reviewed and published, and nothing comes along`, async ({ browser }) => {
    await using desk = await openForgeDesk(kind);
    const minh = await desk.signIn(browser, 'minh');
    // What cannot be read is told, and is no empty form.
    const read = /contents\/content\/guides\/dang-ky-khai-sinh\/index\.md$|main:content%2Fguides%2Fdang-ky-khai-sinh$/;
    desk.forge.order({ method: 'GET', path: read, answer: { status: 500, body: { message: '500' } } });
    await minh.goto(`${desk.origin}/admin/#/collections/guides/entries/dang-ky-khai-sinh/index`);
    await expect(minh.locator('.unopened')).toContainText('Nơi lưu bài đang bận');
    // A save that breaks off before its label is one, and how far the draft is can be told and changed.
    desk.forge.order({ method: 'PUT', path: /\/labels$/, times: 2, answer: { status: 500, body: { message: '500' } } });
    await makeReady(minh, 'Giấy khai sinh của trẻ.');
    // A picture that somebody else has added meanwhile is not thrown away.
    const picture = 'content/guides/dang-ky-khai-sinh/image.webp';
    const shown = (await drafted(desk)).replace(/^steps:\n {2}- /m, '$&picture: image.webp\n    pictureAlt: Ảnh\n    ');
    await push(desk, { [guide]: text(shown), [picture]: { content: await photo('#a33') } });
    await minh.getByLabel(result, { exact: true }).fill('Giấy khai sinh của trẻ em.');
    await save(minh);
    await expect(minh.getByText('Người khác vừa sửa ô “Các bước thực hiện”; đã gộp')).toBeVisible();
    await save(minh);
    await expect.poll(() => drafted(desk)).toContain('Giấy khai sinh của trẻ em.');
    expect(await desk.repository.at(branch, picture)).toBeDefined();

    const unused = picture.replace('image', 'thua');
    await push(desk, { [unused]: { content: await photo('#3a3') } });
    // From the board, too, the forge is asked of no draft but those that there are.
    await minh.goto(`${desk.origin}/admin/#/workflow`);
    await minh.getByRole('link', { name: 'Đăng ký khai sinh' }).click();
    await expect(minh.getByLabel(result, { exact: true })).toHaveValue('Giấy khai sinh của trẻ em.');
    expect(desk.forge.calls.filter(({ path }) => path.includes('undefined'))).toEqual([]);
    // A picture that is taken out leaves the draft, and no other.
    await openFolds(minh);
    await minh.getByRole('button', { name: 'Xóa ảnh thua.webp' }).click();
    await save(minh);
    await expect.poll(() => desk.repository.at(branch, unused)).toBeUndefined();
    expect(await desk.repository.at(branch, picture)).toBeDefined();

    const innocent = await desk.repository.branch(branch);
    await push(desk, { 'src/environment.ts': text('evil') });
    await publish(minh);
    const told = minh.getByRole('dialog', { name: 'Bài chưa đăng được: bản nháp đổi cả tệp khác' });
    await expect(told).toContainText('src/environment.ts: không thuộc bài này.');
    await told.getByRole('button', { name: 'Quay lại' }).click();
    await desk.repository.setBranch(branch, innocent ?? '');
    await publish(minh);
    await expect(minh.getByText('Đã đăng.')).toBeVisible();
    expect(await published(desk)).toContain('Giấy khai sinh của trẻ em.');
    expect(await published(desk, 'src/environment.ts')).not.toContain('evil');
    // The CMS may still be asking; an answer that comes after the page has gone is nobody's fault.
    await minh.context().unrouteAll({ behavior: 'ignoreErrors' });
    await minh.context().close();
  });
}
