/** GitLab, REST v4: commits and comparisons (docs.gitlab.com/api/commits, /repositories#compare). */
import { list, paged, Refusal, text, type Call } from '../http.ts';
import type { Person } from '../people.ts';
import { GitFailure, type Change, type Commit, type Written } from '../repository.ts';
import { demand, developer, maintainer, notFound, route, type GitlabContext } from './project.ts';

export function commitOf({ id, parents, author, date, message }: Commit) {
  return {
    id,
    short_id: id.slice(0, 8),
    title: message.split('\n')[0],
    message,
    parent_ids: parents,
    author_name: author.name,
    author_email: author.email,
    authored_date: date,
    committer_name: author.name,
    committer_email: author.email,
    committed_date: date,
    created_at: date,
  };
}

export function diffOf({ status, oldMode, newMode, oldPath, newPath, binary }: Change) {
  return {
    old_path: oldPath,
    new_path: newPath,
    a_mode: oldMode.replace(/^0+$/, '0'),
    b_mode: newMode.replace(/^0+$/, '0'),
    diff: binary ? `Binary files a/${oldPath} and b/${newPath} differ\n` : '@@ … @@\n',
    new_file: status === 'added',
    renamed_file: status === 'renamed',
    deleted_file: status === 'deleted',
    generated_file: false,
  };
}

function isAction(action: unknown): action is Readonly<Record<string, unknown>> {
  return typeof action === 'object' && action !== null;
}

function contentOf(action: Readonly<Record<string, unknown>>): Buffer {
  return Buffer.from(text(action, 'content') ?? '', text(action, 'encoding') === 'base64' ? 'base64' : 'utf8');
}

/** The files that a list of actions writes, or GitLab's refusal of one of them. */
async function written(
  { repository }: GitlabContext,
  start: string,
  actions: readonly unknown[],
): Promise<Map<string, Written>> {
  const files = new Map<string, Written>();
  const refuse = (message: string) => new Refusal(400, { message });
  for (const action of actions.filter(isAction)) {
    const path = text(action, 'file_path') ?? '';
    if (path === '' || /(^|\/)\.\.?(\/|$)|^\/|(^|\/)\.git(\/|$)/i.test(path)) throw refuse('File path is invalid');
    const planned = files.get(path);
    const current = planned === null ? undefined : (planned ?? (await repository.at(start, path)));
    switch (text(action, 'action')) {
      case 'create':
        if (current !== undefined) throw refuse('A file with this name already exists');
        files.set(path, { content: contentOf(action) });
        break;
      case 'update':
        if (current === undefined) throw refuse("A file with this name doesn't exist");
        files.set(path, { content: contentOf(action), mode: current.mode ?? '100644' });
        break;
      case 'delete':
        if (current === undefined) throw refuse("A file with this name doesn't exist");
        files.set(path, null);
        break;
      case 'move': {
        const previous = text(action, 'previous_path') ?? '';
        const old = await repository.at(start, previous);
        if (old === undefined) throw refuse("A file with this name doesn't exist");
        files.set(previous, null);
        files.set(
          path,
          action['content'] === undefined
            ? { id: old.id, mode: old.mode }
            : { content: contentOf(action), mode: old.mode },
        );
        break;
      }
      default:
        throw new Refusal(400, { error: 'actions[action] does not have a valid value' });
    }
  }
  return files;
}

async function createCommit(context: GitlabContext, { given }: Call, person: Person) {
  const { repository } = context;
  const branch = text(given, 'branch') ?? '';
  demand(person, developer);
  if (branch === 'main' && person.level < maintainer) {
    throw new Refusal(403, { message: 'You are not allowed to push into this branch' });
  }
  const startName = text(given, 'start_branch');
  const exists = (await repository.branch(branch)) !== undefined;
  if (exists && startName !== undefined && startName !== branch) {
    throw new Refusal(400, {
      message: `A branch called '${branch}' already exists. Switch to that branch in order to make changes`,
    });
  }
  if (!exists && startName === undefined)
    throw new Refusal(400, { message: 'You can only create or edit files when you are on a branch' });
  const start = exists ? branch : (startName ?? 'main');
  const actions = given['actions'];
  const files = await written(context, start, Array.isArray(actions) ? actions : []);
  const author = {
    name: text(given, 'author_name') ?? person.name,
    email: text(given, 'author_email') ?? person.email,
  };
  try {
    const id = await repository.commit(branch, files, { message: text(given, 'commit_message') ?? '', author, start });
    const [commit] = await repository.commits(id, undefined, 1);
    if (commit === undefined) throw notFound('Commit');
    return { status: 201, body: commitOf(commit) };
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    throw new Refusal(400, { message: `Could not update ${branch}. Please refresh and try again.` });
  }
}

export function serveCommits(context: GitlabContext): void {
  const { forge, repository } = context;
  route(context, 'GET', '/repository/commits', async (call) => {
    const ref = text(call.given, 'ref_name') ?? 'main';
    if ((await repository.resolve(ref)) === undefined) throw notFound('Commit');
    const found = await repository.commits(ref, text(call.given, 'path'));
    return paged(call, found.map(commitOf), 'per_page', forge.origin);
  });
  route(context, 'POST', '/repository/commits', (call, person) => createCommit(context, call, person));
  route(context, 'GET', '/repository/commits/:sha', async ({ parts }) => {
    const id = await repository.resolve(parts['sha'] ?? '');
    const [commit] = id === undefined ? [] : await repository.commits(id, undefined, 1);
    if (commit === undefined) throw notFound('Commit');
    return { body: commitOf(commit) };
  });
  route(context, 'GET', '/repository/commits/:sha/diff', async (call) => {
    const id = await repository.resolve(call.parts['sha'] ?? '');
    const [commit] = id === undefined ? [] : await repository.commits(id, undefined, 1);
    if (commit === undefined) throw notFound('Commit');
    const [parent] = commit.parents;
    const found = parent === undefined ? [] : await repository.changes(parent, commit.id);
    return paged(call, found.map(diffOf), 'per_page', forge.origin);
  });
  route(context, 'GET', '/repository/commits/:sha/refs', async (call) => {
    const id = await repository.resolve(call.parts['sha'] ?? '');
    if (id === undefined) throw notFound('Commit');
    const names = await repository.git([
      'for-each-ref',
      '--format=%(refname:lstrip=2)',
      '--contains',
      id,
      'refs/heads',
    ]);
    const found = names.split('\n').filter((name) => name !== '');
    return paged(
      call,
      found.map((name) => ({ type: 'branch', name })),
      'per_page',
      forge.origin,
    );
  });
  route(context, 'GET', '/repository/compare', async ({ given }) => {
    const [from, to] = await Promise.all([
      repository.resolve(text(given, 'from') ?? ''),
      repository.resolve(text(given, 'to') ?? ''),
    ]);
    if (from === undefined || to === undefined) throw notFound('Ref');
    const base = text(given, 'straight') === 'true' ? from : await repository.mergeBase(from, to);
    const commits = (await repository.commits(`${from}..${to}`)).reverse().map(commitOf);
    const diffs = await repository.changes(base ?? from, to);
    return {
      body: {
        commit: commits.at(-1) ?? null,
        commits,
        diffs: diffs.map(diffOf),
        compare_timeout: false,
        compare_same_ref: from === to,
      },
    };
  });
  // The states of pipelines: a test orders another answer where one is to be running.
  route(context, 'GET', '/repository/commits/:sha/statuses', (call) =>
    paged(call, list(call.given, 'none') ?? [], 'per_page', forge.origin),
  );
}
