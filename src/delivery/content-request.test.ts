import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { checkRequest } from './content-request.ts';

const folder = temporaryFolder();
for (const name of ['content/guides/a', 'src', 'public/tai-len'])
  mkdirSync(join(folder.path, name), { recursive: true });
writeFileSync(join(folder.path, 'src/code.ts'), '');
symlinkSync('../../src', join(folder.path, 'content/guides/link'));
symlinkSync('../../../src/new.ts', join(folder.path, 'content/guides/a/index.md'));
symlinkSync('../../../src/code.ts', join(folder.path, 'content/guides/a/code.png'));
afterAll(() => {
  folder.remove();
});

const branch = 'main';
const options = { commitMessage: 'Sửa', collectionName: 'guides', useWorkflow: true, status: 'draft' };
const asset = (path: string) => ({ path, content: '', encoding: 'base64' });
const dataFile = (path: string) => ({ slug: 'b', path, raw: '' });
const work = { branch, collection: 'guides', slug: 'b' };

const check = (action: string, params: unknown) =>
  checkRequest(Buffer.from(JSON.stringify({ action, params })), folder.path);

/** Everything that the CMS does, once. */
const usual: readonly (readonly [action: string, params: unknown])[] = [
  ['info', undefined],
  ['entriesByFolder', { branch, folder: 'content/guides', extension: 'md', depth: 2 }],
  ['entriesByFiles', { branch, files: [{ path: 'content/site.yaml', label: 'Trang' }] }],
  ['getEntry', { branch, path: 'content/guides/b/index.md' }],
  ['unpublishedEntries', { branch }],
  ['unpublishedEntry', { branch, id: 'guides/b', cmsLabelPrefix: '' }],
  ['unpublishedEntry', { ...work }],
  ['unpublishedEntryDataFile', { ...work, id: 'x', path: 'content/guides/b/index.md' }],
  ['unpublishedEntryMediaFile', { ...work, id: 'x', path: 'content/guides/b/Ảnh của phường.jpg' }],
  ['deleteUnpublishedEntry', work],
  [
    'persistEntry',
    {
      branch,
      dataFiles: [dataFile('content/guides/b/index.md')],
      assets: [asset('content/guides/b/Ảnh 1.WEBP')],
      options,
    },
  ],
  [
    'persistEntry',
    {
      branch,
      dataFiles: [{ ...dataFile('content/guides/b/index.md'), newPath: 'content/guides/c/index.md' }],
      assets: [],
      options,
    },
  ],
  ['persistEntry', { branch, dataFiles: [dataFile('content/site.yaml')], assets: [], options }],
  ['persistEntry', { branch, dataFiles: [dataFile('content/shared-questions.yaml')], assets: [], options }],
  ['persistEntry', { branch, dataFiles: [dataFile('content/thesaurus.yaml')], assets: [], options }],
  ['persistEntry', { branch, dataFiles: [dataFile('content/known-gaps.yaml')], assets: [], options }],
  ['updateUnpublishedEntryStatus', { ...work, newStatus: 'pending_review' }],
  ['publishUnpublishedEntry', work],
  ['entryFolders', { branch, collection: 'guides' }],
  ['entryVersions', { branch, path: 'content/guides/b/index.md' }],
  ['entryAt', { path: 'content/guides/b/index.md', commit: '0123456789'.repeat(4) }],
  ['entryPictures', { path: 'content/guides/b/index.md', commit: 'HEAD' }],
  ['removedEntries', { branch, collection: 'guides' }],
  ['getMedia', { branch, mediaFolder: 'public/tai-len' }],
  ['getMedia', { branch, mediaFolder: 'content/guides/b' }],
  ['getMediaFile', { branch, path: 'content/guides/b/a.png' }],
  ['persistMedia', { branch, asset: asset('public/tai-len/a.jpg'), options }],
  ['deleteFile', { branch, path: 'content/guides/b/a.jpg', options }],
  ['deleteFiles', { branch, paths: ['content/guides/b/index.md', 'content/guides/b/a.jpg'], options }],
  ['getDeployPreview', work],
];

test.each(usual)('the CMS may ask for %s', (action, params) => {
  const checked = check(action, params);
  expect(checked.allowed).toBe(true);
  if (checked.allowed) expect(JSON.parse(checked.body.toString())).toEqual({ action, params });
});

