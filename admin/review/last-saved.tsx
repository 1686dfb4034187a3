/** Above the form: that somebody else has a draft of the entry under way. */
import { useEffect, useState } from 'react';
import { forge, signedInNames } from '../decap/store/account.ts';
import { branchOf } from '../../src/safeguards/content/entry-branch.ts';
import { momentOf } from '../moment.ts';
import { words } from '../words.ts';
import { savedByAnother } from './last-save.ts';

interface Props {
  readonly collection: string;
  readonly slug: string;
  /** How far its review is; nothing where there is no draft, and nobody is asked. */
  readonly step: string | undefined;
  /** Asked again when it has been saved. */
  readonly isSaving: boolean;
}

export function LastSaved({ collection, slug, step, isSaving }: Props) {
  const [other, setOther] = useState<ReturnType<typeof savedByAnother>>();
  const isAsked = step !== undefined && slug !== '' && !isSaving;
  useEffect(() => {
    let isWanted = true;
    const show = (found: typeof other) => {
      if (isWanted) setOther(found);
    };
    if (!isAsked) show(undefined);
    else
      forge()
        .lastSave(branchOf(collection, slug))
        .then(
          (save) => {
            show(savedByAnother(save, signedInNames()));
          },
          (error: unknown) => {
            // Nobody needs it to write: a conflict is met when it is saved.
            console.warn(error);
          },
        );
    return () => {
      isWanted = false;
    };
  }, [collection, slug, isAsked]);
  if (other === undefined) return null;
  const when = momentOf(other.at);
  const sentence = step === 'draft' ? words.lastSave.writing(other.name, when) : words.lastSave.saved(other.name, when);
  return (
    <p className="editor-returned" role="status">
      {sentence}
    </p>
  );
}
