/** Extends Decap's root reducer. */
import createRootReducer from 'decap-cms-core/dist/esm/reducers/combinedReducer.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { history } from 'decap-cms-core/dist/esm/routing/history.js';
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
  // The address of the form that is shown: that of the page may be another for a moment, or until somebody stays.
  const withOpen = withOpenEntry(withInitialData, () => history.location.pathname + history.location.search);
  store.replaceReducer(withReasons(withSaved(withWholeLists(withKeptErrors(withOpen)))));
}
