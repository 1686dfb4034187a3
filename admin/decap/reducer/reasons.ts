/** Error messages in Vietnamese: in notices, and for an entry that could not be opened. */
import type { Reducer } from '../../form/reducer.ts';
import { reasonOf, withReason } from '../../failure.ts';

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

/** Decap's reducer, which hears of each failure in the words of an editor. */
export function withReasons(reduce: Reducer): Reducer {
  return (state, action) => reduce(state, translated(action));
}
