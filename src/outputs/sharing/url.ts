import { urlOf } from '../../entries/url.ts';

/** Address of an entry's share kit: `/chia-se/huong-dan/dang-ky-khai-sinh/`. */
export function kitUrl(entry: { readonly collection: string; readonly id: string }): string {
  return `/chia-se${urlOf(entry)}`;
}

/** Address of a guide's poster. */
export function posterUrl(guide: { readonly id: string }): string {
  return `/ap-phich/${guide.id}/`;
}

/** Address of the office screen of a unit. */
export function screenUrl(unit: { readonly id: string }): string {
  return `/man-hinh/${unit.id}/`;
}

/** Address of the guides of a life event as one document to print. */
export function bookletUrl(journey: { readonly slug: string }): string {
  return `/tap-huong-dan/${journey.slug}/`;
}
