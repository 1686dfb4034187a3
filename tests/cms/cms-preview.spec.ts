/** The preview beside the form: the page as readers will see it, and the card that a link to it becomes. */
import { readFileSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import sharp from 'sharp';
import { collectionNames, describe } from '../../src/content-model/registry.ts';
import type { PublishedEntry, PublishStatus } from '../../src/delivery/publish-status.ts';
import { unitWords } from '../../src/text/vi.ts';
import { siteFolder } from '../addresses.ts';
import { openDesk, type Desk } from '../support/desk.ts';
import { openCms } from '../support/guide-form.ts';

// One after another on one desk, each by itself.
test.describe.configure({ mode: 'default' });

let desk: Desk;
test.beforeAll(async () => {
  desk = await openDesk('fs', 'ofTheSite');
});
test.afterAll(async () => {
  await desk.close();
});

/** The entries of the built site, of each collection the one that says most. */
const shown = JSON.parse(readFileSync(join(siteFolder, 'publish-status.json'), 'utf8')) as PublishStatus;
const maxTold = new Map(
  collectionNames.map((name) => {
    const sizeOf = ({ id }: PublishedEntry) => statSync(`content/${name}/${id}/index.md`).size;
    return [
      name,
      shown.entries.filter(({ collection }) => collection === name).sort((a, b) => sizeOf(b) - sizeOf(a))[0],
    ];
  }),
);

/**
 * What the build alone knows: how an entry is passed on, which parts a long text has, what of the whole site belongs to
 * a unit.
 */
const ofTheBuild = {
  parts: ['.share-bar', 'aside .staff', '.page-contents'],
  sections: [unitWords.predecessors, unitWords.guides, ...collectionNames.map((name) => describe(name).label)],
  paragraphs: [unitWords.nothingYet] as string[],
};

/** The texts of the article on a page, one after another, without what the build alone knows. */
function textsOn(page: Page | FrameLocator): Promise<string[]> {
  return page
    .locator('article')
    .first()
    .evaluate((article, { parts, sections, paragraphs }) => {
      const told = document.importNode(article, true);
      const without = [
        ...told.querySelectorAll(parts.join()),
        ...[...told.querySelectorAll('section')].filter((section) =>
          sections.includes(section.querySelector(':scope > h2')?.textContent ?? ''),
        ),
        ...[...told.querySelectorAll('p')].filter(({ textContent }) => paragraphs.includes(textContent)),
      ];
      for (const element of without) element.remove();
      const texts: string[] = [];
      const walker = document.createTreeWalker(told, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() !== null) texts.push((walker.currentNode.textContent ?? '').replace(/\s+/g, ' ').trim());
      return texts.filter((text) => text !== '');
    }, ofTheBuild);
}

for (const [name, entry] of maxTold) {
  test(`the preview tells all that the page of the site tells, and as large: ${name}`, async ({ page, browser }) => {
    test.skip(entry === undefined, 'none of these is on the built site');
    const { id = '', url = '' } = entry ?? {};
    // As the build wrote it: scripts count ticks and hide what cannot be used.
    const built = await browser.newPage({ javaScriptEnabled: false });
    await built.goto(url);
    const expected = await textsOn(built);
    await built.close();
    expect(expected.length).toBeGreaterThan(5);

    await openCms(page, desk.origin, `/collections/${name}/entries/${id}/index`);
    const preview = page.frameLocator('iframe');
    await expect.poll(() => textsOn(preview)).toEqual(expected);
    const size = await preview
      .getByRole('heading', { level: 1 })
      .evaluate((heading) => getComputedStyle(heading).fontSize);
    expect(Number.parseFloat(size)).toBeGreaterThan(24);
  });
}

test('the preview tells at once what an editor changes', async ({ page }) => {
  await openCms(page, desk.origin, '/collections/guides/entries/dang-ky-khai-sinh/index');
  const preview = page.frameLocator('iframe');
  await page.getByLabel('Tóm tắt một câu', { exact: true }).fill('Một câu tóm tắt khác.');
  await expect.poll(() => textsOn(preview)).toContain('Một câu tóm tắt khác.');
  // It shows what is being written, and leads back to where it is written.
  await expect(preview.locator('.being-written')).toHaveText('Một câu tóm tắt khác.');
  await preview.locator('[data-field^="steps.1"]').first().click();
  await expect(page.locator('[data-field=steps] :focus')).toBeVisible();
});

test.describe('a draft of somebody who wants more than to be read', () => {
  const script = '/tai-len/script.js';
  const frame = `<iframe srcdoc="<script src='${script}'></script>"></iframe>`;
  const picture = 'https://elsewhere.example/read.png';

  /** Opens the guide with this body, and tells what the page asks for that no preview needs. */
  async function openDraft(page: Page, body: string): Promise<string[]> {
    const asked: string[] = [];
    await page.route(/\/tai-len\/|elsewhere\.example/, (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: 'text/javascript', body: "top.read = localStorage['decap-cms-user'] ?? ''" });
    });
    const file = join(desk.directory, 'content/guides/dang-ky-khai-tu/index.md');
    const text = await readFile(file, 'utf8');
    await writeFile(file, `${text.slice(0, text.indexOf('\n---\n') + 5)}\nĐoạn đầu.\n\n${body}\n\nĐoạn cuối.\n`);
    await openCms(page, desk.origin, '/collections/guides/entries/dang-ky-khai-tu/index');
    await expect(page.frameLocator('iframe').getByText('Đoạn cuối.')).toBeVisible({ timeout: 300_000 });
    return asked;
  }
  const read = (page: Page) => page.evaluate(() => (globalThis as { read?: string }).read);

  test('shows none of its HTML, links or pictures that the build would refuse', async ({ page }) => {
    const asked = await openDraft(
      page,
      `${frame}\n\n<form action="/"><input type="password"></form>\n\nMột <b onclick="alert(1)">chữ</b>, ` +
        `[liên kết](javascript:alert(1)) và ![ảnh](${picture})\n\n[lành](/huong-dan/)`,
    );
    const article = page.frameLocator('iframe').locator('article');
    await expect(article).toContainText('Một chữ, liên kết và');
    await expect(article.getByRole('link', { name: 'lành' })).toBeVisible();
    await expect(
      article.locator('iframe, form[action], [type="password"], [onclick], [href^="javascript"], [src*="elsewhere"]'),
    ).toHaveCount(0);
    expect(await read(page)).toBeUndefined();
    expect(asked).toEqual([]);
  });

  test('runs nothing and tells nobody even where HTML gets into the frame', async ({ page }) => {
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    const asked = await openDraft(page, 'Giữa.');
    await page
      .frameLocator('iframe')
      .locator('article')
      .evaluate((article, html) => {
        article.insertAdjacentHTML('beforeend', html);
      }, `${frame}<img src="${picture}" onerror="top.read = 'handler'"><a id="go" href="javascript:top.read = 'link'">đi</a>`);
    await page.frameLocator('#preview-pane').locator('#go').dispatchEvent('click');
    const complaints = () => refused.filter((text) => text.includes('Content Security Policy')).length;
    await expect.poll(complaints).toBeGreaterThanOrEqual(3);
    expect(await read(page)).toBeUndefined();
    expect(asked).toEqual([]);
  });
});

