/** What each back end tells of a draft's branch, asked of doubles of the forges over real repositories. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkRequest } from '../../src/delivery/content-request.ts';
import { reviewOf } from '../../src/delivery/review-server.ts';
import { branchOf, entryOf, strayChanges } from '../../src/safeguards/content/entry-branch.ts';
import type { ForgeDouble } from '../../tests/support/forge/double.ts';
import { startForgejo } from '../../tests/support/forge/forgejo/index.ts';
import { startGithub } from '../../tests/support/forge/github/index.ts';
import { startGitlab } from '../../tests/support/forge/gitlab/index.ts';
import type { Written } from '../../tests/support/forge/repository.ts';
import type { Forge } from './forge.ts';
import { forgejo } from './forgejo.ts';
import { github, type GithubApi } from './github.ts';
import { gitlab, type GitlabApi } from './gitlab.ts';
import { noteBody, noteText } from './notes.ts';
import { savedByAnother } from './last-save.ts';
import { local } from './local.ts';
import { approve } from './looked-at.ts';

// What a back end does not tell is also written to the console.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
});

const project = 'quan-doan/trang';
const people = [
  { id: 1, username: 'minh', name: 'Minh', email: 'minh@example.vn', level: 40 },
  { id: 2, username: 'lan', name: 'Lan', email: 'lan@example.vn', level: 30 },
];
const application = { id: 'abc', redirect: 'http://localhost/admin/' };
const paths = ['content/guides', 'content/site.yaml', 'src/environment.ts', 'src/lib/memoize.ts'];
const options = { project, application, people, paths };

interface Asked {
  readonly url: string;
  readonly method?: string;
  readonly params?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: string;
}

/** Asks as Decap's back ends do: whatever is no success is an error with its status. */
function asker(origin: string, token: string) {
  return async ({ url, method = 'GET', params = {}, body }: Asked): Promise<unknown> => {
    const address = new URL(origin + url);
    for (const [name, value] of Object.entries(params)) address.searchParams.set(name, String(value));
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const answer = await fetch(address, { method, headers, ...(body === undefined ? {} : { body }) });
    const said = await answer.text();
    if (!answer.ok) throw Object.assign(new Error(said), { status: answer.status });
    return said === '' ? undefined : JSON.parse(said);
  };
}

/** A forge, and what Decap does there. */
interface Subject extends Forge {
  /** Asks for the branch to be published, as Decap does when a draft is saved first. */
  propose(branch: string): Promise<unknown>;
  publish(branch: string): Promise<unknown>;
}

function gitlabSubject({ forge, people: known }: ForgeDouble, who = 'minh'): Subject {
  const ask = asker(`${forge.origin}/api/v4`, known.tokenOf(who));
  const repoURL = `/projects/${encodeURIComponent(project)}`;
  const named = async (branch: string) => {
    const params = { state: 'opened', source_branch: branch };
    const [found] = (await ask({ url: `${repoURL}/merge_requests`, params })) as {
      iid: number;
      sha: string;
      source_branch: string;
      author: { id: number };
    }[];
    if (found === undefined) throw new Error(`There is no request for ${branch}.`);
    return found;
  };
  const api: GitlabApi = {
    repoURL,
    branch: 'main',
    squashMerges: false,
    requestJSON: ask,
    getBranchMergeRequest: named,
    mergeMergeRequest: () => Promise.resolve(),
  };
  return {
    propose: (branch) =>
      ask({
        url: `${repoURL}/merge_requests`,
        method: 'POST',
        params: { source_branch: branch, target_branch: 'main' },
      }),
    publish: async (branch) => api.mergeMergeRequest(await named(branch)),
    ...gitlab(api),
  };
}

