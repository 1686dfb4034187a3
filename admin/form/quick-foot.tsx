/**
 * The foot of the short form: one press saves and hands in; then it says where the entry stands and opens it for more.
 */
import { useEffect, useReducer } from 'react';
import { entryId } from '../../src/content-model/to-zod.ts';
import { isStepChanging } from '../decap/store/entry.ts';
import type { EditorProps } from '../editor/editor-props.ts';
import { words } from '../words.ts';
import { isQuick, leaveQuick } from './quick-mode.ts';

const { quick: quickWords } = words;

type Step = keyof typeof quickWords.stands;

type Props = Pick<
  EditorProps,
  'entry' | 'hasChanged' | 'hasWorkflow' | 'isNewEntry' | 'currentStatus' | 'onPersist' | 'onChangeStatus'
>;

/**
 * The address of a new entry changes with its first save, and the form is drawn anew: then the press goes on from here.
 */
const pressed = { toHandIn: false };

interface Quick {
  readonly isQuick: boolean;
  /** Saved and handed in, or on its way to the page: there is nothing to be filled in. */
  readonly isDone: boolean;
  readonly leave: () => void;
}

/** How far the entry is; nothing while there is something to be saved. */
function stepOf({ entry, hasChanged, hasWorkflow, isNewEntry, currentStatus }: Props): Step | undefined {
  if (isNewEntry || hasChanged) return undefined;
  if (!hasWorkflow) return entry.getIn(['data', 'draft']) === true ? 'unfinished' : 'saved';
  if (pressed.toHandIn || isStepChanging(entry)) return 'submitting';
  // A draft that was published is there no longer.
  if (currentStatus === undefined) return 'published';
  return currentStatus === 'draft' ? 'draft' : 'submitted';
}

/** Whether the entry stands in the short form, and how to leave it. */
export function useQuick(props: Props): Quick {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const { entry } = props;
  const name = [String(entry.get('collection')), entryId(String(entry.get('slug')))] as const;
  const is = isQuick(...name);
  const step = stepOf(props);
  return {
    isQuick: is,
    isDone: is && (step === 'submitted' || step === 'published' || step === 'saved'),
    leave: () => {
      leaveQuick(...name);
      draw();
    },
  };
}

export function QuickFoot(props: Props & Pick<Quick, 'leave'>) {
  const { hasChanged, hasWorkflow, isNewEntry, currentStatus, onPersist, onChangeStatus, leave } = props;
  const step = stepOf(props);
  useEffect(() => {
    if (!pressed.toHandIn || isNewEntry || hasChanged || currentStatus === undefined) return;
    pressed.toHandIn = false;
    // One that was handed in before is so still.
    if (currentStatus === 'draft') onChangeStatus('PENDING_REVIEW');
  });
  const save = (toHandIn: boolean) => {
    if (toHandIn && step === 'draft') {
      onChangeStatus('PENDING_REVIEW');
      return;
    }
    pressed.toHandIn = toHandIn;
    Promise.resolve(onPersist()).catch((error: unknown) => {
      // Whatever stops it is told where it is found.
      pressed.toHandIn = false;
      console.warn(error);
    });
  };
  return (
    <footer className="quick-foot">
      <p role="status">{step !== undefined && quickWords.stands[step]}</p>
      {hasWorkflow && (step === undefined || step === 'draft') && (
        <button
          type="button"
          className="editor-button editor-main"
          aria-disabled={isNewEntry && !hasChanged}
          onClick={() => {
            if (!isNewEntry || hasChanged) save(true);
          }}
        >
          {quickWords.submit}
        </button>
      )}
      {hasChanged && (
        <button
          type="button"
          className={`editor-button ${hasWorkflow ? '' : 'editor-main'}`}
          onClick={() => {
            save(false);
          }}
        >
          {hasWorkflow ? quickWords.saveDraft : quickWords.save}
        </button>
      )}
      {step !== undefined && step !== 'submitting' && (
        <button type="button" className="editor-button" onClick={leave}>
          {quickWords.open}
        </button>
      )}
    </footer>
  );
}
