/** Keeps the error of an entry that could not be loaded. */
import { isMap, type Map as ImmutableMap } from 'immutable';
import type { Reducer } from '../../form/reducer.ts';

type Entities = ImmutableMap<string, ImmutableMap<string, unknown>>;

/** The actions with which Decap takes in a list of entries. */
const lists = new Set([
  'ENTRIES_SUCCESS',
  'SEARCH_ENTRIES_SUCCESS',
  'SORT_ENTRIES_SUCCESS',
  'FILTER_ENTRIES_SUCCESS',
  'GROUP_ENTRIES_SUCCESS',
]);

function entitiesOf(state: Readonly<Record<string, unknown>> | undefined): Entities | undefined {
  const entries = state?.['entries'];
  const entities: unknown = isMap(entries) ? entries.get('entities') : undefined;
  return isMap(entities) ? (entities as Entities) : undefined;
}

/** Decap's reducer; a list of entries, which arrives when it will, takes no error of one back. */
export function withKeptErrors(reduce: Reducer): Reducer {
  return (state, action) => {
    const next = reduce(state, action);
    if (!lists.has(action.type)) return next;
    const failed = entitiesOf(state)?.filter((entity) => entity.has('error'));
    const entities = entitiesOf(next);
    const entries = next['entries'];
    if (failed === undefined || entities === undefined || !isMap(entries)) return next;
    const kept = failed.reduce(
      (all, entity, key) => (all.has(key) ? all.setIn([key, 'error'], entity.get('error')) : all),
      entities,
    );
    return { ...next, entries: entries.set('entities', kept) };
  };
}
