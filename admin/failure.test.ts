import { beforeEach, expect, it, vi } from 'vitest';
import { reasonOf, withReason } from './failure.ts';
import { words } from './words.ts';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue();
});

const answered = (status: number) => Object.assign(new Error('You are not allowed to push'), { status });

it.each([
  ['a network that is gone', new TypeError('Failed to fetch'), words.failures.noConnection],
  ['an answer that does not come', new Error('Request timed out after 60 seconds'), words.failures.noConnection],
  ['a session that has ended', answered(401), words.failures.signedOut],
  ['an account without the right', answered(403), words.failures.notAllowed],
  ['an entry that is gone', answered(404), words.failures.notFound],
  ['a change that came first', answered(409), words.failures.notTaken(409)],
  ['what does not fit the entry', answered(422), words.failures.notTaken(422)],
  ['a forge in trouble', answered(502), words.failures.busy(502)],
  [
    'what is told without a number',
    Object.assign(new Error('Rebase error: conflict'), { status: null }),
    words.failures.unknown,
  ],
  ['an answer that is none', new SyntaxError('Unexpected end of JSON input'), words.failures.unknown],
])('tells %s in Vietnamese', (_, failure, told) => {
  expect(reasonOf(failure)).toBe(told);
});

it.each(['Protected branch update failed', 'Repository rule violations found\n\nCannot update this protected ref.'])(
  'tells whoever may not write that they may not, where GitHub says “%s”',
  (message) => {
    expect(reasonOf(Object.assign(new Error(message), { status: 422 }))).toBe(words.failures.notAllowed);
  },
);

it('tells a writer who presses “Đăng” that it takes a reviewer', () => {
  for (const status of [401, 403]) {
    const notice = { message: { key: 'ui.toast.onFailToPublishEntry', details: answered(status) } };
    expect(withReason(notice).message.details).toBe(words.failures.mayNotPublish);
  }
});

it('does not send a reviewer to a reviewer when a change stands in the way', () => {
  for (const status of [405, 406, 409, 422]) {
    const notice = { message: { key: 'ui.toast.onFailToPublishEntry', details: answered(status) } };
    expect(withReason(notice).message.details).toBe(words.failures.notMerged);
  }
});

it('leaves what the CMS says itself as it is', () => {
  expect(reasonOf(new Error(words.refused.toast))).toBe(words.refused.toast);
  expect(withReason({ message: { key: 'ui.toast.entrySaved' } })).toEqual({ message: { key: 'ui.toast.entrySaved' } });
});

it('tells in its own sentence what the content server of this machine refuses, and no sentence of a forge', () => {
  const refused = Object.assign(new Error('Bản nháp này đổi cả tệp “src/a.ts”.'), { status: 403 });
  expect(reasonOf(Object.assign(refused, { api: 'Proxy' }))).toBe(refused.message);
  expect(reasonOf(Object.assign(refused, { api: 'GitLab' }))).toBe(words.failures.notAllowed);
});

it('tells of pictures in Vietnamese, and of a failed discard in words that are not those of one that succeeded', () => {
  const said = (message: string) => withReason({ type: 'error', message }).message;
  expect(said('Failed to persist media: Error: bad')).toBe(words.failures.pictureNotAdded);
  // What shrinks pictures is loaded for the first of them.
  const unloaded = 'TypeError: Failed to fetch dynamically imported module: https://example.vn/admin/parts/webp.js';
  expect(said(`Failed to persist media: ${unloaded}`)).toBe(words.failures.noConnection);
  expect(said('Failed to delete media: bad')).toBe(words.failures.pictureNotDeleted);
  expect(said('Đã xong')).toBe('Đã xong');
  const discarded = { key: 'ui.toast.onDeleteUnpublishedChanges' };
  expect(withReason({ type: 'success', message: discarded }).message).toEqual(discarded);
  const failed = withReason({ type: 'error', message: { ...discarded, details: answered(502) } });
  expect(failed.message).toEqual({ key: 'ui.toast.onFailToDelete', details: words.failures.busy(502) });
});
