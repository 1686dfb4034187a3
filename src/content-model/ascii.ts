import { mended } from '../lib/characters.ts';

/** Vietnamese text without marks, lower case: "Đăng ký hộ tịch" → "dang ky ho tich", in any normal form. */
export function toAscii(text: string): string {
  return mended(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** A segment of an address made from Vietnamese text: "Căn cước, hộ chiếu" → "can-cuoc-ho-chieu". */
export function toSlug(text: string): string {
  return toAscii(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
