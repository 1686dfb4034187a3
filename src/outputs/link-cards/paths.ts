/** Where the pictures of a page stand, without the mark of their contents. */
import type { FormatName } from './formats.ts';

const fileNames: Record<FormatName, string> = { link: 'lien-ket.png', square: 'vuong.png', story: 'doc.png' };

/** Path of a page's card from the root of the site: `/anh/huong-dan/dang-ky-khai-sinh/lien-ket.png`. */
export function cardPath(pagePath: string, name: FormatName): string {
  return `/anh${pagePath}${fileNames[name]}`;
}

/** Path of the small form of a card, beside the whole one. */
export function previewPath(pagePath: string, form: FormatName): string {
  return cardPath(pagePath, form).replace(/\.png$/, '-nho.png');
}
