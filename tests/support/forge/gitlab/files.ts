/** GitLab, REST v4: branches, tree, files (docs.gitlab.com/api/branches, /repositories, /repository_files). */
import { createHash } from 'node:crypto';
import { paged, Refusal, text, type Answer, type Call } from '../http.ts';
import { commitOf } from './commits.ts';
import { demand, developer, maintainer, notFound, route, type GitlabContext } from './project.ts';

/** Keyset pagination: the next page begins after the last entry of this one, and nobody is told how many there are. */
function keyset(call: Call, items: readonly { readonly id: string; readonly path: string }[], origin: string): Answer {
  const size = Math.min(100, Number(text(call.given, 'per_page') ?? 20));
  const token = text(call.given, 'page_token');
  const from = token === undefined ? 0 : items.findIndex(({ path }) => path === token) + 1;
  const page = items.slice(from, from + size);
  const more = from + size < items.length;
  const query = new URLSearchParams(Object.entries(call.given).map(([name, value]) => [name, String(value)]));
  query.set('page_token', page.at(-1)?.path ?? '');
  return { headers: more ? { Link: `<${origin}${call.path}?${query.toString()}>; rel="next"` } : {}, body: page };
}

export function serveFiles(context: GitlabContext): void {
  const { forge, repository } = context;

  const branchOf = async (name: string, level: number) => {
    const id = await repository.branch(name);
    const [commit] = id === undefined ? [] : await repository.commits(id, undefined, 1);
    if (commit === undefined) throw notFound('Branch');
    const isProtected = name === 'main';
    return {
      name,
      commit: commitOf(commit),
      merged: false,
      protected: isProtected,
      developers_can_push: !isProtected,
      developers_can_merge: !isProtected,
      can_push: level >= (isProtected ? maintainer : developer),
      default: isProtected,
    };
  };

  route(context, 'GET', '/repository/branches', async (call, person) => {
    const all = await Promise.all((await repository.branches()).map(({ name }) => branchOf(name, person.level)));
    return paged(call, all, 'per_page', forge.origin);
  });
  route(context, 'GET', '/repository/branches/:branch', async ({ parts }, person) => ({
    body: await branchOf(parts['branch'] ?? '', person.level),
  }));
  route(context, 'POST', '/repository/branches', async ({ given }, person) => {
    demand(person, developer);
    const name = text(given, 'branch') ?? '';
    const id = await repository.resolve(text(given, 'ref') ?? '');
    if (id === undefined) throw new Refusal(400, { message: 'Invalid reference name' });
    if ((await repository.branch(name)) !== undefined) throw new Refusal(400, { message: 'Branch already exists' });
    await repository.setBranch(name, id);
    return { status: 201, body: await branchOf(name, person.level) };
  });
  route(context, 'DELETE', '/repository/branches/:branch', async ({ parts }, person) => {
    demand(person, developer);
    const name = parts['branch'] ?? '';
    await branchOf(name, person.level);
    if (name === 'main') throw new Refusal(403, { message: 'Branch is protected' });
    await repository.deleteBranch(name);
    return { status: 204 };
  });

  route(context, 'GET', '/repository/tree', async (call) => {
    const ref = text(call.given, 'ref') ?? 'main';
    const path = text(call.given, 'path') ?? '';
    if ((await repository.resolve(ref)) === undefined) throw notFound('Tree');
    const found = await repository.tree(ref, path, text(call.given, 'recursive') === 'true');
    if (found.length === 0 && path !== '')
      throw new Refusal(404, { message: '404 invalid revision or path Not Found' });
    const items = found.map(({ id, type, mode, path: own }) => ({
      id,
      name: own.split('/').at(-1),
      type,
      path: own,
      mode,
    }));
    return text(call.given, 'pagination') === 'keyset'
      ? keyset(call, items, forge.origin)
      : paged(call, items, 'per_page', forge.origin);
  });

  /** A file with what GitLab says of it in headers. */
  const fileOf = async ({ parts, given }: Call) => {
    const ref = text(given, 'ref') ?? 'main';
    const commit = await repository.resolve(ref);
    if (commit === undefined) throw notFound('Commit');
    const path = parts['file'] ?? '';
    const entry = await repository.at(ref, path);
    if (entry?.type !== 'blob') throw notFound('File');
    const content = await repository.blob(entry.id);
    const [last] = await repository.commits(commit, path, 1);
    const headers = {
      'X-Gitlab-Blob-Id': entry.id,
      'X-Gitlab-Commit-Id': commit,
      'X-Gitlab-Last-Commit-Id': last?.id ?? '',
      'X-Gitlab-File-Path': encodeURIComponent(path),
      'X-Gitlab-Size': String(content.length),
      'X-Gitlab-Execute-Filemode': String(entry.mode === '100755'),
    };
    return { path, ref, commit, entry, content, last, headers };
  };
  route(context, 'HEAD', '/repository/files/:file', async (call) => ({ headers: (await fileOf(call)).headers }));
  route(context, 'GET', '/repository/files/:file', async (call) => {
    const { path, ref, commit, entry, content, last, headers } = await fileOf(call);
    return {
      headers,
      body: {
        file_name: path.split('/').at(-1),
        file_path: path,
        size: content.length,
        encoding: 'base64',
        content: content.toString('base64'),
        content_sha256: createHash('sha256').update(content).digest('hex'),
        ref,
        blob_id: entry.id,
        commit_id: commit,
        last_commit_id: last?.id,
        execute_filemode: entry.mode === '100755',
      },
    };
  });
  route(context, 'GET', '/repository/files/:file/raw', async (call) => {
    const { content, headers } = await fileOf(call);
    return { headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers }, body: content };
  });
}