function pullRequests({ forge, people: known }: ForgeDouble, root: string, who: string) {
  const ask = asker(forge.origin + root, known.tokenOf(who));
  const repoURL = `/repos/${project}`;
  const named = async (branch: string) => {
    const all = (await ask({ url: `${repoURL}/pulls` })) as {
      number: number;
      head: { ref: string; sha: string };
      user: { login: string };
    }[];
    const found = all.find(({ head }) => head.ref === branch);
    if (found === undefined) throw new Error(`There is no request for ${branch}.`);
    return found;
  };
  const api: GithubApi = {
    repoURL,
    branch: 'main',
    mergeMethod: 'merge',
    request: (url: string, rest: Omit<Asked, 'url'> = {}) => ask({ url, ...rest }),
    getBranchPullRequest: named,
    mergePR: () => Promise.resolve(),
  };
  const propose = (branch: string) =>
    ask({
      url: `${repoURL}/pulls`,
      method: 'POST',
      body: JSON.stringify({ head: branch, base: 'main', title: branch }),
    });
  return { api, propose, publish: async (branch: string) => api.mergePR(await named(branch)) };
}

function forgejoSubject(double: ForgeDouble, who = 'minh'): Subject {
  const { api, ...rest } = pullRequests(double, '/api/v1', who);
  return { ...rest, ...forgejo(api) };
}

function githubSubject(double: ForgeDouble, who = 'minh'): Subject {
  const { api, ...rest } = pullRequests(double, '', who);
  return { ...rest, ...github(api) };
}

/** The content server of this machine, as it allows and answers requests; it publishes nothing here. */
function localSubject({ repository: { folder } }: ForgeDouble): Subject {
  return {
    propose: () => Promise.resolve(),
    publish: () => Promise.reject(new Error('Nothing is published here.')),
    ...local({
      branch: 'main',
      async request(payload) {
        const checked = checkRequest(Buffer.from(JSON.stringify(payload)), folder);
        if (!checked.allowed) throw new Error(`Refused: ${JSON.stringify(payload)}`);
        const { answer } = await reviewOf(folder, 'git', checked.body);
        if (answer?.status !== 200) throw new Error(JSON.stringify(answer?.body));
        // As it comes over the wire.
        return JSON.parse(JSON.stringify(answer.body)) as unknown;
      },
    }),
  };
}

const forges = [
  { name: 'GitLab', start: () => startGitlab(options), subject: gitlabSubject },
  { name: 'Forgejo', start: () => startForgejo(options), subject: forgejoSubject },
  { name: 'GitHub', start: () => startGithub(options), subject: githubSubject },
];

const own = 'content/guides/dang-ky-khai-sinh';
const other = 'content/guides/dang-ky-khai-tu/index.md';
const third = 'content/guides/cap-can-cuoc/index.md';
const text = (content: string) => ({ content: Buffer.from(content) });

interface Stranger {
  readonly what: string;
  readonly files: Readonly<Record<string, Written>>;
  readonly told: readonly string[];
}

/** What a draft may bring along, and the paths that are told of it. */
const strangers: readonly Stranger[] = [
  { what: 'a file of the code', files: { 'src/environment.ts': text('evil') }, told: ['src/environment.ts'] },
  { what: 'a new file of the pipeline', files: { '.gitlab-ci.yml': text('evil') }, told: ['.gitlab-ci.yml'] },
  { what: 'another entry', files: { [other]: text('evil') }, told: [other] },
  { what: 'a removed file', files: { [third]: null }, told: [third] },
  {
    what: 'a link',
    files: { [`${own}/anh.jpg`]: { ...text('../../../src'), mode: '120000' } },
    told: [`${own}/anh.jpg`],
  },
  { what: 'a program', files: { [`${own}/so.png`]: { ...text('#!'), mode: '100755' } }, told: [`${own}/so.png`] },
  {
    what: 'a file become a link',
    files: { 'src/lib/memoize.ts': { ...text('evil'), mode: '120000' } },
    told: ['src/lib/memoize.ts'],
  },
  { what: 'the settings', files: { 'content/site.yaml': text('evil') }, told: ['content/site.yaml'] },
  {
    what: 'what only looks like its folder',
    files: { [`${own}-2/index.md`]: text('a'), [`${own}.md`]: text('b') },
    told: [`${own}-2/index.md`, `${own}.md`],
  },
  {
    what: 'what is neither text nor picture',
    files: { [`${own}/index.mdx`]: text('a'), [`${own}/.htaccess`]: text('b'), [`${own}/in/a.jpg`]: text('c') },
    told: [`${own}/.htaccess`, `${own}/in/a.jpg`, `${own}/index.mdx`],
  },
  {
    what: 'a name with spaces and marks',
    files: { 'content/guides/bài ảo/"index".md': text('a') },
    told: ['content/guides/bài ảo/"index".md'],
  },
];
const ofItsText: readonly Stranger[] = [
  { what: 'its own text removed', files: { [`${own}/index.md`]: null }, told: [`${own}/index.md`] },
  {
    what: 'its text as a link',
    files: { [`${own}/index.md`]: { ...text('x'), mode: '120000' } },
    told: [`${own}/index.md`],
  },
];
/** The forges are asked of all of them in one. */
const together: readonly Stranger[] = [
  ...ofItsText,
  {
    what: 'everything at once',
    files: Object.assign({}, ...strangers.map(({ files }) => files)) as Stranger['files'],
    told: strangers.flatMap(({ told }) => told),
  },
];

