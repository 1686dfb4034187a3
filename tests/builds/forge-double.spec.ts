/** The double of GitLab against what GitLab documents: shapes, pages, roles, refusals. No browser takes part. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { cookie } from '../support/forge/people.ts';
import type { ForgeDouble } from '../support/forge/double.ts';
import { startGitlab } from '../support/forge/gitlab/index.ts';

const redirect = 'http://localhost/admin/';
let gitlab: ForgeDouble;
test.beforeAll(async () => {
  gitlab = await startGitlab({
    project: 'nhom/kho',
    application: { id: 'abc', redirect },
    people: [
      { id: 1, username: 'khach', name: 'Khách', email: 'khach@example.vn', level: 10 },
      { id: 2, username: 'lan', name: 'Lan', email: 'lan@example.vn', level: 30 },
      { id: 3, username: 'minh', name: 'Minh', email: 'minh@example.vn', level: 40 },
    ],
    paths: ['content/guides', 'src/lib/memoize.ts'],
  });
});
test.afterAll(() => gitlab[Symbol.asyncDispose]());

interface Said {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown> & Record<string, unknown>[];
}

async function ask(username: string, method: string, path: string, body?: object): Promise<Said> {
  const answer = await fetch(`${gitlab.forge.origin}/api/v4${path}`, {
    method,
    headers: { Authorization: `Bearer ${gitlab.people.tokenOf(username)}`, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const said = await answer.text();
  const isJson = answer.headers.get('Content-Type')?.includes('json') === true && said !== '';
  return { status: answer.status, headers: answer.headers, body: (isJson ? JSON.parse(said) : {}) as Said['body'] };
}

const kho = '/projects/nhom%2Fkho';

function commit(username: string, branch: string, actions: readonly object[], more: object = {}): Promise<Said> {
  return ask(username, 'POST', `${kho}/repository/commits`, { branch, commit_message: 'Thử', actions, ...more });
}

test('who is not known is told 401, who is no member 404, and a level is told with the project', async () => {
  expect((await fetch(`${gitlab.forge.origin}/api/v4/user`)).status).toBe(401);
  expect((await ask('khach', 'GET', kho)).status).toBe(404);
  const { body } = await ask('lan', 'GET', kho);
  expect(body).toMatchObject({ default_branch: 'main', permissions: { project_access: { access_level: 30 } } });
  expect((await ask('lan', 'GET', `${kho}/members/all`)).body.map((member) => member['access_level'])).toEqual([
    10, 30, 40,
  ]);
});

test('sign-in wants the proof, the redirect address and the code, each once and as they were', async () => {
  const verifier = 'a'.repeat(64);
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const authorize = (changed: Record<string, string> = {}) => {
    const query = new URLSearchParams({
      client_id: 'abc',
      redirect_uri: redirect,
      response_type: 'code',
      scope: 'api',
      state: 's',
      code_challenge: challenge,
      code_challenge_method: 'S256',
      ...changed,
    });
    const headers = { Cookie: `${cookie}=lan` };
    return fetch(`${gitlab.forge.origin}/oauth/authorize?${query.toString()}`, { redirect: 'manual', headers });
  };
  const token = (given: object) =>
    fetch(`${gitlab.forge.origin}/oauth/token`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ client_id: 'abc', redirect_uri: redirect, grant_type: 'authorization_code', ...given }),
    });
  expect((await authorize({ redirect_uri: 'http://localhost/admin' })).status).toBe(400);
  expect((await authorize({ code_challenge_method: 'plain' })).status).toBe(400);
  const codeOf = async () => new URL((await authorize()).headers.get('Location') ?? '').searchParams.get('code');
  expect((await token({ code: await codeOf(), code_verifier: 'b'.repeat(64) })).status).toBe(400);
  const code = await codeOf();
  const granted = (await (await token({ code, code_verifier: verifier })).json()) as Record<string, unknown>;
  expect(granted).toMatchObject({ token_type: 'Bearer', expires_in: 7200, scope: 'api' });
  expect((await token({ code, code_verifier: verifier })).status).toBe(400);
  const renew = { grant_type: 'refresh_token', refresh_token: granted['refresh_token'] };
  expect((await token(renew)).status).toBe(200);
  expect((await token(renew)).status).toBe(400);
});

test('lists come in pages that lead to each other, by number and by keyset', async () => {
  const tree = `${kho}/repository/tree?path=content/guides&recursive=true&per_page=30`;
  const first = await ask('lan', 'GET', tree);
  expect(first.headers.get('X-Page')).toBe('1');
  expect(first.headers.get('X-Next-Page')).toBe('2');
  expect(Number(first.headers.get('X-Total'))).toBeGreaterThan(30);
  expect(first.headers.get('Link')).toMatch(/page=2[^>]*>; rel="next"/);
  const [name = ''] = readdirSync('content/guides').sort();
  expect(first.body[0]).toMatchObject({ type: 'tree', mode: '040000', path: `content/guides/${name}` });
  const keyset = await ask('lan', 'GET', `${tree}&pagination=keyset`);
  expect(keyset.headers.get('X-Total')).toBeNull();
  const next = /<([^>]+)>; rel="next"/.exec(keyset.headers.get('Link') ?? '')?.[1] ?? '';
  const further = await ask('lan', 'GET', next.slice(next.indexOf('/projects')));
  expect(further.body[0]?.['path']).not.toBe(keyset.body[0]?.['path']);
  expect((await ask('lan', 'GET', `${kho}/repository/tree?path=nowhere`)).status).toBe(404);
});

test('a file is told with its metadata, as HEAD, as text and in base64', async () => {
  const file = `${kho}/repository/files/${encodeURIComponent('src/lib/memoize.ts')}`;
  const { body, headers } = await ask('lan', 'GET', `${file}?ref=main`);
  expect(body).toMatchObject({
    file_path: 'src/lib/memoize.ts',
    ref: 'main',
    encoding: 'base64',
    execute_filemode: false,
  });
  expect(headers.get('X-Gitlab-Blob-Id')).toBe(body['blob_id']);
  expect(headers.get('X-Gitlab-Last-Commit-Id')).toBe(body['last_commit_id']);
  expect((await ask('lan', 'HEAD', `${file}?ref=main`)).headers.get('X-Gitlab-Blob-Id')).toBe(body['blob_id']);
  expect((await ask('lan', 'GET', `${kho}/repository/files/nowhere?ref=main`)).status).toBe(404);
  expect((await ask('lan', 'GET', `${file}?ref=nowhere`)).status).toBe(404);
});

test('commits create, change, move and delete, and refuse what does not fit', async () => {
  const create = { action: 'create', file_path: 'a/b.txt', content: 'chữ' };
  const first = await commit('lan', 'thu', [create], { start_branch: 'main' });
  expect(first).toMatchObject({ status: 201, body: { author_name: 'Lan', parent_ids: [expect.any(String)] } });
  expect((await commit('lan', 'thu', [create])).status).toBe(400);
  expect((await commit('lan', 'thu', [{ action: 'update', file_path: 'c', content: '' }])).status).toBe(400);
  expect((await commit('lan', 'thu', [{ action: 'create', file_path: '../x', content: '' }])).status).toBe(400);
  expect((await commit('lan', 'moi', [create])).status).toBe(400);
  // A branch stands where a folder of branches would have to be.
  expect((await commit('lan', 'thu/moi', [create], { start_branch: 'main' })).body['message']).toContain(
    'Could not update',
  );
  const base64 = Buffer.from([0, 255]).toString('base64');
  const moved = [
    { action: 'move', previous_path: 'a/b.txt', file_path: 'a/c.txt' },
    { action: 'create', file_path: 'a/anh.png', content: base64, encoding: 'base64' },
    { action: 'delete', file_path: 'src/lib/memoize.ts' },
  ];
  expect((await commit('lan', 'thu', moved)).status).toBe(201);
  const { body } = await ask('lan', 'GET', `${kho}/repository/compare?from=main&to=thu`);
  const diffs = body['diffs'] as Record<string, unknown>[];
  expect(diffs.map((diff) => [diff['new_path'], diff['b_mode'], diff['new_file'], diff['deleted_file']])).toEqual([
    ['a/anh.png', '100644', true, false],
    ['a/c.txt', '100644', true, false],
    ['src/lib/memoize.ts', '0', false, true],
  ]);
  expect(diffs[0]?.['diff']).toMatch(/^Binary files/);
});

test('only a Maintainer writes and merges into the protected branch', async () => {
  const action = [{ action: 'create', file_path: 'x', content: '' }];
  expect((await commit('lan', 'main', action)).status).toBe(403);
  expect((await ask('lan', 'DELETE', `${kho}/repository/branches/main`)).status).toBe(403);
  expect((await ask('minh', 'DELETE', `${kho}/repository/branches/main`)).status).toBe(403);
  expect((await ask('lan', 'GET', `${kho}/repository/branches/main`)).body).toMatchObject({
    protected: true,
    can_push: false,
  });
  await commit('lan', 'vai', action, { start_branch: 'main' });
  const request = { source_branch: 'vai', target_branch: 'main', title: 'Vai', labels: 'decap-cms/draft' };
  const made = await ask('lan', 'POST', `${kho}/merge_requests`, request);
  expect(made).toMatchObject({
    status: 201,
    body: { state: 'opened', labels: ['decap-cms/draft'], author: { username: 'lan' } },
  });
  expect((await ask('lan', 'POST', `${kho}/merge_requests`, request)).status).toBe(409);
  expect((await ask('lan', 'POST', `${kho}/merge_requests`, { ...request, source_branch: 'khong' })).status).toBe(422);
  const one = `${kho}/merge_requests/${String(made.body['iid'])}`;
  expect((await ask('lan', 'PUT', `${one}/merge`)).status).toBe(401);
  expect((await ask('minh', 'PUT', `${one}/merge`, { sha: '0'.repeat(40) })).status).toBe(409);
  const labelled = await ask('lan', 'PUT', one, { labels: 'decap-cms/pending_publish' });
  expect(labelled.body['labels']).toEqual(['decap-cms/pending_publish']);
  const found = await ask('lan', 'GET', `${kho}/merge_requests?state=opened&labels=Any&source_branch=vai`);
  expect(found.body.map((each) => each['sha'])).toEqual([made.body['sha']]);
  expect((await ask('lan', 'GET', `${one}/diffs`)).body.map((diff) => diff['new_path'])).toEqual(['x']);
  const merged = await ask('minh', 'PUT', `${one}/merge`, { sha: made.body['sha'], should_remove_source_branch: true });
  expect(merged).toMatchObject({ status: 200, body: { state: 'merged' } });
  expect((await ask('minh', 'PUT', `${one}/merge`)).status).toBe(405);
  expect((await ask('lan', 'GET', `${kho}/repository/branches/vai`)).status).toBe(404);
});

test('what both sides have changed is not merged, and a rebase says so', async () => {
  const write = (content: string) => [{ action: 'update', file_path: 'src/lib/memoize.ts', content }];
  await commit('lan', 'vuong', write('một'), { start_branch: 'main' });
  await commit('minh', 'main', write('hai'));
  const { body } = await ask('lan', 'POST', `${kho}/merge_requests`, { source_branch: 'vuong', target_branch: 'main' });
  const one = `${kho}/merge_requests/${String(body['iid'])}`;
  expect((await ask('minh', 'PUT', `${one}/merge`)).status).toBe(422);
  expect((await ask('lan', 'PUT', `${one}/rebase`)).body['merge_error']).toContain('Rebase failed');
});

test('labels, notes and discussions are kept; only who wrote a note changes it', async () => {
  const label = { name: 'gấp', color: '#ff0000' };
  expect((await ask('lan', 'POST', `${kho}/labels`, label)).status).toBe(201);
  expect((await ask('lan', 'POST', `${kho}/labels`, label)).status).toBe(409);
  const issue = await ask('lan', 'POST', `${kho}/issues`, {
    title: 'Notes',
    description: 'guides/a',
    labels: 'decap-cms-notes',
  });
  const notes = `${kho}/issues/${String(issue.body['iid'])}/notes`;
  expect((await ask('lan', 'POST', notes, {})).status).toBe(400);
  const note = await ask('lan', 'POST', notes, { body: 'Thiếu ảnh.' });
  expect(note).toMatchObject({ status: 201, body: { system: false, author: { username: 'lan' } } });
  expect((await ask('minh', 'PUT', `${notes}/${String(note.body['id'])}`, { body: 'x' })).status).toBe(403);
  expect((await ask('minh', 'POST', `${kho}/merge_requests/99/notes`, { body: 'x' })).status).toBe(404);
  expect((await ask('lan', 'GET', `${kho}/issues?search=guides/a&labels=decap-cms-notes`)).body.length).toBe(1);
});

test('a test orders what goes wrong, call by call', async () => {
  gitlab.forge.order({ path: /\/labels$/, answer: { status: 429, headers: { 'Retry-After': '3' }, body: {} } });
  const refused = await ask('lan', 'GET', `${kho}/labels`);
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '3']);
  expect((await ask('lan', 'GET', `${kho}/labels`)).status).toBe(200);
});
