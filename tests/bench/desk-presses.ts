/**
 * `npm run bench:desk`: how many presses a whole entry of each collection takes in the CMS, and how many labels its
 * form opens with, beside what both were before forms were folded; how long a first visit waits for the form; and what
 * it loads until then.
 *
 * A press is a click. Who writes clicks into a field unless the cursor stands there already, takes two for a choice,
 * and types Enter for the next item of a list. Nothing is saved that was not asked for: what comes by itself is left as
 * it comes. Fails where a guide takes more than 45 presses or an activity with one photo more than 12.
 */
import { chromium, type Locator, type Page, type Response } from 'playwright';
import sharp from 'sharp';
import { labelsOnOpening } from '../../admin/form/arrangement.ts';
import { describe, type CollectionName } from '../../src/content-model/registry.ts';
import { findChromium } from '../../src/tools/browser.mjs';
import { openDesk } from '../support/desk.ts';

/** Somebody at the form. */
function personAt(page: Page) {
  const field = (label: string): Locator =>
    page
      .getByLabel(label, { exact: true })
      .or(page.getByLabel(`${label} (không bắt buộc)`, { exact: true }))
      .filter({ visible: true })
      .last();
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true }).last();
  const isThere = (place: Locator) => place.evaluate((element) => element === document.activeElement);
  const write = async (label: string, text: string): Promise<void> => {
    const place = field(label);
    if (!(await isThere(place))) await place.click();
    await page.keyboard.insertText(text);
  };
  return {
    button,
    write,
    press: (name: string) => button(name).click(),
    choose: async (label: string, option: string): Promise<void> => {
      await field(label).click();
      await page.getByRole('option', { name: option }).first().click();
    },
    /** Items of a list: the first with its button, the others with Enter in the last line that was written. */
    list: async (add: string, items: readonly (() => Promise<void>)[]): Promise<void> => {
      await button(add).click();
      for (const [index, item] of items.entries()) {
        if (index > 0) {
          const line = page.locator(':focus');
          const isLong = (await line.evaluate(({ tagName }) => tagName)) === 'TEXTAREA';
          await line.press(isLong ? 'Control+Enter' : 'Enter');
        }
        await item();
      }
    },
    picture: async (name: string): Promise<void> => {
      const chooser = page.waitForEvent('filechooser');
      await button(name).click();
      const buffer = await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#47a' } })
        .jpeg()
        .toBuffer();
      await (await chooser).setFiles([{ name: 'anh.jpg', mimeType: 'image/jpeg', buffer }]);
    },
  };
}

type Person = ReturnType<typeof personAt>;
const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));

async function guide({ write, choose, list, page }: Person & { readonly page: Page }): Promise<void> {
  await write('Tiêu đề', 'Làm thử giấy tờ');
  await write('Tóm tắt một câu', 'Cách làm thử một giấy tờ qua mạng.');
  await write('Tên chính thức của thủ tục', 'Thủ tục làm thử');
  await choose('Lĩnh vực', 'Hộ tịch');
  await choose('Việc trong đời sống', '');
  await write('Ai được làm', 'Người đang thử trang.');
  await write('Cơ quan thực hiện', 'Ủy ban nhân dân phường');
  await write('Địa chỉ nộp hồ sơ trực tuyến', 'https://dichvucong.gov.vn/thu');
  const ways = ['Trực tuyến', 'Trực tiếp', 'bưu chính'].map((way) => async () => {
    await choose('Cách nộp', way);
    await write('Thời hạn giải quyết', 'Trong ngày');
    await write('Phí, lệ phí', '8.000 đ');
  });
  await list('Thêm cách nộp', ways);
  await list('Thêm trường hợp', [() => write('Trường hợp', 'Mọi trường hợp')]);
  await page.keyboard.press('Enter');
  for (const each of numbers(6)) {
    await write('Tên giấy tờ', `Giấy ${each}`);
    if (each !== '6') await page.keyboard.press('Enter');
  }
  const steps = numbers(5).map((each) => async () => {
    await write('Việc cần làm', `Mở trang ${each}`);
    await write('Cách làm', 'Bấm vào nút xanh.');
  });
  await list('Thêm bước', steps);
  await write('Nhận được gì', 'Một tờ giấy.');
  const questions = numbers(2).map((each) => async () => {
    await write('Câu hỏi', `Hỏi ${each}?`);
    await write('Trả lời', 'Được.');
  });
  await list('Thêm câu hỏi', questions);
  await write('Bài viết', 'Vài lời.');
  const sources = numbers(2).map((each) => async () => {
    await write('Tên nguồn', `Trang ${each}`);
    await write('Địa chỉ', 'https://dichvucong.gov.vn/thu');
    await write('Thông tin tính đến ngày', '1/3/2026');
  });
  await list('Thêm nguồn', sources);
  await list(
    'Thêm tên gọi',
    numbers(3).map((each) => () => write('Tên gọi', `tên ${each}`)),
  );
  await page.locator('#fold-checked > summary').click();
  await write('Đơn vị đối chiếu', 'Đoàn phường');
  await write('Đã đối chiếu điều gì', 'So với cổng quốc gia.');
}

