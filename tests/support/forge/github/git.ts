/** GitHub, REST v3: branches, the git database, comparisons (docs.github.com/rest/branches, /git, /commits). */
import { Refusal, text } from '../http.ts';
import { GitFailure, type Commit, type Repository, type Written } from '../repository.ts';
import type { Serve } from './index.ts';

function commitOf({ id, tree, parents, author, date, message }: Commit) {
  const by = { ...author, date };
  return {
    sha: id,
    commit: { message, author: by, committer: by, tree: { sha: tree } },
    parents: parents.map((sha) => ({ sha })),
  };
}

const missing = () => new Refusal(404, { message: 'Not Found' });
/** GitHub names no more files of a comparison, and only on its first page. */
const maxFiles = 300;

/** What GitHub calls a change of a file. */
const words = { added: 'added', deleted: 'removed', modified: 'modified', renamed: 'renamed' } as const;

interface TreeFile {
  readonly path: string;
  readonly mode: string;
  readonly sha?: string | null;
  readonly content?: string;
}

export function serveGit(serve: Serve, repository: Repository, owner: string): void {
  serve('GET', '/branches/:branch', async ({ parts }) => {
    const name = parts['branch'] ?? '';
    const sha = await repository.branch(name);
    if (sha === undefined) throw new Refusal(404, { message: 'Branch not found' });
    const [commit] = await repository.commits(sha, undefined, 1);
    if (commit === undefined) throw missing();
    // No account is known by the addresses of this double.
    return { body: { name, commit: { ...commitOf(commit), author: null }, protected: name === 'main' } };
  });

  serve('GET', '/git/trees/*spec', async ({ parts, given }) => {
    const [ref = '', folder = ''] = (parts['spec'] ?? '').split(':');
    const found = await repository.tree(ref, folder, text(given, 'recursive') !== undefined);
    if (found.length === 0) throw missing();
    const start = folder === '' ? 0 : folder.length + 1;
    const tree = found.map(({ path, mode, type, id }) => ({ path: path.slice(start), mode, type, sha: id, size: 0 }));
    return { body: { sha: ref, tree, truncated: false } };
  });
  serve('POST', '/git/trees', async ({ given }) => {
    const base = text(given, 'base_tree');
    const files = new Map(
      (given['tree'] as readonly TreeFile[]).map(({ path, mode, sha, content }): [string, Written] => {
        if (sha === null) return [path, null];
        return [path, sha === undefined ? { content: Buffer.from(content ?? ''), mode } : { id: sha, mode }];
      }),
    );
    return { status: 201, body: { sha: await repository.writeTree(base, files), tree: [], truncated: false } };
  });
  serve('POST', '/git/blobs', async ({ given }) => {
    const encoding = text(given, 'encoding') === 'base64' ? 'base64' : 'utf8';
    return { status: 201, body: { sha: await repository.write(Buffer.from(text(given, 'content') ?? '', encoding)) } };
  });
  serve('GET', '/git/blobs/:sha', async ({ parts }) => {
    const content = await repository.blob(parts['sha'] ?? '').catch(() => undefined);
    if (content === undefined) throw missing();
    return {
      body: { sha: parts['sha'], size: content.length, encoding: 'base64', content: content.toString('base64') },
    };
  });
  serve('POST', '/git/commits', async ({ given }, person) => {
    const tree = text(given, 'tree') ?? '';
    const parents = given['parents'] as readonly string[];
    const sha = await repository.commitTree(tree, parents, text(given, 'message') ?? '', person);
    return { status: 201, body: { sha, tree: { sha: tree }, parents: parents.map((parent) => ({ sha: parent })) } };
  });

  serve('POST', '/git/refs', async ({ given }) => {
    const ref = text(given, 'ref') ?? '';
    const name = ref.replace('refs/heads/', '');
    if ((await repository.branch(name)) !== undefined) throw new Refusal(422, { message: 'Reference already exists' });
    const sha = text(given, 'sha') ?? '';
    await repository.setBranch(name, sha).catch((error: unknown) => {
      throw error instanceof GitFailure ? new Refusal(422, { message: 'Reference update failed' }) : error;
    });
    return { status: 201, body: { ref, object: { type: 'commit', sha } } };
  });
  serve('PATCH', '/git/refs/heads/:name', async ({ parts, given }, person) => {
    const name = parts['name'] ?? '';
    const [old, sha] = [await repository.branch(name), text(given, 'sha') ?? ''];
    if (old === undefined) throw new Refusal(422, { message: 'Reference does not exist' });
    if (name === 'main' && person.level < 40) throw new Refusal(422, { message: 'Protected branch update failed' });
    const forward = (await repository.mergeBase(old, sha)) === old;
    if (!forward && given['force'] !== true) throw new Refusal(422, { message: 'Update is not a fast forward' });
    await repository.setBranch(name, sha);
    return { body: { ref: `refs/heads/${name}`, object: { type: 'commit', sha } } };
  });
  serve('DELETE', '/git/refs/heads/:name', async ({ parts }) => {
    const name = parts['name'] ?? '';
    if ((await repository.branch(name)) === undefined) throw new Refusal(422, { message: 'Reference does not exist' });
    if (name === 'main') throw new Refusal(422, { message: 'Cannot delete protected branch' });
    await repository.deleteBranch(name);
    return { status: 204 };
  });

  serve('GET', '/compare/*range', async ({ parts, given }) => {
    const [base = '', head = ''] = (parts['range'] ?? '').replaceAll(`${owner}:`, '').split('...');
    const [from, to] = [await repository.resolve(base), await repository.resolve(head)];
    if (from === undefined || to === undefined) throw missing();
    const common = (await repository.mergeBase(from, to)) ?? from;
    const commits = (await repository.commits(`${from}..${to}`)).reverse().map(commitOf);
    const [baseCommit] = await repository.commits(from, undefined, 1);
    const size = Math.min(250, Number(text(given, 'per_page') ?? 250));
    const page = Number(text(given, 'page') ?? 1);
    const files = (await repository.changes(common, to)).slice(0, maxFiles).map((change) => ({
      sha: change.id,
      filename: change.status === 'deleted' ? change.oldPath : change.newPath,
      status: words[change.status],
      ...(change.status === 'renamed' ? { previous_filename: change.oldPath } : {}),
      ...(change.binary ? {} : { patch: '@@ … @@' }),
    }));
    return {
      body: {
        base_commit: baseCommit && commitOf(baseCommit),
        merge_base_commit: { sha: common },
        total_commits: commits.length,
        commits: commits.slice((page - 1) * size, page * size),
        ...(page === 1 ? { files } : {}),
      },
    };
  });
  serve('GET', '/commits', async ({ given }) => {
    const found = await repository.commits(text(given, 'sha') ?? 'main', text(given, 'path'), 30);
    return { body: found.map(commitOf) };
  });
  serve('GET', '/commits/:sha', async ({ parts }) => {
    const id = await repository.resolve(parts['sha'] ?? '');
    const [commit] = id === undefined ? [] : await repository.commits(id, undefined, 1);
    if (commit === undefined) throw missing();
    const [parent] = commit.parents;
    const found = parent === undefined ? [] : await repository.changes(parent, commit.id);
    const files = found.map(({ status, oldPath, newPath }) => ({
      filename: status === 'deleted' ? oldPath : newPath,
      status: words[status],
    }));
    return { body: { ...commitOf(commit), files } };
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
    const content = (await repository.blob(entry.id)).toString('base64');
    return { body: { path, sha: entry.id, type: 'file', encoding: 'base64', content } };
  });
  serve('GET', '/commits/:sha/status', () => ({ body: { state: 'pending', statuses: [] } }));
}
