/** Decap's own APIs of Forgejo and GitHub, with what is changed in them, asked of doubles of the forges. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { branchOf } from '../../src/safeguards/content/entry-branch.ts';
import type { ForgeDouble } from '../../tests/support/forge/double.ts';
import { startForgejo } from '../../tests/support/forge/forgejo/index.ts';
import { startGithub } from '../../tests/support/forge/github/index.ts';
import { reasonOf } from '../failure.ts';
import { words } from '../words.ts';
import { mendForgejo, type DecapForgejoApi } from './forgejo-api.ts';
import { completeDrafts, type RequestDrafts, type WriteOptions } from './request-drafts.ts';

// Files before this one may have loaded what is replaced here, files after it may load what leads to it.
vi.hoisted(() => vi.resetModules());
afterAll(() => {
  vi.resetModules();
});
// As a whole it wants a browser.
vi.mock('decap-cms-lib-util', async () => {
  const inside = 'decap-cms-lib-util/dist/esm';
  const named = ['API', 'APIUtils', 'backendUtil', 'notesFormat', 'path'];
  const alone = ['APIError', 'EditorialWorkflowError', 'unsentRequest'];
  const module = async (name: string) => vi.importActual<Record<string, unknown>>(`${inside}/${name}.js`);
  const all = await Promise.all(named.map(module));
  const defaults = await Promise.all(alone.map(async (name) => [name, (await module(name))['default']] as const));
  const merged = Object.fromEntries([...all.flatMap((each) => Object.entries(each)), ...defaults]);
  return { ...merged, localForage: {} };
});
beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(console, 'log').mockReturnValue();
});

interface DecapApi extends RequestDrafts {
  request(path: string): Promise<unknown>;
  listUnpublishedBranches(): Promise<readonly string[]>;
  retrieveUnpublishedEntryData(key: string): Promise<{
    readonly status: string;
    readonly diffs: readonly { readonly path: string; readonly newFile: boolean }[];
  }>;
  updateUnpublishedEntryStatus(collection: string, slug: string, status: string): Promise<unknown>;
}
type ApiModule<Api> = { readonly default: new (config: object) => Api };

const project = 'quan-doan/trang';
const person = { id: 1, username: 'lan', name: 'Lan', email: 'lan@example.vn', level: 30 };
const application = { id: 'abc', redirect: 'http://localhost/admin/' };
const options = { project, application, people: [person], paths: ['content/guides/dang-ky-khai-sinh'] };
const pictureBytes = 'RIFF\0';

interface Draft {
  readonly slug: string;
  readonly text: string;
  readonly pictures?: readonly string[];
  /** Decap knows of it. */
  readonly isKnown?: boolean;
}

function configOf({ forge, people }: ForgeDouble, root: string) {
  const token = people.tokenOf('lan');
  const labels = { cmsLabelPrefix: '', initialWorkflowStatus: 'draft' };
  return { apiRoot: forge.origin + root, token, branch: 'main', repo: project, ...labels };
}

const save: Pick<WriteOptions, 'collectionName' | 'commitMessage'> = {
  collectionName: 'guides',
  commitMessage: 'Sửa Hướng dẫn',
};
const filesOf = ({ slug, text, pictures = [] }: Draft) =>
  [...pictures.map((name) => [name, pictureBytes] as const), ['index.md', `---\ntitle: ${text}\n---\n`] as const].map(
    ([name, raw]) => ({ path: `content/guides/${slug}/${name}`, raw, slug: `${slug}/index` }),
  );

async function forgejoSubject(double: ForgeDouble) {
  const path = 'decap-cms-backend-forgejo/dist/esm/API.js';
  const { default: Api } = await vi.importActual<ApiModule<DecapForgejoApi & DecapApi>>(path);
  const api = new Api(configOf(double, '/api/v1'));
  mendForgejo(api);
  const write = (draft: Draft, more: Partial<WriteOptions> = {}) =>
    api.editorialWorkflowGit(filesOf(draft), `${draft.slug}/index`, 'guides', {
      ...save,
      unpublished: draft.isKnown ?? false,
      ...more,
    });
  return { api, write };
}

