import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { CardContent } from './content.ts';
import { drawCard, fitTitle } from './draw.ts';
import { formatNames, formats } from './formats.ts';

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
    const size = async (title: string) => (await fitTitle(title, formats.link, 800, 300))?.size;
    expect(await size('Đăng ký khai sinh')).toBe(80);
    expect(await size(ninety.slice(0, 90))).toBeLessThan(80);
    expect(await size('chữ '.repeat(200))).toBeUndefined();
  });
});

describe('photographs on cards', () => {
  async function picture(width: number, height: number): Promise<string> {
    const path = join(await mkdtemp(join(tmpdir(), 'card-photo-')), 'anh.jpg');
    const gps = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '10/1 47/1 0/1' } };
    await sharp({ create: { width, height, channels: 3, background: '#d04020' } })
      .withExif(gps)
      .jpeg()
      .toFile(path);
    return path;
  }
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
