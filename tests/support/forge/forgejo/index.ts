/**
 * A double of Forgejo for tests: the calls of its API v1 that the CMS makes, over a real git repository.
 *
 * Written from Forgejo's public documentation and from what decap-cms-backend-forgejo calls.
 */
import { emptyDouble, type ForgeDouble, type ForgeOptions } from '../double.ts';
import { paged, Refusal, text, type Call, type Handler } from '../http.ts';
import type { Person } from '../people.ts';
import { PullRequests, type Label } from '../pull-requests.ts';
import { commitOf, serveFiles } from './files.ts';

export type Serve = (
  method: string,
  path: string,
  handler: (call: Call, person: Person) => ReturnType<Handler>,
) => void;

export async function startForgejo({
  project,
  application,
  people: all,
  ...content
}: ForgeOptions): Promise<ForgeDouble> {
  const double = await emptyDouble(all, content);
  const { forge, people, repository } = double;
  const [owner = ''] = project.split('/');
  people.serve(forge, application, {
    authorize: '/login/oauth/authorize',
    token: '/login/oauth/access_token',
    scope: 'repository',
  });
  forge.on('GET', '/api/v1/user', (call) => {
    const { id, username, name, email } = people.of(call);
    return { body: { id, login: username, full_name: name, email, avatar_url: '' } };
  });
  const serve: Serve = (method, path, handler) => {
    forge.on(method, `/api/v1/repos/${project}${path}`, (call) => handler(call, people.of(call)));
  };
  const demand = (person: Person, level: number) => {
    if (person.level < level) throw new Refusal(403, { message: 'The user does not have the required permission.' });
  };

  serve('GET', '', (_, { level }) => ({
    body: {
      full_name: project,
      owner: { login: owner },
      default_branch: 'main',
      permissions: { admin: level >= 50, push: level >= 30, pull: true },
    },
  }));
  serveFiles(serve, repository, demand);

  serve('GET', '/compare/*range', async ({ parts }) => {
    const [base = '', head = ''] = (parts['range'] ?? '').replaceAll(`${owner}:`, '').split('...');
    const [from, to] = [await repository.resolve(base), await repository.resolve(head)];
    if (from === undefined || to === undefined) throw new Refusal(404, { message: 'The target could not be found.' });
    const found = await repository.commits(`${from}..${to}`);
    const commits = await Promise.all(
      found.map(async (commit) => {
        const parent = commit.parents[0] ?? '';
        const changed = await repository.changes(parent, commit.id, false);
        const words = { added: 'added', deleted: 'removed', modified: 'modified', renamed: 'modified' } as const;
        // Of each commit by itself, and without a file that became a link: what git calls a change of type.
        const files = changed
          .filter(
            ({ oldMode, newMode, status }) => status !== 'modified' || oldMode.slice(0, 3) === newMode.slice(0, 3),
          )
          .map(({ newPath, status }) => ({ filename: newPath, status: words[status] }));
        return { ...commitOf(commit), files };
      }),
    );
    return { body: { total_commits: commits.length, commits, files: commits.flatMap(({ files }) => files) } };
  });

  const requests = new PullRequests(repository, project, 409);
  serve('POST', '/pulls', (call, person) => {
    demand(person, 30);
    return requests.create(call, person);
  });
  serve('GET', '/pulls', async (call) => {
    const found = await Promise.all(requests.listed(call).map((each) => requests.asJson(each)));
    return paged(call, found, 'limit', forge.origin);
  });
  serve('GET', '/pulls/:number', async (call) => ({ body: await requests.asJson(requests.named(call)) }));
  serve('PATCH', '/pulls/:number', (call, person) => {
    demand(person, 30);
    return requests.update(call);
  });
  serve('POST', '/pulls/:number/merge', async (call, person) => {
    if (person.level < 40) throw new Refusal(405, { message: 'User not allowed to merge PR' });
    if (text(call.given, 'Do') !== 'merge') throw new Refusal(422, { message: 'Do: In' });
    const merged = await requests.merge(
      requests.named(call),
      person,
      text(call.given, 'head_commit_id'),
      'Merge pull request',
    );
    if (merged === 'not open') throw new Refusal(405, { message: 'Please try again later' });
    if (merged === 'moved') throw new Refusal(409, { message: 'head out of date' });
    if (merged === 'conflict') throw new Refusal(409, { message: 'There was a merge conflict' });
    return {};
  });

  const labels: Label[] = [];
  serve('GET', '/labels', (call) => paged(call, labels, 'limit', forge.origin));
  serve('POST', '/labels', ({ given }, person) => {
    demand(person, 30);
    const label = { id: labels.length + 1, name: text(given, 'name') ?? '', color: text(given, 'color') ?? '' };
    if (label.name === '') throw new Refusal(422, { message: '[Name]: Required' });
    labels.push(label);
    return { status: 201, body: label };
  });
  serve('GET', '/issues/:number/comments', (call) => ({ body: requests.named(call).comments }));
  serve('POST', '/issues/:number/comments', (call, person) => requests.comment(call, person));
  serve('PUT', '/issues/:number/labels', (call, person) => {
    demand(person, 30);
    const request = requests.named(call);
    const wanted = Array.isArray(call.given['labels']) ? (call.given['labels'] as unknown[]) : [];
    request.labels = labels.filter(({ id, name }) => wanted.includes(id) || wanted.includes(name));
    return { body: request.labels };
  });

  await forge.listen();
  return double;
}
