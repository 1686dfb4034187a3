import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MeasuredNode, Node } from '@takumi-rs/core';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { CardContent } from './content.ts';
import { cardRenderer, drawCard } from './draw.ts';
import { formatNames, formats, type FormatName } from './formats.ts';
import { cropPhoto } from './photo.ts';
import { fitTitle, planCard } from './plan.ts';

const guide: CardContent = {
  kind: 'guide',
  kicker: 'Hướng dẫn · Hộ tịch',
  title: 'Đăng ký khai sinh',
  facts: ['Mức độ 4 · Toàn trình', 'Trong ngày', 'Ủy ban nhân dân phường'],
};

const ninety = 'Đăng ký lại khai sinh, khai tử cho người ở Ữ ẫ ộ Ặ Ẵ Ỗ phường Tân Sơn Nhì, quận Tân Phú nhé';
const hardTitles = {
  'stacked-marks': 'Ữ ẫ ộ Ặ Ẵ Ỗ Ể Ợ: những chữ khó',
  'ninety-characters': ninety.slice(0, 90),
  'two-hundred-characters': `${ninety} ${ninety} ${ninety}`.slice(0, 200),
  'one-long-word': 'nghiêngnghiêngnghiêngnghiêngnghiêngnghiêng',
};

/** The pixels of a card's title: all between its head and its facts. */
async function titleRegion(png: Buffer) {
  const region = { left: 0, top: 120, width: 880, height: 330 };
  return sharp(png).extract(region).greyscale().raw().toBuffer();
}

/** Share of pixels that differ clearly. */
function difference(a: Buffer, b: Buffer): number {
  let count = 0;
  for (let i = 0; i < a.length; i += 1) if (Math.abs((a[i] ?? 0) - (b[i] ?? 0)) > 48) count += 1;
  return count / a.length;
}

const referencePath = (name: string) => join(import.meta.dirname, 'references', `${name}.png`);

async function readReference(name: string): Promise<Buffer> {
  const path = referencePath(name);
  expect(existsSync(path), `No reference ${path}. Run with UPDATE_REFERENCES=true and look at the picture.`).toBe(true);
  return sharp(path).greyscale().raw().toBuffer();
}

async function updateReference(name: string, region: Buffer): Promise<void> {
  const raw = { width: 880, height: 330, channels: 1 } as const;
  await writeFile(referencePath(name), await sharp(region, { raw }).png({ palette: true, colours: 16 }).toBuffer());
}

describe('cards', () => {
  test.each(Object.entries(hardTitles))(
    'the title “%s” is drawn as in the picture that a person has looked at',
    async (name, title) => {
      const region = await titleRegion(await drawCard({ ...guide, title }, 'link'));
      if (process.env['UPDATE_REFERENCES'] === 'true') await updateReference(name, region);
      expect(difference(region, await readReference(name))).toBeLessThan(0.002);
    },
  );

  test('a title that lost its marks would not pass for the right one', async () => {
    const bare = 'U a o A A O E O: nhung chu kho';
    const region = await titleRegion(await drawCard({ ...guide, title: bare }, 'link'));
    expect(difference(region, await readReference('stacked-marks'))).toBeGreaterThan(0.01);
  });

  test('decomposed letters are drawn as composed ones', async () => {
    const [composed, decomposed] = await Promise.all(
      [ninety.normalize('NFC'), ninety.normalize('NFD')].map((title) => drawCard({ ...guide, title }, 'link')),
    );
    expect(decomposed?.equals(composed ?? Buffer.alloc(0))).toBe(true);
  });

  test.each(formatNames)('the form “%s” has its size, is a PNG and stays light', async (name) => {
    const png = await drawCard({ ...guide, title: ninety }, name);
    const { width, height, format, exif } = await sharp(png).metadata();
    expect({ width, height, format, exif }).toEqual({
      width: formats[name].width,
      height: formats[name].height,
      format: 'png',
      exif: undefined,
    });
    expect(png.length).toBeLessThan(150_000);
  });

  test('the text of a story form stays clear of what apps lay over it', async () => {
    const { data, info } = await sharp(
      await drawCard({ ...guide, title: hardTitles['two-hundred-characters'] }, 'story'),
    )
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { top, bottom } = formats.story.safe;
    const isWhite = (y: number) => data.subarray(y * info.width, (y + 1) * info.width).some((value) => value > 240);
    const rows = Array.from({ length: info.height }, (_, y) => y).filter(isWhite);
    expect(rows[0]).toBeGreaterThanOrEqual(top);
    expect(rows.at(-1)).toBeLessThan(info.height - bottom);
  });

  test.each(formatNames)(
    'three long facts and the longest title share the form “%s”: nothing reaches its edge',
    async (name) => {
      const facts = [
        'Nộp trực tuyến, trực tiếp, bưu chính',
        '15 ngày với nhà ở riêng lẻ; 20 ngày với công trình',
        'Công an cấp xã, Công an cấp tỉnh hoặc Bộ Công an',
      ];
      const png = await drawCard({ ...guide, title: ninety, facts }, name);
      const { width, height, safe } = formats[name];
      const strip = {
        left: 0,
        top: height - safe.bottom,
        width: formats[name].textWidth.drawn,
        height: safe.bottom - 24,
      };
      const { data } = await sharp(png)
        .extract({ ...strip, width: Math.min(strip.width, width) })
        .greyscale()
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect(data.some((value) => value >= 200)).toBe(false);
    },
  );

  test('a short title is large, a long one is made smaller until it fits', async () => {
    const size = async (title: string) =>
      (await fitTitle(await cardRenderer(), title, formats.link.titleSizes, 800, 300))?.size;
    expect(await size('Đăng ký khai sinh')).toBe(80);
    expect(await size(ninety.slice(0, 90))).toBeLessThan(80);
    expect(await size('chữ '.repeat(200))).toBeUndefined();
  });
});