async function githubSubject(double: ForgeDouble) {
  const path = 'decap-cms-backend-github/dist/esm/API.js';
  interface Api extends DecapApi {
    persistFiles(texts: readonly object[], pictures: readonly object[], options: object): Promise<unknown>;
  }
  const { default: Made } = await vi.importActual<ApiModule<Api>>(path);
  const api = new Made(configOf(double, ''));
  completeDrafts(api);
  const write = (draft: Draft, more: Partial<WriteOptions> = {}) => {
    const files = filesOf(draft);
    const given = { ...save, unpublished: draft.isKnown ?? false, useWorkflow: true, ...more };
    return api.persistFiles(files.slice(-1), files.slice(0, -1), given);
  };
  return { api, write };
}

describe.each([
  { name: 'Forgejo', start: () => startForgejo(options), subjectOf: forgejoSubject },
  { name: 'GitHub', start: () => startGithub(options), subjectOf: githubSubject },
])('$name', ({ name, start, subjectOf }) => {
  let double: ForgeDouble;
  let api: DecapApi;
  let write: (draft: Draft, more?: Partial<WriteOptions>) => Promise<unknown>;
  let slug = '';
  let count = 0;
  beforeAll(async () => {
    double = await start();
    ({ api, write } = await subjectOf(double));
  });
  afterAll(() => double[Symbol.asyncDispose]());
  beforeEach(() => {
    count += 1;
    slug = `bai-${String(count)}`;
  });
  const branch = () => branchOf('guides', `${slug}/index`);
  const draft = () => api.retrieveUnpublishedEntryData(`guides/${slug}/index`);
  /** The labels at the forge itself. */
  const labels = async () => {
    const found = (await api.request(`/repos/${project}/pulls?state=open`)) as {
      head: { ref: string };
      labels: { name: string }[];
    }[];
    return found.filter(({ head }) => head.ref === branch()).map((each) => each.labels.map((label) => label.name));
  };
  const noLabels = (status: number, times: number) => {
    double.forge.order({ method: 'PUT', path: /\/labels$/, times, answer: { status, body: { message: 'no' } } });
  };

  it.each([403, 500])('a draft whose label is refused with %i is one, and the next save labels it', async (status) => {
    noLabels(status, 2);
    await write({ slug, text: 'a' });
    expect(await labels()).toEqual([[]]);
    expect(await api.listUnpublishedBranches()).toContain(branch());
    expect(await draft()).toMatchObject({ status: 'draft', diffs: [{ path: `content/guides/${slug}/index.md` }] });
    await write({ slug, text: 'b', isKnown: true });
    expect(await labels()).toEqual([['decap-cms/draft']]);
    expect(await double.repository.blob((await at('index.md')) ?? '')).toEqual(Buffer.from('---\ntitle: b\n---\n'));
  });

  const at = async (file: string) => (await double.repository.at(branch(), `content/guides/${slug}/${file}`))?.id;

  it('what another visit left without a label is found, labelled by the next save, and handed in', async () => {
    noLabels(500, 2);
    await write({ slug, text: 'a' });
    const { api: other, write: writeNow } = await subjectOf(double);
    expect(await other.listUnpublishedBranches()).toContain(branch());
    await writeNow({ slug, text: 'b', isKnown: true });
    expect(await labels()).toEqual([['decap-cms/draft']]);
    await other.updateUnpublishedEntryStatus('guides', `${slug}/index`, 'pending_review');
    expect(await labels()).toEqual([['decap-cms/pending_review']]);
  });

  it('a step that is refused is told, also to whoever hands in what has no label', async () => {
    noLabels(403, 3);
    await expect(write({ slug, text: 'a' }, { status: 'pending_review' })).rejects.toMatchObject({ status: 403 });
    const handIn = () => api.updateUnpublishedEntryStatus('guides', `${slug}/index`, 'pending_review');
    await expect(handIn()).rejects.toMatchObject({ status: 403 });
    await handIn();
    expect(await labels()).toEqual([['decap-cms/pending_review']]);
  });

  it('a save that breaks off before its request is completed by the next', async () => {
    double.forge.order({ method: 'POST', path: /\/pulls$/, answer: { status: 500, body: { message: 'no' } } });
    await expect(write({ slug, text: 'a' })).rejects.toMatchObject({ status: 500 });
    await write({ slug, text: 'b' });
    expect(await labels()).toEqual([['decap-cms/draft']]);
    expect(await draft()).toMatchObject({ status: 'draft' });
  });

  it('no draft is what somebody proposes from a repository of their own, or from a branch of no entry', async () => {
    const request = (ref: string, repository: string | undefined) => ({
      number: 1,
      labels: [],
      head: { ref, sha: 'a', repo: repository === undefined ? null : { full_name: repository } },
      base: { ref: 'main', repo: { full_name: project } },
    });
    const body = [
      request(branch(), 'khach/trang'),
      request('cms/guides/bai-khac/index', undefined),
      request('cms/pages/gioi-thieu/index', project),
      request('cms/guides/bai-that/index', project),
    ];
    const found = async () => {
      double.forge.order({ path: /\/pulls$/, answer: { body } });
      return api.requestAllPages(`/repos/${project}/pulls`);
    };
    const labelled = (await found()) as { labels: readonly unknown[] }[];
    expect(labelled.map((each) => each.labels.length)).toEqual([0, 0, 0, 1]);
  });

  it.each([
    [401, words.failures.signedOut],
    [403, words.failures.notAllowed],
    [500, words.failures.busy(500)],
  ])('why the drafts cannot be listed is told by the status %i', async (status, told) => {
    double.forge.order({ path: /\/pulls$/, answer: { status, body: { message: 'no' } } });
    const failure = await api.listUnpublishedBranches().catch((error: unknown) => error);
    expect(reasonOf(failure)).toBe(told);
  });

  it('a picture that the form holds no more leaves the draft, what is published and what others added stays', async () => {
    const own = `content/guides/${slug}`;
    const author = { name: 'Minh', email: 'minh@example.vn' };
    const written = new Map([[`${own}/cu.webp`, { content: Buffer.from('cũ\0') }]]);
    await double.repository.commit('main', written, { message: 'Ảnh', author });
    await write({ slug, text: 'a', pictures: ['mot.webp', 'hai.webp'] });
    await write({ slug, text: 'b', pictures: ['hai.webp'], isKnown: true });
    expect(await at('mot.webp')).toBeUndefined();
    expect(await at('hai.webp')).toBeDefined();
    expect(await at('cu.webp')).toBeDefined();
    const { diffs } = await draft();
    expect(diffs.map(({ path }) => path).sort()).toEqual([`${own}/hai.webp`, `${own}/index.md`]);
    expect(diffs.every(({ newFile }) => newFile)).toBe(true);
    // Once more: what is gone is asked for no more.
    await write({ slug, text: 'c', pictures: ['hai.webp'], isKnown: true });
    expect(await at('hai.webp')).toBeDefined();
  });

  if (name !== 'Forgejo') return;

  it('a picture that the text shows stays, although its twin was taken out of the form together with it', async () => {
    await write({ slug, text: 'a', pictures: ['mot.webp', 'hai.webp'] });
    await write({ slug, text: 'image: hai.webp', pictures: [], isKnown: true });
    expect(await at('mot.webp')).toBeUndefined();
    expect(await at('hai.webp')).toBeDefined();
  });

  it('a list is whole where the repository has more files than one answer tells', async () => {
    const id = await double.repository.write(Buffer.from('---\ntitle: A\n---\n'));
    const entries = Array.from({ length: 1100 }, (_, index) => `content/units/phuong-${String(index)}/index.md`);
    const files = new Map(
      [...entries, 'content/units/phuong-0/anh.webp', 'aaa/units/x.md'].map((path) => [path, { id, mode: '100644' }]),
    );
    const { repository } = double;
    await repository.commit('main', files, { message: 'Thêm', author: { name: 'Minh', email: 'minh@example.vn' } });
    const { api: forgejo } = await forgejoSubject(double);
    const listed = async (...asked: Parameters<typeof forgejo.listFiles>) =>
      (await forgejo.listFiles(...asked)).map(({ path }) => path).sort();
    expect(await listed('content/units', { depth: 2 })).toEqual([...entries, 'content/units/phuong-0/anh.webp'].sort());
    expect(await listed('/content/units/phuong-0/')).toEqual([
      'content/units/phuong-0/anh.webp',
      'content/units/phuong-0/index.md',
    ]);
    expect(await listed('content/units')).toEqual([]);
    expect(await forgejo.listFiles('content', undefined, true)).toContainEqual(
      expect.objectContaining({ type: 'tree', name: 'units', path: 'content/units' }),
    );
    expect(await listed('content/khong-co')).toEqual([]);
    double.forge.order({ path: /\/git\/trees\//, answer: { status: 404, body: { message: 'no' } } });
    await expect(listed('content/units')).rejects.toMatchObject({ status: 404 });
  });
});
