/** Above the form: what was written earlier and not saved, to be opened, left for later or dropped. */
import { useEffect, useId, useState } from 'react';
import type { DraftEntry } from '../decap/store/entry.ts';
import { momentOf } from '../moment.ts';
import { collectionOfEntry } from '../save/collection-of-entry.ts';
import { words } from '../words.ts';
import { dropText, leaveText, offerOf, openText, restoreText, type Offer } from './visit.ts';
import { keptDays, keptHoweverOld, wordsIn, type UnsavedText } from './texts.ts';

/** More are folded, so that the form is still seen on a telephone. */
const shownAtOnce = 1;

/** `Bản viết dở lúc 14:32, 312 chữ`; of a new entry with its title. */
function describeText({ collection, slug, at, data }: UnsavedText): string {
  const when = momentOf(new Date(at));
  const count = wordsIn(collectionOfEntry(collection, slug), data);
  if (slug !== '') return words.unsaved.text(when, count);
  const { title } = data;
  return words.unsaved.newText(typeof title === 'string' ? title.trim() : '', when, count);
}

interface RowProps {
  readonly text: UnsavedText;
  readonly open: () => void;
  readonly leave: () => void;
}

function Row({ text, open, leave }: RowProps) {
  const id = useId();
  const [isDropped, setDropped] = useState(false);
  if (isDropped) {
    const restore = () => {
      restoreText(text);
      setDropped(false);
    };
    return (
      <li>
        <span role="status">{words.unsaved.dropped(momentOf(new Date(text.at)))}</span>
        <button type="button" className="editor-button" onClick={restore}>
          {words.unsaved.restore}
        </button>
      </li>
    );
  }
  const drop = () => {
    dropText(text);
    setDropped(true);
  };
  const answers = [
    [words.unsaved.open, open],
    [words.unsaved.later, leave],
    [words.unsaved.drop, drop],
  ] as const;
  return (
    <li>
      <span id={id}>{describeText(text)}</span>
      <span className="unsaved-answers">
        {answers.map(([label, answer]) => (
          <button key={label} type="button" className="editor-button" aria-describedby={id} onClick={answer}>
            {label}
          </button>
        ))}
      </span>
    </li>
  );
}

interface Props {
  readonly entry: DraftEntry;
  /** Another one for each text that is put into the form as a whole: what stood there is kept, and offered. */
  readonly draftKey: string;
}

/** Nothing where there is none. */
export function UnsavedTexts({ entry, draftKey }: Props) {
  const [{ texts, removed }, setOffer] = useState<Offer>({ texts: [], removed: 0 });
  useEffect(() => {
    let isWanted = true;
    offerOf(entry).then(
      (found) => {
        if (isWanted) setOffer(found);
      },
      (error: unknown) => {
        // A browser that keeps nothing has nothing to offer.
        console.warn(error);
      },
    );
    return () => {
      isWanted = false;
    };
    // Once for each text, whatever is written in it.
  }, [entry.get('collection'), entry.get('slug'), draftKey]);

  if (texts.length === 0 && removed === 0) return null;
  const without = (text: UnsavedText) => {
    setOffer({ texts: texts.filter((other) => other !== text), removed });
  };
  const row = (text: UnsavedText) => (
    <Row
      key={text.id}
      text={text}
      open={() => {
        openText(entry, text);
        without(text);
      }}
      leave={() => {
        leaveText(text);
        without(text);
      }}
    />
  );
  const [first, rest] = [texts.slice(0, shownAtOnce), texts.slice(shownAtOnce)];
  return (
    <section className="editor-returned unsaved-texts" aria-label={words.unsaved.heading}>
      <ul>{first.map(row)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{words.unsaved.more(rest.length)}</summary>
          <ul>{rest.map(row)}</ul>
        </details>
      )}
      {removed > 0 && <p role="status">{words.unsaved.removed(removed, keptDays, keptHoweverOld)}</p>}
    </section>
  );
}
