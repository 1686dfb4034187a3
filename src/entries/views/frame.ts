import type { EntryData } from '../../content-model/registry.ts';
import { changesOf } from '../changes.ts';
import { displayDate } from '../today.ts';

type Framed = Pick<EntryData<'guides', unknown>, 'title' | 'summary' | 'sample' | 'changes' | 'sources'>;

/** What the pages of all entries begin and end with. */
export function frameOf(data: Framed) {
  const { title, summary, sample, sources } = data;
  return {
    title,
    summary,
    sample,
    changes: changesOf(data),
    sources: sources.map((source) => ({ ...source, asOf: source.asOf && displayDate(source.asOf) })),
  };
}
