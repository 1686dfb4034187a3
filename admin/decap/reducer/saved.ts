/**
 * Decides whether the open entry has unsaved changes: compared with the last save, and with the draft in review if
 * there is one.
 */
import { isMap, List, type Map as ImmutableMap } from 'immutable';
import type { Reducer } from '../../form/reducer.ts';

type Action = Parameters<Reducer>[1];
type State = ReturnType<Reducer>;

interface Change {
  /** What Decap compares with: the draft in review, where there is one, and then what is published. */
  readonly entries: readonly unknown[];
}

interface Persisted {
  readonly collectionName: string;
  readonly slug: string;
}

interface PersistedInReview {
  readonly collection: string;
  readonly entry: ImmutableMap<string, unknown>;
}

function openEntry({ entryDraft }: State): ImmutableMap<string, unknown> | undefined {
  const entry = isMap(entryDraft) ? (entryDraft as ImmutableMap<string, unknown>).get('entry') : undefined;
  return isMap(entry) ? (entry as ImmutableMap<string, unknown>) : undefined;
}

/** Whether what was saved is the entry that is open. */
function isOpen(state: State, { collectionName, slug }: Persisted): boolean {
  const entry = openEntry(state);
  return entry?.get('collection') === collectionName && entry.get('slug') === slug;
}

/** Else who goes back to the words that are published is told that nothing has changed in the draft. */
function comparedOnce(action: Action): Action {
  if (action.type !== 'DRAFT_CHANGE_FIELD') return action;
  const change = action.payload as Change;
  return { ...action, payload: { ...change, entries: change.entries.slice(0, 1) } };
}

/** Else who goes back to the words with which the entry was opened is told that nothing has changed since the save. */
function withWritten(state: State, persisted: Persisted): State {
  const { entries } = state;
  const place = ['entities', `${persisted.collectionName}.${persisted.slug}`];
  if (!isMap(entries) || !entries.hasIn(place) || !isOpen(state, persisted)) return state;
  return { ...state, entries: entries.setIn(place, openEntry(state)) };
}

/** Else pictures that were saved are kept, and brought back, as if they were not: `addedPictures` tells them by it. */
function withSavedPictures(state: State, persisted: Persisted): State {
  const draft = state['entryDraft'];
  const files = openEntry(state)?.get('mediaFiles');
  if (!isMap(draft) || !List.isList(files) || !isOpen(state, persisted)) return state;
  const saved = (files as List<ImmutableMap<string, unknown>>).map((file) => file.delete('url'));
  return { ...state, entryDraft: draft.setIn(['entry', 'mediaFiles'], saved) };
}

interface Refused {
  readonly collection: string;
  readonly slug: string;
}

/** Else a save that is refused leaves a draft behind that nobody has made, and every later one looks for it. */
function withoutPhantom(state: State, { collection, slug }: Refused): State {
  const drafts = state['editorialWorkflow'];
  const place = ['entities', `${collection}.${slug}`];
  if (!isMap(drafts) || drafts.getIn([...place, 'slug']) !== undefined) return state;
  return { ...state, editorialWorkflow: drafts.deleteIn(place) };
}

interface StatusChange {
  readonly collection: string;
  readonly slug: string;
  readonly newStatus: string;
}

/** Else the next save of an entry that was handed in takes it back: the form holds the state from before. */
function withStatus(state: State, { collection, slug, newStatus }: StatusChange): State {
  const draft = state['entryDraft'];
  if (!isMap(draft)) return state;
  const isOpen = draft.getIn(['entry', 'collection']) === collection && draft.getIn(['entry', 'slug']) === slug;
  return isOpen ? { ...state, entryDraft: draft.setIn(['entry', 'status'], newStatus) } : state;
}

/** Decap's reducer, which compares with what was saved last, and knows what drafts there are and how far they are. */
export function withSaved(reduce: Reducer): Reducer {
  return (state, action) => {
    const next = reduce(state, comparedOnce(action));
    if (action.type === 'UNPUBLISHED_ENTRY_STATUS_CHANGE_SUCCESS')
      return withStatus(next, action.payload as StatusChange);
    if (action.type === 'UNPUBLISHED_ENTRY_PERSIST_FAILURE') return withoutPhantom(next, action.payload as Refused);
    if (action.type === 'UNPUBLISHED_ENTRY_PERSIST_SUCCESS') {
      const { collection, entry } = action.payload as PersistedInReview;
      return withSavedPictures(next, { collectionName: collection, slug: String(entry.get('slug')) });
    }
    if (action.type !== 'ENTRY_PERSIST_SUCCESS') return next;
    const persisted = action.payload as Persisted;
    return withWritten(withSavedPictures(next, persisted), persisted);
  };
}
