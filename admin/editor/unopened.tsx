import { words } from '../words.ts';

/** In the place of the editor of an entry that does not open. */
export function Unopened({ why, collection }: { readonly why: string; readonly collection: string }) {
  return (
    <div className="unopened">
      <p>{why}</p>
      <a href={`#/collections/${collection}`}>{words.backToList}</a>
    </div>
  );
}
