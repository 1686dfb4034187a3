/** “Thay đổi”: the differences to the published version, or to the last save where there is none. */
import { useEffect, useState } from 'react';
import { dataOf, type DraftEntry } from '../decap/store/entry.ts';
import { savedNow, publishedBesideDraft } from '../decap/store/saved-entries.ts';
import { reasonOf } from '../failure.ts';
import { bringIn } from '../unsaved-text/visit.ts';
import { momentOf } from '../moment.ts';
import type { Data } from '../save/check.ts';
import { normaliseText } from '../save/normalise-text.ts';
import { collectionOfEntry } from '../save/collection-of-entry.ts';
import { words } from '../words.ts';
import { changesBetween, type Change, type Part } from './changes.ts';
import { PastVersions, type Chosen } from './past-versions.tsx';

const marks = { same: 'span', added: 'ins', removed: 'del' } as const;

function Marked({ text, state }: Part) {
  const Tag = marks[state];
  return <Tag>{text}</Tag>;
}

async function baseOf(entry: DraftEntry): Promise<Data> {
  return (await publishedBesideDraft(entry)) ?? (await savedNow(entry)).data;
}

function changeList(changes: readonly Change[] | string | undefined) {
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

/** What the form would say otherwise if an earlier version took its place. */
function Compared({ entry, chosen, back }: { readonly entry: DraftEntry; readonly chosen: Chosen; back: () => void }) {
  const { version, data } = chosen;
  const collection = collectionOfEntry(entry.get('collection'), entry.get('slug'));
  const changes = changesBetween(collection, normaliseText(dataOf(entry)), normaliseText(data));
  return (
    <>
      <p>{words.history.compared(momentOf(new Date(version.at)), version.author)}</p>
      <p className="editor-answers">
        {changes.length > 0 && (
          <button
            type="button"
            className="editor-button editor-main"
            onClick={() => {
              bringIn(entry, data);
            }}
          >
            {words.history.take}
          </button>
        )}
        <button type="button" className="editor-button" onClick={back}>
          {words.history.back}
        </button>
      </p>
      {changes.length === 0 ? <p>{words.history.same}</p> : changeList(changes)}
    </>
  );
}

interface Props {
  readonly entry: DraftEntry;
  readonly isModification: boolean;
}

/** What has changed since the version that is published, or saved. */
function Current({ entry, isModification }: Props) {
  const [changes, setChanges] = useState<readonly Change[] | string>();
  const data = entry.get('data');
  useEffect(() => {
    let isWanted = true;
    const collection = collectionOfEntry(entry.get('collection'), entry.get('slug'));
    const now = normaliseText(dataOf(entry));
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
    <>
      <p>{isModification ? words.changes.withPublished : words.changes.withSaved}</p>
      {changeList(changes)}
    </>
  );
}

/** Under it the versions before, to be looked at in the same way and taken back. */
export function ChangesPane(props: Props) {
  const { entry } = props;
  const [chosen, setChosen] = useState<Chosen>();
  const back = () => {
    setChosen(undefined);
  };
  return (
    <div className="editor-report" role="region" aria-label={words.toolbar.view.changes}>
      {chosen === undefined ? <Current {...props} /> : <Compared entry={entry} chosen={chosen} back={back} />}
      <PastVersions entry={entry} choose={setChosen} />
    </div>
  );
}