async function story({ write, choose, list }: Person): Promise<void> {
  await write('Tiêu đề', 'Bàn giúp việc');
  await write('Tóm tắt một câu', 'Một bàn giúp bà con mỗi sáng.');
  await choose('Đơn vị', '');
  await choose('Thuộc trách nhiệm nào', 'công việc');
  await write('Bắt đầu từ', 'tháng 3/2026');
  await write('Khó khăn cần giải quyết', 'Bà con chờ lâu.');
  await write('Bài viết', 'Mỗi sáng có hai bạn ngồi bàn.');
  const steps = numbers(2).map((each) => async () => {
    await write('Việc cần làm', `Kê bàn ${each}`);
    await write('Cách làm', 'Gần cửa.');
  });
  await list('Thêm bước', steps);
}

async function practice({ write, choose, list, picture }: Person): Promise<void> {
  await write('Tiêu đề', 'Mẹo nhỏ');
  await write('Tóm tắt một câu', 'Một mẹo giúp bà con.');
  await choose('Loại bài', 'Cách làm hay');
  await choose('Đơn vị', '');
  await choose('Thuộc trách nhiệm nào', 'công việc');
  await write('Bài viết', 'Chuyện là vậy.');
  await picture('Thêm ảnh');
  await write('Mô tả ảnh', 'Bàn hướng dẫn');
  const steps = numbers(2).map((each) => async () => {
    await write('Việc cần làm', `Kê bàn ${each}`);
    await write('Cách làm', 'Gần cửa.');
  });
  await list('Thêm bước', steps);
  await list('Thêm mẹo', [() => write('Mẹo', 'Để bút sẵn.')]);
}

async function profile({ write, choose, list, page }: Person & { readonly page: Page }): Promise<void> {
  await write('Tiêu đề', 'Bạn A giúp bà con');
  await write('Tóm tắt một câu', 'Một bạn trẻ giúp bà con.');
  await page.locator('[data-field=consent]').getByRole('button', { name: 'Hôm nay' }).first().click();
  await choose('Đồng ý cho đăng', 'Tên và bài viết');
  await write('Đến hết ngày', '31/12/2099');
  await write('Họ và tên', 'Nguyễn Văn A');
  await write('Chức vụ, công việc', 'Cán bộ một cửa');
  await choose('Đơn vị', '');
  await choose('Thuộc trách nhiệm nào', 'công việc');
  await write('Bài viết', 'Một buổi sáng của A.');
  await list('Thêm khen thưởng', [
    async () => {
      await write('Danh hiệu', 'Trẻ, giỏi, thân thiện');
      await write('Năm', '2026');
      await write('Nơi khen thưởng', 'Thành Đoàn');
    },
  ]);
  await write('Câu nói', 'Giúp được là vui.');
}