describe.each([...forges, { name: 'This machine', start: () => startGitlab(options), subject: localSubject }])(
  '$name',
  (tested) => {
    const { start, subject: subjectOf } = tested;
    const isForge = tested.subject !== localSubject;
    let double: ForgeDouble;
    let subject: Subject;
    let branch = '';
    let count = 0;
    beforeAll(async () => {
      double = await start();
      subject = subjectOf(double);
    });
    afterAll(() => double[Symbol.asyncDispose]());
    const author = { name: 'Lan', email: 'lan@example.vn' };
    const push = (files: Readonly<Record<string, Written>>, to = branch) =>
      double.repository.commit(to, new Map(Object.entries(files)), { message: 'Sửa', author });

    /** Every case has a branch of its own; the entry of all of them is the same. */
    const draft = async (files: Readonly<Record<string, Written>>) => {
      await push({ [`${own}/index.md`]: text(`---\ntitle: Lần ${count}\n---\n`) });
      if (Object.keys(files).length > 0) await push(files);
      await subject.propose(branch);
    };
    /** Judged as the branch of the entry. */
    const strays = async () => {
      const entry = branchOf('guides', 'dang-ky-khai-sinh/index');
      return strayChanges(entry, await subject.branchState(branch)).map(({ path }) => path);
    };
    beforeEach(() => {
      count += 1;
      branch = `cms/guides/nhap-${count}/index`;
    });

    it('lets through what belongs to the entry, although what is published has moved on', async () => {
      await draft({ [`${own}/anh.webp`]: text('RIFF') });
      await push({ [other]: text('---\ntitle: Khác\n---\n') }, 'main');
      expect(await strays()).toEqual([]);
    });

    it.each(isForge ? together : [...strangers, ...ofItsText])('tells of $what', async ({ files, told }) => {
      await draft(files);
      expect((await strays()).sort()).toEqual([...told].sort());
    });

    it('names the folders of the entries that are published, as git does', async () => {
      const { repository } = double;
      const folders = await subject.entryFolders('guides');
      const own = (await repository.tree('main', 'content/guides', false)).filter(({ type }) => type === 'tree');
      expect(own.length).toBeGreaterThan(20);
      expect(folders).toEqual(own.map(({ path, id: version }) => ({ id: path.split('/').at(-1), version })));
    });

    it('names none where a collection has no entry yet, and fails where the repository may not be read', async () => {
      expect(await subject.entryFolders('units')).toEqual([]);
      if (!isForge) return;
      // Of what one may not see, forges say that it is not there; those that say so of a folder are asked again.
      const times = tested.name === 'Forgejo' ? 1 : 2;
      double.forge.order({ path: /./, times, answer: { status: 404, body: { message: 'Not Found' } } });
      await expect(subject.entryFolders('guides')).rejects.toMatchObject({ status: 404 });
    });

    it('tells where a file of another entry has been moved from', async () => {
      const { repository } = double;
      const old = await repository.at('main', 'src/environment.ts');
      await draft({ 'src/environment.ts': null, [`${own}/anh.jpg`]: { id: old?.id ?? '', mode: '100644' } });
      expect(await strays()).toEqual(['src/environment.ts']);
    });

    it('tells of another repository put into its folder', async () => {
      const head = await double.repository.resolve('main');
      await draft({ [`${own}/kho.jpg`]: { id: head ?? '', mode: '160000' } });
      expect(await strays()).toEqual([`${own}/kho.jpg`]);
    });

    it('finds one file behind a long list, or refuses the list', async () => {
      const id = await double.repository.write(Buffer.from('RIFF'));
      const many = Object.fromEntries(
        Array.from({ length: 1100 }, (_, index) => [`${own}/${String(index)}.webp`, { id, mode: '100644' }]),
      );
      await draft({ ...many, 'src/zzz.ts': text('evil') });
      const told = await strays().catch((error: unknown) => String(error));
      if (typeof told === 'string') expect(told).toContain('đổi quá nhiều tệp');
      else expect(told).toEqual(['src/zzz.ts']);
    });

    it('looks through a long history', async () => {
      const { repository } = double;
      await draft({ 'src/lib/memoize.ts': text('evil') });
      await repository.repeat(branch, 120, author);
      expect(await strays()).toEqual(['src/lib/memoize.ts']);
    });

    it('refuses a branch with a merge: what it brings back cannot be told by what it differs in', async () => {
      const { repository } = double;
      await draft({});
      const before = await repository.branch('main');
      await push({ 'src/lib/memoize.ts': text('mended') }, 'main');
      const head = (await repository.branch(branch)) ?? '';
      // Joined with what was published, and the mend undone.
      const merged = await repository.commitTree(
        `${head}^{tree}`,
        [head, (await repository.branch('main')) ?? ''],
        'Gộp',
        author,
      );
      await repository.setBranch(branch, merged);
      expect(await strays()).toContain(branchOf('guides', 'dang-ky-khai-sinh/index'));
      await repository.setBranch('main', before ?? '');
    });

    it('keeps what a reviewer writes to the author, with the name and the hour, until the draft is gone', async () => {
      await draft({});
      if (!isForge) await double.repository.git(['config', 'user.name', 'Minh']);
      expect(await subject.reviewNotes(branch)).toEqual([]);
      const note = 'Thiếu nguồn của con số.\n/close\n“20 phần trăm”\nlấy ở đâu?';
      await subject.addReviewNote(branch, note);
      await subject.addReviewNote(branch, 'Còn ảnh nữa.');
      const found = await subject.reviewNotes(branch);
      expect(found.map(({ text: said }) => said)).toEqual([note, 'Còn ảnh nữa.']);
      for (const { author: by, at } of found) {
        expect(by).toMatch(/^minh$/i);
        expect(new Date(at).getTime()).toBeGreaterThan(0);
      }
      await expect(subject.addReviewNote('cms/guides/khong-co/index', 'x')).rejects.toThrow();
      if (isForge) return;
      await double.repository.git(['branch', '-D', branch]);
      await draft({});
      expect(await subject.reviewNotes(branch)).toEqual([]);
    });

    it('tells the versions of an entry, those of its draft first, and their text', async () => {
      await draft({});
      const path = `${own}/index.md`;
      const { history } = subject;
      const versions = await history.versions(path, branch);
      const published = await history.versions(path, undefined);
      expect(versions).toHaveLength(published.length + 1);
      expect(versions.slice(1)).toEqual(published);
      const [version] = versions;
      expect(version).toMatchObject({ commit: await double.repository.branch(branch), author: 'Lan', message: 'Sửa' });
      expect(new Date(version?.at ?? '').getTime()).toBeGreaterThan(0);
      expect(await history.textAt(path, version?.commit ?? '')).toBe(`---\ntitle: Lần ${count}\n---\n`);
      await expect(history.textAt(path, '0'.repeat(40))).rejects.toThrow();
    });

    it('tells the entries that were removed of late and are not there, with the last commit that has them', async () => {
      const { repository } = double;
      const before = (await repository.branch('main')) ?? '';
      const made = ['bo-luon', 'viet-lai'].map((id) => `content/guides/${id}/index.md`);
      const [gone = '', back = ''] = made;
      const commit = (files: Readonly<Record<string, Written>>, message: string) =>
        repository.commit('main', new Map(Object.entries(files)), { message, author });
      const picture = Buffer.from([0, 1, 254, 255]);
      const beside = gone.replace('index.md', 'ảnh 1.webp');
      const files = { [gone]: text('Chữ “cũ”'), [back]: text('a'), [beside]: { content: picture } };
      await commit(files, 'Thêm Hướng dẫn');
      const last = await repository.branch('main');
      await commit(
        { [gone]: null, [back]: null, [beside]: null, [`${own}/thua.md`]: text('x') },
        'Xóa Hướng dẫn: bo-luon/index',
      );
      await commit({ [back]: text('b'), 'content/site.yaml': null }, 'Thêm Hướng dẫn: viet-lai/index');
      const found = await subject.history.removed('guides');
      expect(found).toEqual([{ path: gone, commit: last, at: expect.any(String) as string, author: 'Lan' }]);
      expect(await subject.history.textAt(gone, last ?? '')).toBe('Chữ “cũ”');
      const [kept, ...others] = await subject.history.picturesAt(gone, last ?? '');
      expect(others).toEqual([]);
      expect(kept?.name).toBe('ảnh 1.webp');
      expect(Buffer.from(kept?.bytes ?? [])).toEqual(picture);
      await repository.setBranch('main', before);
    });

    if (!isForge) return;

    it('tells who saved a draft last, and asks once', async () => {
      await draft({});
      double.forge.calls.length = 0;
      const save = await subject.lastSave(branch);
      expect(double.forge.calls).toHaveLength(1);
      expect(savedByAnother(save, ['Minh', 'minh'])?.name).toBe('Lan');
      expect(savedByAnother(save, ['Lan', 'lan'])).toBeUndefined();
      const [commit] = await double.repository.commits(branch, undefined, 1);
      expect(savedByAnother(save, [])?.at).toEqual(new Date(commit?.date ?? ''));
    });

    it.each([500, 403, 404])('fails where the forge answers %i', async (status) => {
      await draft({});
      double.forge.order({ path: /compare/, answer: { status, body: { message: 'no' } } });
      await expect(subject.branchState(branch)).rejects.toMatchObject({ status });
    });

    it.each([
      {},
      { commits: [], diffs: null, files: null },
      { commits: 1, diffs: [], total_commits: 0, compare_timeout: true },
    ])('fails where the forge says something else: %j', async (body) => {
      await draft({});
      double.forge.order({ path: /compare/, answer: { body } });
      await expect(subject.branchState(branch)).rejects.toThrow();
    });

    it('publishes the commit that was looked at', async () => {
      await draft({});
      approve(branch, (await subject.branchState(branch)).commit);
      await subject.publish(branch);
      const published = await double.repository.at('main', `${own}/index.md`);
      expect((await double.repository.blob(published?.id ?? '')).toString('utf8')).toContain(`Lần ${count}`);
    });

    it('tells who may publish', async () => {
      expect(await subject.mayPublish()).toBe(true);
      expect(await subjectOf(double, 'lan').mayPublish()).toBe(false);
    });

    // Forgejo tells nobody but its administrators who may merge.
    it.skipIf(tested.name === 'Forgejo')('publishes nothing of one’s own where another person may', async () => {
      await draft({});
      approve(branch, (await subject.branchState(branch)).commit);
      const as = (id: number, login: string, level: number) => ({
        id,
        login,
        name: login,
        state: 'active',
        access_level: level,
        permissions: { maintain: level >= 40, admin: false },
      });
      const others = [as(1, 'minh', 40), as(2, 'lan', 30), as(3, 'an', 40)];
      const path = /\/(?:members\/all|collaborators)$/;
      double.forge.order({ path, answer: { body: others } });
      await expect(subject.publish(branch)).rejects.toThrow('Hãy nhờ an.');
      // Nobody else may, and who may not is told so by the forge.
      double.forge.order({ path, answer: { body: others.slice(0, 2) } });
      await subject.publish(branch);
    });

    it('publishes no commit that came after the one looked at', async () => {
      await draft({});
      approve(branch, (await subject.branchState(branch)).commit);
      const before = await double.repository.branch('main');
      double.forge.order({ path: /\/merge$/, before: () => push({ 'src/lib/memoize.ts': text('evil') }) });
      await expect(subject.publish(branch)).rejects.toThrow('Có người vừa lưu thêm vào bài');
      expect(await double.repository.branch('main')).toBe(before);
    });

    it('publishes nothing that was not looked at, and each look serves once', async () => {
      await draft({});
      const before = await double.repository.branch('main');
      await expect(subject.publish(branch)).rejects.toThrow('chưa được xem');
      approve(branch, (await subject.branchState(branch)).commit);
      double.forge.order({ path: /\/merge$/, answer: { status: 500, body: { message: 'no' } } });
      await expect(subject.publish(branch)).rejects.toMatchObject({ status: 500 });
      await expect(subject.publish(branch)).rejects.toThrow('chưa được xem');
      expect(await double.repository.branch('main')).toBe(before);
    });

    it('tells a conflict as what the forge says of it, and writes over nobody', async () => {
      await draft({});
      approve(branch, (await subject.branchState(branch)).commit);
      await push({ [`${own}/index.md`]: text('---\ntitle: Người khác\n---\n') }, 'main');
      const before = await double.repository.branch('main');
      const failure: unknown = await subject.publish(branch).catch((error: unknown) => error);
      expect([405, 409, 422]).toContain((failure as { status?: number }).status);
      expect(await double.repository.branch('main')).toBe(before);
    });
  },
);

