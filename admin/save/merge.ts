/** Three-way merge of an entry that two people changed at once, field by field. */
import type { Collection } from '../../src/content-model/collection.ts';
import { normalise } from '../../src/content-model/normalise.ts';
import { linesOf } from '../editor/changes.ts';
import type { Data } from './check.ts';

/** A field that both have changed, each otherwise. */
export interface Choice {
  readonly name: string;
  readonly label: string;
  /** Both versions as lines of text. */
  readonly mine: string;
  readonly theirs: string;
}

export interface Merged {
  /** What only one side has changed, from that side; what both have, from mine. */
  readonly data: Data;
  readonly choices: readonly Choice[];
  /** Labels of the fields that come from the other side. */
  readonly taken: readonly string[];
}

/** A value as it is compared: nothing, an empty text and an empty list say the same. */
function comparable(value: unknown): string {
  return JSON.stringify(normalise({ value }) ?? {});
}

/**
 * Joins two versions of an entry.
 *
 * @param base what both began with.
 */
export function mergedByField(collection: Collection, base: Data, mine: Data, theirs: Data): Merged {
  const data: Record<string, unknown> = { ...mine };
  const choices: Choice[] = [];
  const taken: string[] = [];
  for (const [name, field] of Object.entries(collection.fields)) {
    const [before, own, other] = [comparable(base[name]), comparable(mine[name]), comparable(theirs[name])];
    if (other === own || other === before) continue;
    if (own === before) {
      data[name] = theirs[name];
      taken.push(field.label);
      continue;
    }
    const lines = (from: Data) => linesOf(collection, name, field, normalise(from) as Data);
    choices.push({ name, label: field.label, mine: lines(mine), theirs: lines(theirs) });
  }
  return { data, choices, taken };
}
