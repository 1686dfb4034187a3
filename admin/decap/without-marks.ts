/** Decap's search in the entries, for people who type without marks; put into Decap by `behaviour.ts`. */
import { fold } from '../../src/search/query/text.ts';

export { fold };

/** What an entry is searched in, without marks. */
export function folded<Entry>(extract: (entry: Entry) => string): (entry: Entry) => string {
  return (entry) => fold(extract(entry));
}