it('knows who saved last by any of their names, and nothing of whoever has none', () => {
  const at = '2026-11-29T07:32:00Z';
  expect(savedByAnother({ names: ['Nguyễn Thị Lan', 'lan'], at }, ['lan'])).toBeUndefined();
  expect(savedByAnother({ names: [], at }, ['lan'])).toBeUndefined();
  expect(savedByAnother(undefined, ['lan'])).toBeUndefined();
});

it('no line of a note is a command of the forge, and comments of others are told as they are', () => {
  expect(
    noteBody('/close\n\nx')
      .split('\n')
      .filter((line) => line.startsWith('/')),
  ).toEqual([]);
  expect(noteText(noteBody('/close\n\nx'))).toBe('/close\n\nx');
  expect(noteText('> trích\nĐược rồi')).toBe('> trích\nĐược rồi');
});

describe('which entry a branch belongs to', () => {
  it.each([
    { collection: 'guides', slug: 'dang-ky-khai-sinh/index' },
    { collection: 'settings', slug: 'site' },
  ])('that of $collection/$slug is told by its name', (entry) => {
    expect(entryOf(branchOf(entry.collection, entry.slug))).toEqual(entry);
  });

  const change = (path: string) => ({
    commit: '',
    changes: [{ path, removed: false, mode: '100644' }],
    hasMerges: false,
  });
  it.each([
    ['cms/settings/site', 'content/site.yaml'],
    ['cms/settings/shared-questions', 'content/shared-questions.yaml'],
    ['cms/settings/known-gaps', 'content/known-gaps.yaml'],
    ['cms/settings/thesaurus', 'content/thesaurus.yaml'],
    ['cms/units/phuong-tan-phu/index', 'content/units/phuong-tan-phu/index.md'],
  ])('%s: %s', (branch, path) => {
    expect(strayChanges(branch, change(path))).toEqual([]);
  });

  it.each([
    ['cms/settings/site', 'public/tai-len/a.jpg'],
    ['cms/settings/site', 'content/shared-questions.yaml'],
    ['cms/settings/pages', 'content/pages.yaml'],
    // What maintainers write is no entry.
    ['cms/pages/so-tay-bien-tap/index', 'content/pages/so-tay-bien-tap/index.md'],
    ['cms/guides/../index', 'content/guides/../index.md'],
    ['cms/guides/a', 'content/guides/a/index.md'],
    ['main', 'content/guides/a/index.md'],
  ])('%s: not %s', (branch, path) => {
    expect(strayChanges(branch, change(path))).not.toEqual([]);
  });
});
