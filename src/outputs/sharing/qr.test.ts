import sharp from 'sharp';
import decodeQR from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { qrModules, qrPng } from './qr.ts';
import { qrSvg } from './qr-svg.ts';

const address = 'https://ba-trach-nhiem.example.vn/h/khai-sinh/';

async function decode(picture: Buffer): Promise<string> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) });
}

describe('QR codes', () => {
  test('a phone reads the address from the PNG', async () => {
    expect(await decode(await qrPng(address, 600))).toBe(address);
  });

  test('a phone reads the address from the SVG, whatever its size', async () => {
    const svg = Buffer.from(qrSvg(address, 'Đăng ký khai sinh'));
    expect(await decode(await sharp(svg, { density: 900 }).resize(500).png().toBuffer())).toBe(address);
  });

  test('a code of which a part is covered is still read', async () => {
    const png = await qrPng(address, 600);
    const { width } = await sharp(png).metadata();
    const stain = await sharp({
      create: { width: Math.round(width * 0.2), height: Math.round(width * 0.2), channels: 3, background: '#fff' },
    })
      .png()
      .toBuffer();
    const stained = await sharp(png)
      .toColourspace('srgb')
      .composite([{ input: stain, left: Math.round(width * 0.5), top: Math.round(width * 0.5) }])
      .png()
      .toBuffer();
    expect(await decode(stained)).toBe(address);
  });

  test('four modules around the code stay white', () => {
    const { data, width } = qrModules(address);
    const dark = [...data].flatMap((value, index) =>
      value === 0 ? [{ x: index % width, y: Math.floor(index / width) }] : [],
    );
    expect(Math.min(...dark.map(({ x }) => x))).toBe(4);
    expect(Math.min(...dark.map(({ y }) => y))).toBe(4);
    expect(Math.max(...dark.map(({ x }) => x))).toBe(width - 5);
  });

  test('a label with signs of markup stays text', () => {
    expect(qrSvg(address, 'a "b" <c>')).toContain('aria-label="a &quot;b&quot; &lt;c>"');
  });
});
