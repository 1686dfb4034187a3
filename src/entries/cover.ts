/** The cover of an entry: the picture chosen for it, else the first of its pictures. */
import { photoOf, type Lookups, type Photo } from './views/lookups.ts';

interface Picture<Image> {
  readonly image: Image;
  readonly alt: string;
  readonly caption?: string | undefined;
  readonly focus?: Photo['focus'];
}

/** What an entry may have of covers; the last two come with a cover that is the first of its pictures. */
interface Covered<Image> {
  readonly cover?: Image | undefined;
  readonly coverAlt?: string | undefined;
  readonly coverCaption?: string | undefined;
  readonly coverFocus?: Photo['focus'];
  readonly pictures?: readonly Picture<Image>[] | undefined;
}

/** The same data with its first picture as the cover, and no longer among the others, where no cover is chosen. */
export function withCover<Data extends object>(data: Data & Covered<unknown>): Data {
  const [first, ...pictures] = data.pictures ?? [];
  if (data.cover !== undefined || first === undefined) return data;
  const { image, alt, caption, focus } = first;
  return { ...data, cover: image, coverAlt: alt, coverCaption: caption, coverFocus: focus, pictures };
}

/** A cover as a page shows it, with the words below it. */
export type Cover = Photo & { readonly caption?: string | undefined };

/** The cover of an entry that has been read by {@link withCover}; nothing when it has none. */
export async function coverOf<Image>(lookups: Lookups<Image>, data: object): Promise<Cover | undefined> {
  const { cover, coverAlt, coverCaption, coverFocus } = data as Covered<Image>;
  const photo = await photoOf(lookups, cover, coverAlt);
  return photo && { ...photo, caption: coverCaption, focus: coverFocus };
}

/** The picture that stands for an entry on its card: of a person the portrait, else the cover. */
export function pictureOf<Image>(data: { readonly portrait?: Image | undefined; readonly cover?: Image | undefined }) {
  return data.portrait ?? data.cover;
}

/** The same as lists show it. */
export async function photoOfEntry<Image>(lookups: Lookups<Image>, data: object): Promise<Photo | undefined> {
  const { portrait, portraitAlt } = data as { readonly portrait?: Image; readonly portraitAlt?: string };
  return (await photoOf(lookups, portrait, portraitAlt)) ?? (await coverOf(lookups, data));
}
