import { extname } from 'node:path';

/** Kinds of picture by the bytes that they begin with; the name of a file promises nothing. */
export type PictureKind = 'JPEG' | 'PNG' | 'WebP' | 'GIF' | 'AVIF' | 'HEIC' | 'SVG' | 'ICO';

const extensions: Readonly<Record<PictureKind, readonly string[]>> = {
  JPEG: ['.jpg', '.jpeg'],
  PNG: ['.png'],
  WebP: ['.webp'],
  GIF: ['.gif'],
  AVIF: ['.avif'],
  HEIC: ['.heic', '.heif'],
  SVG: ['.svg'],
  ICO: ['.ico'],
};

const heicBrands = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'];

function latin(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.subarray(start, end)).toString('latin1');
}

/** What a file is by its content; nothing when it is no picture that is known here. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  const head = latin(bytes, 0, 16);
  if (head.startsWith('\xFF\xD8\xFF')) return 'JPEG';
  if (head.startsWith('\x89PNG\r\n\x1A\n')) return 'PNG';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'WebP';
  if (/^GIF8[79]a/.test(head)) return 'GIF';
  if (head.startsWith('\0\0\x01\0')) return 'ICO';
  if (head.slice(4, 8) === 'ftyp') {
    const brand = head.slice(8, 12);
    if (brand === 'avif' || brand === 'avis') return 'AVIF';
    if (heicBrands.includes(brand)) return latin(bytes, 16, 64).includes('avif') ? 'AVIF' : 'HEIC';
  }
  return /^(?:\uFEFF|\s|<\?xml[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>)*<svg[\s>/]/i.test(
    Buffer.from(bytes.subarray(0, 4096)).toString('utf8'),
  )
    ? 'SVG'
    : undefined;
}

/** Whether the name of a file fits the kind that it is. */
export function extensionFits(name: string, kind: PictureKind): boolean {
  return extensions[kind].includes(extname(name).toLowerCase());
}
