import { expect, it } from 'vitest';
import { placeOf } from './follow.ts';

const places = ['title', 'steps.0.title', 'steps.1.text', 'body'].map((field) => ({ dataset: { field } }));

it.each([
  ['title', 'title'],
  ['steps.1', 'steps.1.text'],
  ['steps', 'steps.0.title'],
  // An item of which the page shows nothing yet.
  ['steps.7', 'steps.0.title'],
  ['keywords', undefined],
])('%s is shown at %s', (field, place) => {
  expect(placeOf(places, field)?.dataset.field).toBe(place);
});
