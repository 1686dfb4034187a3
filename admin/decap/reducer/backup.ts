/** Text kept of an earlier visit is offered once the entry stands: else the entry, which arrives when it will, takes its place. */
import { isMap, type Map as ImmutableMap } from 'immutable';
import type { Reducer } from '../../form/reducer.ts';

type Draft = ImmutableMap<string, unknown>;

/** Where it waits, in Decap's own draft: with that it is thrown away when the entry is left. */
const waiting = 'waitingBackup';

function isOf(backup: unknown, entry: ImmutableMap<unknown, unknown>): boolean {
  if (!isMap(backup)) return false;
  return ['collection', 'slug'].every((name) => backup.getIn(['entry', name]) === entry.get(name));
}

function moved(draft: Draft): Draft {
  const entry = draft.get('entry');
  // Decap begins with an entry of nothing.
  if (!isMap(entry) || !entry.has('collection')) {
    const backup = draft.get('localBackup');
    return backup === undefined ? draft : draft.delete('localBackup').set(waiting, backup);
  }
  const backup = draft.get(waiting);
  if (backup === undefined) return draft;
  // One that was asked for by the entry before and came too late belongs to nobody.
  return isOf(backup, entry) ? draft.delete(waiting).set('localBackup', backup) : draft.delete(waiting);
}

/** Decap's reducer, in which kept text waits for its entry. */
export function withWaitingBackup(reduce: Reducer): Reducer {
  return (state, action) => {
    const next = reduce(state, action);
    const draft = next['entryDraft'];
    if (!isMap(draft)) return next;
    const entryDraft = moved(draft as Draft);
    return entryDraft === draft ? next : { ...next, entryDraft };
  };
}
