import { expect, it, vi } from 'vitest';
// Without a browser nothing of Decap could be imported by it.
import { mayDelete, notSignedIn, provide, refuseUnreadable } from './ours.ts';
import { words } from '../words.ts';

it('a file of which nothing could be read is refused, an empty one is not', () => {
  const path = 'content/guides/a/index.md';
  expect(() => {
    refuseUnreadable({ path, raw: '---\n: [\n---\n', data: {} });
  }).toThrow(words.failures.unreadable(path));
  refuseUnreadable({ path, raw: '\n', data: {} });
  refuseUnreadable({ path, raw: '---\n---\n', data: { body: '' } });
});

it('a sign-in that failed is told in Vietnamese', () => {
  vi.spyOn(console, 'error').mockReturnValue();
  expect(notSignedIn(new Error('Invalid nonce'))).toBe(words.failures.notSignedIn);
});

it('what imports Decap is asked as soon as it is provided, and missed before', async () => {
  expect(() => mayDelete({ name: 'a.webp' })).toThrow('not provided');
  provide({
    CardNote: () => null,
    beginVisit: () => undefined,
    mayDelete: ({ name }) => Promise.resolve(name === 'a.webp'),
  });
  expect(await mayDelete({ name: 'a.webp' })).toBe(true);
});
