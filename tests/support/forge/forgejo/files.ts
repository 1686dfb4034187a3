/** Forgejo, API v1: branches, trees, blobs, contents, commits. */
import { Refusal, text } from '../http.ts';
import type { Person } from '../people.ts';
import type { Commit, Repository, Written } from '../repository.ts';
import type { Serve } from './index.ts';

export function commitOf({ id, parents, author, date, message }: Commit) {
  return {
    sha: id,
    commit: { message, author: { ...author, date }, committer: { ...author, date } },
    parents: parents.map((sha) => ({ sha })),
  };
}

const missing = () => new Refusal(404, { message: 'The target could not be found.' });

function isOperation(operation: unknown): operation is Readonly<Record<string, unknown>> {
  return typeof operation === 'object' && operation !== null;
}

export function serveFiles(
  serve: Serve,
  repository: Repository,
  demand: (person: Person, level: number) => void,
): void {
  const branchOf = async (name: string) => {
    const id = await repository.branch(name);
    const [commit] = id === undefined ? [] : await repository.commits(id, undefined, 1);
    if (commit === undefined) throw missing();
    const { author, date, message } = commit;
    const lastCommit = { id, message, author: { ...author, username: '' }, timestamp: date };
    return { name, commit: lastCommit, protected: name === 'main' };
  };
  serve('GET', '/branches/:branch', async ({ parts }, { level }) => {
    const branch = await branchOf(parts['branch'] ?? '');
    return { body: { ...branch, user_can_merge: level >= (branch.protected ? 40 : 30) } };
  });
  serve('POST', '/branches', async ({ given }, person) => {
    demand(person, 30);
    const name = text(given, 'new_branch_name') ?? '';
    const start = await repository.resolve(text(given, 'old_ref_name') ?? 'main');
    if (start === undefined) throw missing();
    if ((await repository.branch(name)) !== undefined)
      throw new Refusal(409, { message: 'The branch already exists.' });
    await repository.setBranch(name, start);
    return { status: 201, body: await branchOf(name) };
  });
  serve('DELETE', '/branches/:branch', async ({ parts }, person) => {
    demand(person, 30);
    const { name } = await branchOf(parts['branch'] ?? '');
    if (name === 'main') throw new Refusal(403, { message: 'branch protected' });
    await repository.deleteBranch(name);
    return { status: 204 };
  });

  serve('GET', '/git/trees/:sha', async ({ parts, given }) => {
    const sha = parts['sha'] ?? '';
    const all = await repository.tree(sha, '', ['1', 'true'].includes(text(given, 'recursive') ?? ''));
    if (all.length === 0) throw missing();
    const size = Math.min(1000, Number(text(given, 'per_page') ?? 1000));
    const page = Number(text(given, 'page') ?? 1);
    const tree = all
      .slice((page - 1) * size, page * size)
      .map(({ path, mode, type, id }) => ({ path, mode, type, sha: id, size: 0 }));
    return { body: { sha, tree, truncated: page * size < all.length, page, total_count: all.length } };
  });
  serve('GET', '/git/blobs/:sha', async ({ parts }) => {
    const content = await repository.blob(parts['sha'] ?? '');
    return {
      body: { sha: parts['sha'], size: content.length, encoding: 'base64', content: content.toString('base64') },
    };
  });
  serve('GET', '/contents/*path', async ({ parts, given }) => {
    const path = parts['path'] ?? '';
    const ref = text(given, 'ref') ?? 'main';
    const entry = await repository.at(ref, path);
    if (entry?.type === 'tree') {
      const found = await repository.tree(ref, path, false);
      return { body: found.map(({ path: own, id }) => ({ name: own.split('/').at(-1), path: own, sha: id })) };
    }
    if (entry?.type !== 'blob') throw missing();
    const file = { name: path.split('/').at(-1), path, sha: entry.id };
    if (entry.mode === '120000') return { body: { ...file, type: 'symlink' } };
    const content = (await repository.blob(entry.id)).toString('base64');
    return { body: { ...file, type: 'file', encoding: 'base64', content } };
  });

  serve('POST', '/contents', async ({ given }, person) => {
    demand(person, 30);
    const branch = text(given, 'branch') ?? 'main';
    if (branch === 'main') demand(person, 40);
    const files = new Map<string, Written>();
    for (const operation of (Array.isArray(given['files']) ? (given['files'] as unknown[]) : []).filter(isOperation)) {
      const path = text(operation, 'path') ?? '';
      const old = await repository.at(branch, text(operation, 'from_path') ?? path);
      const kind = text(operation, 'operation');
      if (kind === 'create' && old !== undefined)
        throw new Refusal(422, { message: `repository file already exists [path: ${path}]` });
      if (kind !== 'create' && old === undefined) throw missing();
      if (kind !== 'create' && text(operation, 'sha') !== old?.id) {
        throw new Refusal(409, {
          message: `sha does not match [given: ${String(operation['sha'])}, expected: ${String(old?.id)}]`,
        });
      }
      const content = Buffer.from(text(operation, 'content') ?? '', 'base64');
      files.set(path, kind === 'delete' ? null : { content, mode: old?.mode ?? '100644' });
    }
    const sha = await repository.commit(branch, files, { message: text(given, 'message') ?? '', author: person });
    return { status: 201, body: { files: [], commit: { sha } } };
  });
  serve('GET', '/git/commits/:sha', async ({ parts }) => {
    const id = await repository.resolve(parts['sha'] ?? '');
    const [commit] = id === undefined ? [] : await repository.commits(id, undefined, 1);
    if (commit === undefined) throw missing();
    const [parent] = commit.parents;
    const found = parent === undefined ? [] : await repository.changes(parent, commit.id, false);
    const files = found.map(({ status, newPath }) => ({
      filename: newPath,
      status: status === 'deleted' ? 'removed' : status,
    }));
    return { body: { ...commitOf(commit), files } };
  });
  serve('GET', '/commits', async ({ given }) => {
    const sha = text(given, 'sha') ?? 'main';
    if ((await repository.resolve(sha)) === undefined) throw missing();
    return { body: (await repository.commits(sha, text(given, 'path'), 50)).map(commitOf) };
  });
}