async function picture(width: number, height: number): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'card-photo-')), 'anh.jpg');
  const gps = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '10/1 47/1 0/1' } };
  await sharp({ create: { width, height, channels: 3, background: '#d04020' } })
    .withExif(gps)
    .jpeg()
    .toFile(path);
  return path;
}

interface Drawn {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Every text of a card as it is drawn, lines that do not fit left out, with the place that it takes. */
async function drawnTexts(content: CardContent, name: FormatName): Promise<Drawn[]> {
  const { width, height } = formats[name];
  const place = formats[name].photo;
  const photo = content.photo === undefined ? undefined : await cropPhoto(content.photo, place.width, place.height);
  const node = await planCard(await cardRenderer(), content, formats[name], photo);
  const found: Drawn[] = [];
  // The renderer tells every place from the corner of the whole card.
  const collect = ({ children, runs, transform: [, , , , x, y] }: MeasuredNode) => {
    if (runs.length > 0) {
      found.push({
        text: runs.map((run) => run.text).join(''),
        left: x,
        top: y,
        // The space at which a line was broken is told as a part of it.
        right: Math.max(...runs.map((run) => x + run.x + run.width - (run.text.endsWith(' ') ? run.height * 0.2 : 0))),
        bottom: Math.max(...runs.map((run) => y + run.y + run.height)),
      });
    }
    children.forEach(collect);
  };
  collect(await (await cardRenderer()).measure(node, { width, height }));
  return found;
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('what a card says is said whole', () => {
  const saturday: CardContent = {
    kind: 'activity',
    kicker: 'Ngày thứ Bảy tình nguyện',
    title: 'Thứ Bảy tình nguyện đợt 1 năm 2026, Tháng Thanh niên',
    facts: ['đến tháng 12/2026', 'Các Trung tâm Phục vụ hành chính công tại TP. Hồ Chí Minh'],
    day: { day: '28', month: 'Tháng 12', year: '2026' },
  };

  test.each(formatNames)(
    'an activity keeps the end of its title beside the tile of its day, form “%s”',
    async (name) => {
      const texts = (await drawnTexts(saturday, name)).map(({ text }) => plain(text));
      expect(texts).toContain(saturday.title);
      // A wide card has no room for a long place below the tile: it is left out, never cut.
      const facts = name === 'link' ? saturday.facts.slice(0, 1) : saturday.facts;
      expect(texts).toEqual(expect.arrayContaining(['28', 'Tháng 12', '2026', ...facts]));
    },
  );

  test.each(formatNames)('the longest name of a field stands whole above the title, form “%s”', async (name) => {
    const kicker = 'Xe cộ, giấy phép lái xe';
    const photo = await picture(1200, 800);
    for (const card of [guide, { ...guide, photo }]) {
      const texts = (await drawnTexts({ ...card, kicker }, name)).map(({ text }) => text);
      expect(texts.some((text) => text.endsWith(kicker))).toBe(true);
    }
  });

  test('in the size of a feed, a third of the card, every letter can be read: none is under 44 px of 1200', async () => {
    const photo = await picture(1200, 800);
    const sizesIn = (node: Node): number[] => [
      ...('text' in node && typeof node.style?.fontSize === 'number' ? [node.style.fontSize] : []),
      ...('children' in node ? (node.children ?? []).flatMap(sizesIn) : []),
    ];
    for (const card of [guide, saturday, { ...guide, title: ninety }]) {
      for (const cover of [undefined, await cropPhoto(photo, 420, 630)]) {
        const sizes = sizesIn(await planCard(await cardRenderer(), card, formats.link, cover));
        expect(sizes.length).toBeGreaterThan(1);
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
      }
    }
  });

  test('a fact that needs more than two lines is left out: half a time limit is a wrong one', async () => {
    const long = '15 ngày với nhà ở riêng lẻ; 20 ngày với công trình khác; '.repeat(3);
    const texts = (await drawnTexts({ ...guide, facts: [long, 'Ủy ban nhân dân phường'] }, 'link')).map(
      ({ text }) => text,
    );
    expect(texts).toContain('Ủy ban nhân dân phường');
    expect(texts.filter((text) => text.includes('15'))).toEqual([]);
  });

  test('a number stays in one line with the word that it counts', async () => {
    const [title] = (await drawnTexts({ ...guide, title: 'Trẻ dưới 6 tuổi' }, 'link')).filter(({ text }) =>
      text.startsWith('Trẻ'),
    );
    expect(title?.text).toBe('Trẻ dưới 6\u00a0tuổi');
  });

  test('any title that an entry may have is drawn whole and inside the safe area, beside a day and a photograph too', async () => {
    const syllables = 'nghiêng trường thuộc chứng nhượng phường Quyền Ẵm Ữ ộ của ở, một 12 (sao) “cửa” Nguyễn'.split(
      ' ',
    );
    const photo = await picture(1200, 800);
    const title = fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 40 }).map((words) => {
      const text = words.join(' ');
      return text.length <= 90 ? text : text.slice(0, text.lastIndexOf(' ', 90));
    });
    const wide = (words: number) => Array.from({ length: words }, () => 'nghiêng').join(' ');
    await fc.assert(
      fc.asyncProperty(
        title,
        fc.constantFrom(...formatNames),
        fc.boolean(),
        fc.boolean(),
        async (text, name, day, cover) => {
          const card = {
            ...saturday,
            title: text,
            day: day ? saturday.day : undefined,
            photo: cover ? photo : undefined,
          };
          const texts = await drawnTexts(card, name);
          expect(texts.map((drawn) => plain(drawn.text))).toContain(text);
          const { width, height, safe } = formats[name];
          expect(Math.min(...texts.map(({ left }) => left))).toBeGreaterThanOrEqual(safe.side);
          expect(Math.max(...texts.map(({ right }) => right))).toBeLessThanOrEqual(width - safe.side + 1);
          expect(Math.min(...texts.map(({ top }) => top))).toBeGreaterThanOrEqual(safe.top);
          expect(Math.max(...texts.map(({ bottom }) => bottom))).toBeLessThanOrEqual(height - safe.bottom + 1);
        },
      ),
      // The widest words, which once were cut beside a day and a photograph.
      { numRuns: 120, examples: [[wide(10), 'story', true, true] as const, [wide(11), 'link', true, true] as const] },
    );
  });
});

describe('photographs on cards', () => {
  async function hueAt(png: Buffer, left: number, top: number): Promise<number[]> {
    return [...(await sharp(png).removeAlpha().extract({ left, top, width: 1, height: 1 }).raw().toBuffer())];
  }

  test('a photograph stands in its place, without what the camera wrote into it', async () => {
    const png = await drawCard({ ...guide, kind: 'story', photo: await picture(1200, 800) }, 'link');
    expect((await hueAt(png, 1000, 300))[0]).toBeGreaterThan(180);
    expect((await sharp(png).metadata()).exif).toBeUndefined();
  });

  test('a tiny picture gives way to the drawn cover instead of a blur', async () => {
    const tiny = await drawCard({ ...guide, kind: 'story', photo: await picture(120, 80) }, 'link');
    const none = await drawCard({ ...guide, kind: 'story' }, 'link');
    expect(tiny.equals(none)).toBe(true);
  });

  test('a file that is no picture is refused', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'card-photo-')), 'anh.jpg');
    await writeFile(path, 'không phải ảnh');
    await expect(drawCard({ ...guide, photo: path }, 'link')).rejects.toThrow();
  });
});
