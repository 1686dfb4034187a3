/** Keeps the form of one entry from the text of another, which was loaded later than its own. */
import { isMap, type Map as ImmutableMap } from 'immutable';
import { editorAddress } from '../../editor/editor-address.ts';
import type { Reducer } from '../../form/reducer.ts';

type Action = Parameters<Reducer>[1];
type State = ReturnType<Reducer>;

/** Set in the draft of a new entry when it is saved: Decap loads what was saved before its address is that of it. */
const saved = 'isSaved';

function draftIn(state: State | undefined): ImmutableMap<string, unknown> | undefined {
  const draft = state?.['entryDraft'];
  return isMap(draft) ? (draft as ImmutableMap<string, unknown>) : undefined;
}

/** The entry that was loaded; what we put into the form ourselves comes as Decap holds it. */
function loadedIn({ payload }: Action): { readonly collection?: unknown; readonly slug?: unknown } {
  const { entry } = payload as { readonly entry: object };
  return isMap(entry) ? (entry as ImmutableMap<string, unknown>).toObject() : entry;
}

/** Whether an entry that was loaded is the one that is asked for: another may have been opened while it was. */
function isAsked(state: State | undefined, action: Action, address: string): boolean {
  const { collection, slug } = loadedIn(action);
  const asked = editorAddress(address);
  if (asked?.collection !== collection) return false;
  return asked?.slug === slug || (asked?.slug === '' && draftIn(state)?.get(saved) === true);
}

interface Persisted {
  readonly collection?: string;
  readonly collectionName?: string;
}

function withSavedMark(state: State, { collection, collectionName }: Persisted): State {
  const draft = draftIn(state);
  if (draft?.getIn(['entry', 'newRecord']) !== true) return state;
  const isOpen = draft.getIn(['entry', 'collection']) === (collection ?? collectionName);
  return isOpen ? { ...state, entryDraft: draft.set(saved, true) } : state;
}

function withoutSavedMark(state: State): State {
  const draft = draftIn(state);
  return draft?.has(saved) === true ? { ...state, entryDraft: draft.delete(saved) } : state;
}

/**
 * Decap's reducer, which takes a loaded entry into the form only where its address is asked for.
 *
 * @param address tells what the router shows.
 */
export function withOpenEntry(reduce: Reducer, address: () => string): Reducer {
  return (state, action) => {
    switch (action.type) {
      case 'DRAFT_CREATE_FROM_ENTRY':
        return state === undefined || isAsked(state, action, address())
          ? withoutSavedMark(reduce(state, action))
          : state;
      case 'ENTRY_PERSIST_SUCCESS':
      case 'UNPUBLISHED_ENTRY_PERSIST_SUCCESS':
        return withSavedMark(reduce(state, action), action.payload as Persisted);
      default:
        return reduce(state, action);
    }
  };
}
