import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { Repository } from '../../tests/support/forge/repository.ts';
import { reviewOf, strayFiles } from './review-server.ts';

const draft = { branch: 'main', collection: 'guides', slug: 'chung-thuc-chu-ky/index' };
let repository: Repository;
let commit = '';
beforeAll(async () => {
  repository = await Repository.of(['src/lib/memoize.ts']);
  const author = { name: 'Lan', email: 'lan@example.vn' };
  const files = new Map([['src/lib/memoize.ts', { content: Buffer.from('evil') }]]);
  commit = await repository.commit('cms/guides/chung-thuc-chu-ky/index', files, { message: 'Sửa', author });
});
afterAll(() => repository[Symbol.asyncDispose]());

const asked = (action: string, params: object) =>
  reviewOf(repository.folder, 'git', Buffer.from(JSON.stringify({ action, params })));

it('tells what the branch of a draft changes', async () => {
  expect(await asked('branchState', draft)).toEqual({
    answer: {
      status: 200,
      body: { commit, changes: [{ path: 'src/lib/memoize.ts', removed: false, mode: '100644' }], hasMerges: false },
    },
  });
});

it('lets the content server publish the commit that was named, and no other', async () => {
  const { passedOn = '' } = await asked('publishUnpublishedEntry', { ...draft, commit });
  expect(JSON.parse(passedOn.toString())).toEqual({ action: 'publishUnpublishedEntry', params: draft });
  for (const other of [undefined, '', await repository.branch('main')]) {
    const { answer } = await asked('publishUnpublishedEntry', { ...draft, commit: other });
    expect(answer?.status).toBe(409);
  }
});

it('refuses what cannot be known', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  expect((await asked('branchState', { ...draft, slug: 'khong-co/index' })).answer?.status).toBe(404);
});

it('names the files that a draft brings along, and answers to no other request', async () => {
  const answer = (action: string, params: object) =>
    strayFiles(repository.folder, Buffer.from(JSON.stringify({ action, params })));
  expect(await answer('unpublishedEntryMediaFile', draft)).toContain('“src/lib/memoize.ts”');
  expect(await answer('getEntry', draft)).toBeUndefined();
  expect(await answer('unpublishedEntryMediaFile', { ...draft, slug: '--upload-pack=x' })).toBeUndefined();
});

it('leaves everything else to the content server', async () => {
  expect((await asked('persistEntry', draft)).answer).toBeUndefined();
});
