/** What Decap's state does beyond Decap: a new entry begins with something, and what was told of one stays. */
import createRootReducer from 'decap-cms-core/dist/esm/reducers/combinedReducer.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { dayInVietnam } from '../../src/entries/today.ts';
import { words } from '../words.ts';
import { withBeginnings } from '../form/reducer.ts';
import { lastOf } from '../form/remembered.ts';
import { withKeptErrors } from './kept-errors.ts';

/** To be called once, before Decap opens. */
export function extendReducer(): void {
  const surroundings = { today: dayInVietnam, remembered: lastOf, copyMark: words.form.copyMark };
  store.replaceReducer(withKeptErrors(withBeginnings(createRootReducer(), surroundings)));
}
