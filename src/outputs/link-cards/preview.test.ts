import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { CardContent } from './content.ts';
import { formatNames, formats } from './formats.ts';
import { previewPath } from './paths.ts';
import { drawPreview, previewPicture } from './preview.ts';

const content: CardContent = { kind: 'guide', kicker: 'Hướng dẫn', title: 'Đăng ký khai sinh', facts: [] };

test.each(formatNames)('of the card %s a small picture is shown, and the whole one is downloaded', async (form) => {
  const picture = await drawPreview(content, form);
  const { width, height, format } = await sharp(picture).metadata();
  const told = previewPicture('/huong-dan/a/', form);
  expect({ width, height, format }).toEqual({ width: told.width, height: told.height, format: 'webp' });
  expect(height / width).toBeCloseTo(formats[form].height / formats[form].width, 1);
  expect(picture.length).toBeLessThan(16_000);
  expect(told.url).toBe(previewPath('/huong-dan/a/', form));
  expect(told.url).toMatch(/^\/anh\/huong-dan\/a\/\w[\w-]*-nho\.webp$/);
});
