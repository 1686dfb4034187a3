/** Whether a picture can be shown: known by its content, whole, still, and not too large. */
import sharp from 'sharp';
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import { extensionFits, pictureKind } from './picture-kind.ts';

/** What is found out about the bytes of a picture, whatever its name; kept between builds. */
export type Verdict =
  | { readonly is: 'good'; readonly hasPlace: boolean; /** Its sides, when it is too small. */ readonly tiny?: string }
  | { readonly is: 'svg' | 'heic' | 'unknown' | 'empty' | 'broken' | 'animated' | 'tooHeavy' }
  | { readonly is: 'tooManyPixels'; readonly megapixels: string };

const maxPixels = 24_000_000;
const maxMegabytes = 15;
/** A picture whose longer side has fewer pixels is shown as a blur, and cards do without it. */
const leastSide = 400;

/** Whether the EXIF data of a photograph names the place where it was taken (the pointer 0x8825 in its first list). */
function namesPlace(exif: Buffer | undefined): boolean {
  if (exif === undefined) return false;
  return exif.includes(Buffer.from([0x88, 0x25, 0x00, 0x04])) || exif.includes(Buffer.from([0x25, 0x88, 0x04, 0x00]));
}

/** Decodes a picture wholly: a file that was cut off looks sound at its head. */
async function decode(bytes: Uint8Array): Promise<Verdict> {
  const { width, height, pages = 1, exif } = await sharp(bytes, { limitInputPixels: false, failOn: 'none' }).metadata();
  const pixels = width * height;
  if (pixels > maxPixels) return { is: 'tooManyPixels', megapixels: (pixels / 1_000_000).toFixed(1).replace('.', ',') };
  if (pages > 1) return { is: 'animated' };
  await sharp(bytes, { limitInputPixels: maxPixels, failOn: 'warning', sequentialRead: true })
    .resize(16)
    .raw()
    .toBuffer();
  const isTiny = Math.max(width, height) < leastSide;
  return { is: 'good', hasPlace: namesPlace(exif), ...(isTiny && { tiny: `${width} × ${height}` }) };
}

/** Looks at the bytes of a picture. */
export async function judgePicture(bytes: Uint8Array): Promise<Verdict> {
  if (bytes.byteLength === 0) return { is: 'empty' };
  if (bytes.byteLength > maxMegabytes * 1_000_000) return { is: 'tooHeavy' };
  const kind = pictureKind(bytes);
  if (kind === 'SVG') return { is: 'svg' };
  if (kind === 'HEIC') return { is: 'heic' };
  if (kind === undefined || kind === 'ICO') return { is: 'unknown' };
  try {
    return await decode(bytes);
  } catch {
    return { is: 'broken' };
  }
}

/** A verdict in words for the picture called `name`; nothing for a good one with a fitting name. */
export function refusePicture(name: string, bytes: Uint8Array, verdict: Verdict): string | undefined {
  if (verdict.is === 'tooManyPixels') return words.picture.tooManyPixels(verdict.megapixels, maxPixels / 1_000_000);
  if (verdict.is === 'tooHeavy') return words.picture.tooHeavy(maxMegabytes);
  if (verdict.is !== 'good') return words.picture[verdict.is]();
  const kind = pictureKind(bytes);
  return kind !== undefined && !extensionFits(name, kind) ? words.picture.extension(kind) : undefined;
}
