/** Applies the corrections that a problem offers. */
import type { Mend } from '../../src/safeguards/entry/entry.ts';
import { nodesOf } from '../../src/safeguards/markdown-node.ts';
import type { Path } from '../../src/safeguards/values.ts';
import type { Data } from './check.ts';
import { readProse } from './prose.ts';
import { withTextAt } from './text-at.ts';

type PlacedMend = Mend & { readonly path: Path };

/** The prose with every link to `found` leading to `instead`; read anew, so that nothing else of it is touched. */
function mendProse(prose: string, { found, instead }: Mend): string {
  const places = [...nodesOf(readProse(prose))].flatMap(({ type, url, position }) => {
    const { start, end } = position ?? {};
    const isMeant = (type === 'link' || type === 'definition') && url === found;
    return isMeant && start?.offset !== undefined && end?.offset !== undefined ? [[start.offset, end.offset]] : [];
  });
  let mended = prose;
  // From the end, so that the places before stay where they are.
  for (const [start = 0, end = 0] of places.reverse()) {
    const link = mended.slice(start, end);
    const at = link.lastIndexOf(found);
    if (at >= 0)
      mended = mended.slice(0, start) + link.slice(0, at) + instead + link.slice(at + found.length) + mended.slice(end);
  }
  return mended;
}

/** What Decap holds of an entry with the mends in it. */
export function mended(data: Data, mends: readonly PlacedMend[]): Data {
  return mends.reduce<Data>((changed, mend) => {
    const { body } = changed;
    if (mend.path[0] === 'body' && typeof body === 'string') return { ...changed, body: mendProse(body, mend) };
    const { path, found, instead } = mend;
    return withTextAt(changed, path, (text) => (text.trim() === found ? instead : text)) as Data;
  }, data);
}
