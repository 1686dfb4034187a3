/** Above the form of a sample: that it is shown to nobody yet, and how it becomes an entry of one's own. */
import { useEffect } from 'react';
import { dataOf, isUnsaved, replaceDraft, type DraftEntry } from '../decap/store/entry.ts';
import { leadTo } from '../editor/lead.ts';
import { words } from '../words.ts';
import { exampleAsked } from './example-copy.ts';
import { takeExample } from './example.ts';

interface Props {
  readonly entry: DraftEntry;
  /** Something is written that is not saved: nothing is put over it. */
  readonly hasChanged: boolean;
}

export function ExampleNotice({ entry, hasChanged }: Props) {
  const collection = String(entry.get('collection'));
  const isFresh = isUnsaved(entry);
  // Not once and for all: what was open before stands in the form until the new entry is begun.
  useEffect(() => {
    if (isFresh && !hasChanged && exampleAsked(location.hash) === collection) void takeExample(collection);
  }, [collection, isFresh]);
  const data = dataOf(entry);
  if (data['sample'] !== true) return null;
  const own = () => {
    const { title } = data;
    if (typeof title === 'string' && title.endsWith(words.example.mark)) leadTo(['title']);
    else replaceDraft(entry, { ...data, sample: false });
  };
  return (
    <section className="editor-returned" aria-label={words.example.title}>
      <p className="editor-note">{words.example.notice}</p>
      <button type="button" className="editor-button" onClick={own}>
        {words.example.own}
      </button>
    </section>
  );
}
