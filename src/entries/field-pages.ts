/** The pages of the handbook that explain a form field by field: one for each collection, and one for what all have. */
import { collectionNames, describe, type CollectionName } from '../content-model/registry.ts';
import { words } from '../text/vi/handbook.ts';

const base = '/gioi-thieu/so-tay-bien-tap/';

/** @param collection absent: the fields that every collection has. */
export function fieldPage(collection?: CollectionName) {
  const description = collection === undefined ? undefined : describe(collection);
  const slug = description?.path ?? 'chung';
  return { slug, collection, url: `${base}${slug}/`, title: words.fieldsOf(description?.labelSingular) };
}

/** All of them, in the order of the menu of the CMS. */
export const fieldPages = [undefined, ...collectionNames].map(fieldPage);

/** Where the CMS opens a copy of the finished example of a collection; `admin/form/example-copy.ts` reads it. */
export function exampleUrl(collection: CollectionName): string | undefined {
  return describe(collection).example && `/admin/#/collections/${collection}/new?mau=1`;
}
