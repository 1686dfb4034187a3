/** Extends Decap's root reducer. */
import createRootReducer from 'decap-cms-core/dist/esm/reducers/combinedReducer.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { dayInVietnam } from '../../src/entries/today.ts';
import { words } from '../words.ts';
import { quickCollection } from '../form/quick-mode.ts';
import { withBeginnings } from '../form/reducer.ts';
import { lastOf } from '../form/remembered.ts';
import { withOpenEntry } from './reducer/open-entry.ts';
import { withKeptErrors } from './reducer/kept-errors.ts';
import { withWholeLists } from './reducer/lists.ts';
import { withReasons } from './reducer/reasons.ts';
import { withSaved } from './reducer/saved.ts';

/** To be called once, before Decap opens. */
export function extendReducer(): void {
  const surroundings = {
    today: dayInVietnam,
    remembered: lastOf,
    copyMark: words.form.copyMark,
    isQuick: (collection: string) => quickCollection(location.hash) === collection,
  };
  const withInitialData = withBeginnings(createRootReducer(), surroundings);
  const withOpen = withOpenEntry(withInitialData, () => location.hash);
  store.replaceReducer(withReasons(withSaved(withWholeLists(withKeptErrors(withOpen)))));
}
