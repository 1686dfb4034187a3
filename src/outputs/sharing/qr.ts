/** QR codes as pictures of points. */
import sharp from 'sharp';
import { modules } from './qr-svg.ts';

/** One byte a module, 0 dark and 255 light, quiet zone included. */
export function qrModules(text: string): { data: Buffer; width: number } {
  const rows = modules(text);
  return { data: Buffer.from(rows.flatMap((row) => row.map((dark) => (dark ? 0 : 255)))), width: rows.length };
}

/** The code as a PNG at least `side` pixels wide, every module a whole number of pixels. */
export async function qrPng(text: string, side: number): Promise<Buffer> {
  const { data, width } = qrModules(text);
  const enlarged = Math.ceil(side / width) * width;
  return sharp(data, { raw: { width, height: width, channels: 1 } })
    .resize(enlarged, enlarged, { kernel: 'nearest' })
    .toColourspace('b-w')
    .png({ compressionLevel: 9 })
    .toBuffer();
}