test.describe('the card of a shared link, as the preview shows it', () => {
  const pixels = (picture: Buffer) => sharp(picture).removeAlpha().raw().toBuffer();

  /** Opens the card of an entry. It may be drawn more than once: the photo arrives later than the words. */
  async function openCard(page: Page, route: string): Promise<() => Promise<Buffer>> {
    await openCms(page, desk.origin, route);
    const preview = page.frameLocator('iframe');
    await preview.getByRole('button', { name: 'Khi chia sẻ đường dẫn' }).click();
    return async () => {
      const source = await preview.locator('.link-card img').getAttribute('src');
      return pixels(Buffer.from((source ?? '').replace(/^.*,/, ''), 'base64'));
    };
  }

  test('is the very picture that the build draws', async ({ page }) => {
    await page.goto(`${desk.origin}/hoat-dong/thu-bay-tinh-nguyen-14-06-2025/`);
    const address = (await page.locator('meta[property="og:image"]').getAttribute('content')) ?? '';
    const built = await page.request.get(desk.origin + new URL(address).pathname);
    const expected = await pixels(await built.body());
    expect(expected.length).toBe(1200 * 630 * 3);
    const card = await openCard(page, '/collections/activities/entries/thu-bay-tinh-nguyen-14-06-2025/index');
    await expect.poll(async () => (await card()).equals(expected)).toBe(true);
  });

  test('carries the photo of the entry', async ({ page }) => {
    const folder = join(desk.directory, 'content/guides/dang-ky-khai-sinh');
    const colour = { create: { width: 1600, height: 1000, channels: 3, background: '#7a5' } } as const;
    await writeFile(join(folder, 'anh.png'), await sharp(colour).png().toBuffer());
    const text = await readFile(join(folder, 'index.md'), 'utf8');
    await writeFile(join(folder, 'index.md'), text.replace('---\n', '---\ncover: anh.png\n'));
    const card = await openCard(page, '/collections/guides/entries/dang-ky-khai-sinh/index');
    const corner = (picture: Buffer) => [...picture.subarray((20 * 1200 + 1100) * 3).subarray(0, 3)];
    await expect.poll(async () => corner(await card()).map((part) => Math.round(part / 17))).toEqual([7, 10, 5]);
  });
});

test('every collection has its preview', async ({ page }) => {
  for (const collection of collectionNames) {
    await openCms(page, desk.origin, `/collections/${collection}/new`);
    await page.getByLabel('Tiêu đề', { exact: true }).fill(`Bài thử ${collection}`);
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(`Bài thử ${collection}`);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.goto('about:blank');
  }
});
