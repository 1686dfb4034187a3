/** Notes of reviewers, where the author meets them: above the form and on the card of the board. */
import { useEffect, useState } from 'react';
import { forge } from '../decap/store/account.ts';
import { branchOf } from '../../src/safeguards/content/entry-branch.ts';
import { reasonOf } from '../failure.ts';
import { momentOf } from '../moment.ts';
import { words } from '../words.ts';
import type { ReviewNote } from '../../src/safeguards/content/review-note.ts';

/**
 * The notes on a draft, the latest first, or why they cannot be told.
 *
 * @param step how far its review is; nothing where the entry is not in review, and has no notes.
 */
function useNotes(collection: string, slug: string, step: string | undefined) {
  const [notes, setNotes] = useState<readonly ReviewNote[] | string>([]);
  useEffect(() => {
    let isWanted = true;
    const show = (found: readonly ReviewNote[] | string) => {
      if (isWanted) setNotes(found);
    };
    if (step === undefined || slug === '') show([]);
    else
      forge()
        .reviewNotes(branchOf(collection, slug))
        .then(
          (found) => {
            show([...found].reverse());
          },
          (error: unknown) => {
            show(words.sendBack.unreadable(reasonOf(error)));
          },
        );
    return () => {
      isWanted = false;
    };
  }, [collection, slug, step]);
  return notes;
}

function Note({ text, author, at }: ReviewNote) {
  return (
    <p className="editor-note">
      <q>{text}</q> <small>{[author, momentOf(new Date(at))].filter((part) => part !== '').join(', ')}</small>
    </p>
  );
}

interface Props {
  readonly collection: string;
  readonly slug: string;
  readonly step: string | undefined;
}

/** Above the form: the latest note open, those before it folded. */
export function Returned({ collection, slug, step }: Props) {
  const notes = useNotes(collection, slug, step);
  if (typeof notes === 'string') return <p className="editor-returned">{notes}</p>;
  const [latest, ...before] = notes;
  if (latest === undefined) return null;
  return (
    <section className="editor-returned" aria-label={words.sendBack.heading}>
      <strong>{step === 'draft' ? words.sendBack.returned : words.sendBack.heading}</strong>
      <Note {...latest} />
      {before.length > 0 && (
        <details>
          <summary>{words.sendBack.before(before.length)}</summary>
          {before.map((note) => (
            <Note key={note.at + note.text} {...note} />
          ))}
        </details>
      )}
    </section>
  );
}

/**
 * On the card of the board.
 *
 * @param link of the card: `collections/guides/entries/a/index?ref=workflow`.
 */
export function CardNote({ link }: { readonly link: string }) {
  const [, collection = '', slug = ''] = /^collections\/([^/]+)\/entries\/([^?]+)/.exec(link) ?? [];
  const notes = useNotes(collection, slug, 'draft');
  const latest = typeof notes === 'string' ? undefined : notes[0];
  return latest === undefined ? null : <Note {...latest} />;
}
