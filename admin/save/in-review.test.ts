import { describe as group, expect, it } from 'vitest';
import { describe } from '../../src/content-model/registry.ts';
import type { EntryProblem } from '../../src/safeguards/entry/entry.ts';
import { words } from '../words.ts';
import { withReferredDrafts } from './in-review.ts';

const activities = describe('activities');
const inReview = (collection: string, id: string) =>
  Promise.resolve(collection === 'units' && id === 'phuong-moi' ? 'Phường Mới' : undefined);
const nowhere = (found: string, path: EntryProblem['path'] = ['unit']): EntryProblem => ({
  path,
  found,
  message: 'không có',
  severity: 'error',
  asksOthers: true,
});

group('a reference to a unit that is in review', () => {
  it.each([undefined, 'draft', 'pending_review'])('is no problem at step %s', async (step) => {
    expect(await withReferredDrafts([nowhere('phuong-moi/index')], activities, step, inReview)).toEqual([]);
  });

  it('keeps the entry from being published, and says what to publish first', async () => {
    const [problem] = await withReferredDrafts([nowhere('phuong-moi')], activities, 'pending_publish', inReview);
    expect(problem?.message).toBe(words.inPlace.publishFirst('Phường Mới'));
    expect(problem?.severity).toBe('error');
  });
});

it('all other problems stay as they are', async () => {
  const others = [
    nowhere('phuong-nao-do'),
    nowhere('phuong-moi', ['relatedGuides', 0]),
    { ...nowhere('phuong-moi', ['title']), asksOthers: false },
  ];
  expect(await withReferredDrafts(others, activities, 'pending_review', inReview)).toEqual(others);
});
