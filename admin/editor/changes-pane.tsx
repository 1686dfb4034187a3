/** "Thay đổi": what the entry says otherwise than what is published, or than what was saved last where it is not published. */
import { useEffect, useState } from 'react';
import { dataOf, keptNow, publishedBesideDraft, type DraftEntry } from '../decap/store.ts';
import { reasonOf } from '../failure.ts';
import type { Data } from '../save/check.ts';
import { composed } from '../save/composed.ts';
import { described } from '../save/described.ts';
import { words } from '../words.ts';
import { changesBetween, type Change, type Part } from './changes.ts';

const marks = { same: 'span', added: 'ins', removed: 'del' } as const;

function Marked({ text, state }: Part) {
  const Tag = marks[state];
  return <Tag>{text}</Tag>;
}

async function baseOf(entry: DraftEntry): Promise<Data> {
  return (await publishedBesideDraft(entry)) ?? (await keptNow(entry)).data;
}

function told(changes: readonly Change[] | string | undefined) {
  if (changes === undefined) return <p>{words.changes.reading}</p>;
  if (typeof changes === 'string') return <p role="alert">{changes}</p>;
  if (changes.length === 0) return <p>{words.changes.none}</p>;
  return changes.map(({ label, parts }) => (
    <section key={label}>
      <h2>{label}</h2>
      <p className="editor-change">
        {parts.map((part, index) => (
          <Marked key={index} {...part} />
        ))}
      </p>
    </section>
  ));
}

export function ChangesPane({
  entry,
  isModification,
}: {
  readonly entry: DraftEntry;
  readonly isModification: boolean;
}) {
  const [changes, setChanges] = useState<readonly Change[] | string>();
  const data = entry.get('data');
  useEffect(() => {
    let isWanted = true;
    const collection = described(entry.get('collection'), entry.get('slug'));
    const now = composed(dataOf(entry));
    baseOf(entry).then(
      (base) => {
        if (isWanted) setChanges(changesBetween(collection, base, now));
      },
      (error: unknown) => {
        if (isWanted) setChanges(reasonOf(error));
      },
    );
    return () => {
      isWanted = false;
    };
    // Anything else of the entry changes with every step of a save.
  }, [data]);
  return (
    <div className="editor-told" role="region" aria-label={words.toolbar.view.changes}>
      <p>{isModification ? words.changes.withPublished : words.changes.withSaved}</p>
      {told(changes)}
    </div>
  );
}
