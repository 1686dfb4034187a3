/** Names of pictures: where an entry shows one, and what a new one may be called. */
import { normalise } from '../../src/content-model/normalise.ts';
import type { Collection } from '../../src/content-model/collection.ts';
import { bodyBounds } from '../../src/safeguards/entry/bounds.ts';
import { namedPictures } from '../../src/safeguards/entry/pictures.ts';
import { pictureName } from '../../src/safeguards/picture-name.ts';
import { labelOf } from '../../src/safeguards/values.ts';
import { frontmatterOf, proseOf, type Data } from './check.ts';
import { readProse } from './prose.ts';
import { isRecord } from '../../src/lib/is-record.ts';

/** Every picture that an entry shows, with where it does. */
function shownIn(collection: Collection, data: Data) {
  const body = proseOf(collection, data);
  const tree = [...bodyBounds({ body })].length === 0 ? readProse(body) : undefined;
  const values = normalise(frontmatterOf(collection, data));
  return [...namedPictures({ collection, values, tree })].map(({ name, path }) => ({ name: pictureName(name), path }));
}

/** The labels of the fields that show a picture. */
export function placesOf(collection: Collection, data: Data, picture: string): string[] {
  const shown = shownIn(collection, data).filter(({ name }) => name === picture);
  return [...new Set(shown.map(({ path }) => labelOf(collection.fields, path)))];
}

/** The names of the pictures that a field shows. */
export function picturesIn(collection: Collection, data: Data, field: string): string[] {
  return shownIn(collection, data).flatMap(({ name, path }) => (name !== undefined && path[0] === field ? [name] : []));
}

/**
 * A name for a new picture that no other has: telephones call every picture `image.jpg`. Called by a patch of Decap.
 *
 * @param stored what a name becomes when it is stored: pictures are converted.
 * @param taken the names of the pictures that are there.
 */
export function freeName(name: string, stored: (name: string) => string, taken: readonly string[]): string {
  const known = new Set(taken.map((each) => each.toLowerCase()));
  const [, stem = name, extension = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
  for (let number = 2, free = name; ; number += 1) {
    if (!known.has(stored(free).toLowerCase())) return free;
    free = `${stem}-${String(number)}${extension}`;
  }
}

/** A value in which pictures are called otherwise: as the whole of a field, or where the prose shows them. */
export function renamedIn(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => renamedIn(item, names));
  if (isRecord(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, renamedIn(inner, names)]));
  }
  if (typeof value !== 'string') return value;
  const whole = names.get(value);
  if (whole !== undefined) return whole;
  return [...names].reduce((text, [from, to]) => text.replaceAll(`](${from}`, `](${to}`), value);
}
