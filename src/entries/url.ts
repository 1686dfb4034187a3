import type { CollectionName } from '../content-model/registry.ts';
import { registry } from '../content-model/registry.ts';

/** Address of an entry's page, from the root of the site: `/huong-dan/dang-ky-khai-sinh/`. */
export function urlOf(entry: { readonly collection: string; readonly id: string }): string {
  return `${listUrl(entry.collection as CollectionName)}${entry.id}/`;
}

/** Address of a collection's list. */
export function listUrl(name: CollectionName): string {
  return `/${registry[name].path}/`;
}

/** Short address of a guide, for print and QR; it never changes. */
export function shortUrl(guide: { readonly data: { readonly short: string } }): string {
  return `/h/${guide.data.short}/`;
}
