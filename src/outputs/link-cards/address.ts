/** Where the card of a page stands: a path that never changes, and `?v=` that changes with the picture. */
import type { CardContent } from './content.ts';
import { formats, type FormatName } from './formats.ts';
import { cardPath } from './paths.ts';
import { cardKey } from './key.ts';

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
