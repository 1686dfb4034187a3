import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import type { CardContent } from './content.ts';
import { drawCard } from './draw.ts';
import { formatNames, formats } from './formats.ts';
import { previewPath } from './paths.ts';
import { previewPicture, previewWidth } from './preview.ts';

const content: CardContent = { kind: 'guide', kicker: 'Hướng dẫn', title: 'Đăng ký khai sinh', facts: [] };

test.each(formatNames)('of the card %s a small picture is shown, and the whole one is downloaded', async (form) => {
  const picture = await drawCard(content, form, previewWidth);
  const { width, height, format } = await sharp(picture).metadata();
  const told = previewPicture('/huong-dan/a/', form);
  expect({ width, height, format }).toEqual({ width: told.width, height: told.height, format: 'png' });
  expect(height / width).toBeCloseTo(formats[form].height / formats[form].width, 1);
  expect(picture.length).toBeLessThan(12_000);
  expect(told.url).toBe(previewPath('/huong-dan/a/', form));
  expect(told.url).toMatch(/^\/anh\/huong-dan\/a\/\w[\w-]*-nho\.png$/);
});

test.each(formatNames)('the small picture %s is the whole one, with its photograph, made small', async (form) => {
  using folder = temporaryFolder();
  const photo = join(folder.path, 'photo.jpg');
  const half = (background: string) =>
    sharp({ create: { width: 800, height: 1200, channels: 3, background } })
      .png()
      .toBuffer();
  await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#1f7a5c' } })
    .composite([{ input: await half('#c8541e'), left: 0, top: 0 }])
    .jpeg()
    .toFile(photo);
  const withPhoto = { ...content, photo };
  const { width, height } = previewPicture('/huong-dan/a/', form);
  const small = await sharp(await drawCard(withPhoto, form, previewWidth))
    .greyscale()
    .raw()
    .toBuffer();
  const whole = await sharp(await drawCard(withPhoto, form))
    .resize(width, height)
    .greyscale()
    .raw()
    .toBuffer();
  const off = small.reduce((sum, value, at) => sum + Math.abs(value - (whole[at] ?? 0)), 0) / small.length;
  // Of 255 steps of grey; the same card without its photograph is 13 to 33 off.
  expect(off).toBeLessThan(6);
});
