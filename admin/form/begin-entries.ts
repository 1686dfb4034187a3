/** Puts what a new entry begins with into Decap's state, and keeps in it what was told. */
import createRootReducer from 'decap-cms-core/dist/esm/reducers/combinedReducer.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { dayInVietnam } from '../../src/entries/today.ts';
import { withKeptErrors } from '../decap/kept-errors.ts';
import { words } from '../words.ts';
import { withBeginnings } from './reducer.ts';
import { lastOf } from './remembered.ts';

/** To be called once, before Decap opens. */
export function beginEntries(): void {
  const surroundings = { today: dayInVietnam, remembered: lastOf, copyMark: words.form.copyMark };
  store.replaceReducer(withKeptErrors(withBeginnings(createRootReducer(), surroundings)));
}
