/** Where the card of a page stands: a path that never changes, and `?v=` that changes with the picture. */
import type { CardContent } from './content.ts';
import { formats, type FormatName } from './formats.ts';
import { cardKey } from './key.ts';

const fileNames: Record<FormatName, string> = { link: 'lien-ket.png', square: 'vuong.png', story: 'doc.png' };

/** Path of a page's card from the root of the site: `/anh/huong-dan/dang-ky-khai-sinh/lien-ket.png`. */
export function cardPath(pagePath: string, name: FormatName): string {
  return `/anh${pagePath}${fileNames[name]}`;
}

export interface CardPicture {
  /** From the root of the site, with `?v=`: platforms keep a picture by its address. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** The picture of a card in one of its forms, as a page refers to it; nothing is drawn for this. */
export async function cardPicture(pagePath: string, content: CardContent, name: FormatName): Promise<CardPicture> {
  const { width, height } = formats[name];
  const version = (await cardKey(content, name)).slice(0, 8);
  return { url: `${cardPath(pagePath, name)}?v=${version}`, width, height };
}
