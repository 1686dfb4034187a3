/** Words of the pages, by area of the site; those of other areas are imported from their own files in `vi/`. */
export { words as activityWords } from './vi/activity.ts';
export { words as guideWords } from './vi/guide.ts';
export { words as homeWords } from './vi/home.ts';
export { words as journeyWords } from './vi/journey.ts';
export { emptyList, emptyLists, words as listWords, type EmptyList } from './vi/list.ts';
export { words as notFoundWords } from './vi/not-found.ts';
export { words as offlineWords } from './vi/offline.ts';
export { meanings as responsibilityMeanings, words as responsibilityWords } from './vi/responsibilities.ts';
export { boxWords as searchBoxWords, filterNames, pageWords as searchPageWords } from './vi/search-page.ts';
export { words as searchWords } from './vi/search.ts';
export { site } from './vi/site.ts';
export { words as storyWords } from './vi/story.ts';
export { words as unitWords } from './vi/unit.ts';
