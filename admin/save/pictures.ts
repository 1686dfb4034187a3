/** Pictures that an entry names: each must lie beside it. */
import type { Collection } from '../../src/content-model/collection.ts';
import { normalise } from '../../src/content-model/normalise.ts';
import { nodesOf, type Node } from '../../src/safeguards/markdown-node.ts';
import { eachValue } from '../../src/safeguards/values.ts';
import { safeguardWords as words } from '../../src/text/vi/safeguards.ts';
import { placeOf, type Problem } from './check.ts';

/**
 * What is wrong with the pictures that an entry names.
 *
 * @param beside names of the pictures beside the entry, those not saved yet among them.
 */
export function pictureProblems(
  collection: Collection,
  data: unknown,
  prose: Node,
  beside: readonly string[],
): Problem[] {
  const named = [
    ...[...eachValue(collection.fields, normalise(data))].flatMap(({ path, field, value }) =>
      field.kind === 'image' && typeof value === 'string' ? [{ place: placeOf(collection, path), found: value }] : [],
    ),
    ...[...nodesOf(prose)].flatMap(({ type, url }) =>
      type === 'image' && url !== undefined ? [{ place: placeOf(collection, ['body']), found: url }] : [],
    ),
  ];
  return named.flatMap((picture) => {
    const name = picture.found.replace(/^\.\//, '');
    if (/[/\\:?#%]/.test(name)) return [{ ...picture, message: words.picture.notBeside() }];
    return beside.includes(name) ? [] : [{ ...picture, message: words.picture.missing(undefined) }];
  });
}
