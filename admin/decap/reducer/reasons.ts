/** Error messages in Vietnamese: in notices, and for an entry that could not be opened. */
import type { Reducer } from '../../form/reducer.ts';
import { reasonOf, withReason } from '../../failure.ts';
import { words } from '../../words.ts';

type Action = Parameters<Reducer>[1];

interface Failed {
  readonly error: unknown;
}

function isFailed(payload: unknown): payload is Failed {
  return typeof payload === 'object' && payload !== null && 'error' in payload;
}

function translated(action: Action): Action {
  const { type, payload } = action;
  if (type === 'NOTIFICATION_SEND' && typeof payload === 'object' && payload !== null) {
    return { ...action, payload: withReason(payload) };
  }
  if (type === 'ENTRY_FAILURE' && isFailed(payload)) {
    return { ...action, payload: { ...payload, error: { message: reasonOf(payload.error) } } };
  }
  return action;
}

/** Failures that Decap tells nobody of. */
const silent = ['SORT_ENTRIES_FAILURE', 'SEARCH_ENTRIES_FAILURE'];

/** The notice of a failure that Decap itself does not tell. */
function noticeOf({ type, payload }: Action): Action | undefined {
  if (!silent.includes(type) || !isFailed(payload)) return undefined;
  // Of a search Decap says that something failed, and not what.
  const details = type === 'SEARCH_ENTRIES_FAILURE' ? words.failures.search : payload.error;
  const message = { key: 'ui.toast.onFailToLoadEntries', details };
  return translated({ type: 'NOTIFICATION_SEND', payload: { message, type: 'error', dismissAfter: 30_000 } });
}

/** Decap's reducer, which hears of each failure in the words of an editor, and tells each. */
export function withReasons(reduce: Reducer): Reducer {
  return (state, action) => {
    const next = reduce(state, translated(action));
    const notice = noticeOf(action);
    return notice === undefined ? next : reduce(next, notice);
  };
}