const outside = [
  'src/pwned.ts',
  '.git/hooks/pwned',
  'content/.git/config',
  'content/guides/b/.env',
  'content/../src/pwned.ts',
  'content/guides/../../src/index.md',
  'content//guides/b/index.md',
  '//content/guides/b/index.md',
  './content/guides/b/index.md',
  '/etc/passwd',
  '/content/guides/b/index.md',
  'C:\\content\\guides\\b\\index.md',
  'content\\guides\\b\\index.md',
  'content/guides/..\\..\\src\\index.md',
  'content/guides/%2e%2e/%2e%2e/src/index.md',
  'content/guides/b/index.md\0.png',
  'content/guides/link/index.md',
  'content/guides/link/a.png',
  'contents/guides/b/index.md',
  'public/tai-lens/a.png',
  'package.json',
  '',
];
/** Inside the content, but nothing that the CMS writes. */
const notWritten = [
  'content/pages/so-tay-bien-tap.mdx',
  'content/guides/b/other.md',
  'content/guides/b/a.svg',
  'content/guides/b/a.html',
  'content/guides/b/c/index.md',
  'content/khong-co/b/index.md',
  'public/tai-len/evil.js',
  'public/tai-len/index.html',
  'content/guides/a/index.md',
  'content/guides/a/code.png',
  'content/guides',
];

const good = 'content/guides/b/index.md';
const reads: Readonly<Record<string, (path: string) => unknown>> = {
  entriesByFolder: (path) => ({ branch, folder: path, extension: 'md', depth: 2 }),
  entriesByFiles: (path) => ({ branch, files: [{ path: good }, { path }] }),
  getEntry: (path) => ({ branch, path }),
  unpublishedEntryDataFile: (path) => ({ ...work, id: 'x', path }),
  unpublishedEntryMediaFile: (path) => ({ ...work, id: 'x', path }),
  getMedia: (path) => ({ branch, mediaFolder: path }),
  getMediaFile: (path) => ({ branch, path }),
  entryVersions: (path) => ({ branch, path }),
  entryAt: (path) => ({ path, commit: 'HEAD' }),
};
const writes: Readonly<Record<string, (path: string) => unknown>> = {
  'persistEntry an entry': (path) => ({ branch, dataFiles: [dataFile(good), dataFile(path)], assets: [], options }),
  'persistEntry moved': (path) => ({ branch, dataFiles: [{ ...dataFile(good), newPath: path }], assets: [], options }),
  'persistEntry a picture': (path) => ({ branch, dataFiles: [dataFile(good)], assets: [asset(path)], options }),
  'persistEntry as before': (path) => ({ branch, entry: dataFile(path), assets: [], options }),
  'persistMedia a picture': (path) => ({ branch, asset: asset(path), options }),
  'deleteFile one': (path) => ({ branch, path, options }),
  'deleteFiles several': (path) => ({ branch, paths: [good, path], options }),
};

test.each(Object.entries(reads))('%s reads nothing outside the content', (action, params) => {
  for (const path of outside) expect.soft(check(action, params(path)).allowed, path).toBe(false);
});

test.each(Object.entries(writes))('%s writes nothing but entries and their pictures', (name, params) => {
  const [action = ''] = name.split(' ');
  for (const path of [...outside, ...notWritten]) expect.soft(check(action, params(path)).allowed, path).toBe(false);
});

test.each(['main', 'HEAD:src', '--output=x', 'HEAD~1', ''])('git is asked for no “%s” as a commit', (commit) => {
  expect(check('entryAt', { path: good, commit }).allowed).toBe(false);
});

test('the path that is refused is named', () => {
  expect(check('deleteFile', { branch, path: 'src/a.ts', options })).toEqual({ allowed: false, path: 'src/a.ts' });
  expect(check('getEntry', { branch, path: 'content/guides/link/code.ts' })).toMatchObject({
    path: 'content/guides/link/code.ts',
  });
});

test.each([
  '--upload-pack=touch',
  '-D',
  'a..b',
  '../x',
  'a//b',
  '.git',
  'a/.git',
  'a.lock',
  'a b',
  'a\nb',
  '',
  '@{-1}',
])('git is given no “%s” as a name', (name) => {
  expect.soft(check('unpublishedEntries', { branch: name }).allowed).toBe(false);
  expect.soft(check('deleteUnpublishedEntry', { ...work, slug: name }).allowed).toBe(false);
  expect.soft(check('publishUnpublishedEntry', { ...work, collection: name }).allowed).toBe(false);
  expect.soft(check('unpublishedEntry', { branch, id: name }).allowed).toBe(false);
  const file = { ...dataFile(good), slug: name };
  expect.soft(check('persistEntry', { branch, dataFiles: [file], assets: [], options }).allowed).toBe(false);
});

test.each(['', '[]', 'null', '{}', '{"action":"exec"}', '{"action":"__proto__"}', '{"action":"getEntry"}'])(
  'what is no request of the CMS is refused: %s',
  (body) => {
    expect(checkRequest(Buffer.from(body), folder.path).allowed).toBe(false);
  },
);

test('a key that stands twice is read once: what is passed on is written anew', () => {
  const body = `{"action":"getEntry","params":{"branch":"main","path":"src/code.ts","path":"${good}","extra":"x"}}`;
  const checked = checkRequest(Buffer.from(body), folder.path);
  expect(checked.allowed && JSON.parse(checked.body.toString())).toEqual({
    action: 'getEntry',
    params: { branch, path: good },
  });
});