async function activity({ write, choose, picture, page }: Person & { readonly page: Page }): Promise<void> {
  await write('Tiêu đề', 'Thứ Bảy thử');
  await write('Tóm tắt một câu', 'Một buổi sáng giúp bà con.');
  await choose('Loại hoạt động', '');
  await page.locator('[data-field=startsOn]').getByRole('button', { name: 'Hôm nay' }).click();
  await choose('Thuộc trách nhiệm nào', 'cộng đồng');
  await picture('Thêm ảnh');
  await write('Mô tả ảnh', 'Bàn hướng dẫn');
}

async function unit({ write, choose }: Person): Promise<void> {
  await write('Tiêu đề', 'Phường Thử');
  await write('Tóm tắt một câu', 'Một phường để thử.');
  await choose('Loại đơn vị', 'Phường');
  await choose('Tình trạng', 'Đang hoạt động');
  await write('Địa chỉ trụ sở', '1 đường Thử');
  await write('Điện thoại cơ quan', '028 0000 0000');
}

interface Measured {
  readonly fill: (person: Person & { readonly page: Page }) => Promise<void>;
  /** Presses and labels before. */
  readonly before: readonly [presses: number, labels: number];
  readonly most?: number;
}

const entries: Partial<Record<CollectionName, Measured>> = {
  guides: { fill: guide, before: [90, 44], most: 45 },
  models: { fill: story, before: [25, 22] },
  practices: { fill: practice, before: [30, 21] },
  profiles: { fill: profile, before: [30, 27] },
  activities: { fill: activity, before: [18, 25], most: 12 },
  units: { fill: unit, before: [16, 31] },
};

interface Loaded {
  readonly seconds: number;
  readonly scripts: number;
  /** As they come over the network: `npm run build` has compressed them. */
  readonly scriptBytes: number;
  readonly allBytes: number;
}

/** Opens a form as nobody has before in this browser, and waits until it can be written in. */
async function opened(page: Page, url: string): Promise<Loaded> {
  const answers: Response[] = [];
  page.on('response', (answer) => answers.push(answer));
  const begun = performance.now();
  await page.goto(url);
  await page.getByLabel('Tiêu đề', { exact: true }).waitFor();
  const seconds = (performance.now() - begun) / 1000;
  const loaded = await Promise.all(
    [...answers].map(async (answer) => {
      await answer.finished();
      const { responseBodySize: bytes } = await answer.request().sizes();
      return { bytes, isScript: answer.request().resourceType() === 'script' };
    }),
  );
  const scripts = loaded.filter(({ isScript }) => isScript);
  const sum = (of: typeof loaded) => of.reduce((all, { bytes }) => all + bytes, 0);
  return { seconds, scripts: scripts.length, scriptBytes: sum(scripts), allBytes: sum(loaded) };
}

const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox'],
});
const desk = await openDesk('fs');
const table: Record<string, Record<string, number | string>> = {};
const loads: typeof table = {};
try {
  for (const [name, { fill, before, most }] of Object.entries(entries)) {
    const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
    await page.addInitScript(() => {
      const counted = globalThis as unknown as { presses: number };
      counted.presses = 0;
      addEventListener('click', ({ isTrusted }) => (counted.presses += isTrusted ? 1 : 0), true);
    });
    const load = await opened(page, `${desk.origin}/admin/#/collections/${name}/new`);
    loads[name] = {
      'seconds to the form': load.seconds.toFixed(1),
      scripts: load.scripts,
      'bytes of scripts': load.scriptBytes,
      'bytes of all': load.allBytes,
    };
    const person = personAt(page);
    await fill({ ...person, page });
    await person.press('Lưu');
    await page.getByText('Đã lưu bài').waitFor();
    const presses = await page.evaluate(() => (globalThis as unknown as { presses: number }).presses);
    const labels = labelsOnOpening(describe(name as CollectionName));
    table[name] = { presses, 'presses before': before[0], labels, 'labels before': before[1] };
    if (most !== undefined && presses > most) process.exitCode = 1;
    await page.context().close();
  }
} finally {
  await browser.close();
  await desk.close();
}
console.table(table);
console.table(loads);
