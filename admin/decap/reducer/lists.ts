/**
 * An entry opened by itself does not count as a loaded list, nor does one that could not be read: the list is read when
 * somebody goes there. A search that failed has no next page.
 */
import { isMap, List, type Map as ImmutableMap } from 'immutable';
import type { Reducer } from '../../form/reducer.ts';

type State = ReturnType<Reducer>;
type Entries = ImmutableMap<string, unknown>;
interface Failed {
  readonly collection?: string;
}

/** The actions by which one entry comes into a list, or leaves it, and where each tells the collection. */
const collectionOf = new Map([
  ['ENTRY_SUCCESS', 'collection'],
  ['ENTRY_DELETE_SUCCESS', 'collectionName'],
]);

function changed(state: State, change: (entries: Entries) => Entries): State {
  const { entries } = state;
  return isMap(entries) ? { ...state, entries: change(entries as Entries) } : state;
}

/** Decap's reducer, after which a list that could not be read is asked for again by the next visit to it. */
function withoutFailed(reduce: Reducer): Reducer {
  return (state, action) => {
    const next = reduce(state, action);
    if (action.type === 'SEARCH_ENTRIES_FAILURE') {
      // Decap asks for the next one as long as there is one, some sixty times in a second (measured).
      return { ...next, search: { ...(next['search'] as object), page: NaN } };
    }
    const failed = action as { readonly payload?: { readonly collection?: string }; readonly meta?: Failed };
    const name = action.type === 'SORT_ENTRIES_FAILURE' ? failed.payload?.collection : failed.meta?.collection;
    if (name === undefined || !/^(?:SORT_)?ENTRIES_FAILURE$/.test(action.type)) return next;
    return changed(next, (after) => (after.hasIn(['pages', name, 'ids']) ? after : after.deleteIn(['pages', name])));
  };
}

/** Decap's reducer; a list that was never read does not begin with the entry that was opened, nor does one leave it. */
export function withWholeLists(decap: Reducer): Reducer {
  const reduce = withoutFailed(decap);
  return (state, action) => {
    const named = collectionOf.get(action.type);
    const entries = state?.['entries'];
    if (named === undefined || state === undefined || !isMap(entries)) return reduce(state, action);
    const ids = ['pages', (action.payload as Readonly<Record<string, string>>)[named] ?? '', 'ids'];
    if (entries.hasIn(ids)) return reduce(state, action);
    // Decap takes an entry that was deleted out of a list without asking whether there is one.
    const next = reduce(
      changed(state, (before) => before.setIn(ids, List())),
      action,
    );
    const page = ids.slice(0, 2);
    return changed(next, (after) => (entries.hasIn(page) ? after.deleteIn(ids) : after.deleteIn(page)));
  };
}
