import { thesaurus } from '../../content-model/thesaurus.ts';
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import type { EntryProblem, ReadEntry } from './entry.ts';

function listIn(value: unknown, name: string): readonly unknown[] {
  const inside = (value as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  return Array.isArray(inside) ? inside : [];
}

/** Sayings that stand in an earlier group as well: search would not know which is meant. */
export function* thesaurusProblems({ collection, values }: ReadEntry): Generator<EntryProblem> {
  if (collection.name !== thesaurus.name) return;
  const known = new Set<string>();
  for (const [at, group] of listIn(values, 'groups').entries()) {
    for (const [index, saying] of listIn(group, 'others').entries()) {
      if (typeof saying !== 'string') continue;
      const spelling = saying.normalize('NFC').toLowerCase();
      if (known.has(spelling)) {
        const path = ['groups', at, 'others', index];
        yield { path, found: saying, message: words.between.sayingTaken(), severity: 'error' };
      }
      known.add(spelling);
    }
  }
}
