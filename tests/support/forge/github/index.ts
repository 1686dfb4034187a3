/**
 * A double of GitHub for tests: the calls of its REST API v3 that the CMS makes, over a real git repository, and the
 * login proxy before it.
 *
 * Written from GitHub's public documentation and from what decap-cms-backend-github calls.
 */
import { emptyDouble, type ForgeDouble, type ForgeOptions } from '../double.ts';
import { Refusal, text, type Call, type Handler } from '../http.ts';
import { cookie, type Person } from '../people.ts';
import { PullRequests } from '../pull-requests.ts';
import { serveGit } from './git.ts';

export type Serve = (
  method: string,
  path: string,
  handler: (call: Call, person: Person) => ReturnType<Handler>,
) => void;

/** The page of the login proxy, which hands the token to the page that opened it. */
function handshake(token: string): string {
  const said = `authorization:github:success:${JSON.stringify({ token, provider: 'github' })}`;
  return `<!doctype html><script>
addEventListener('message', ({ origin }) => { opener.postMessage(${JSON.stringify(said)}, origin); }, { once: true });
opener.postMessage('authorizing:github', '*');
</script>`;
}

export async function startGithub({
  project,
  people: all,
  ...content
}: Omit<ForgeOptions, 'application'>): Promise<ForgeDouble> {
  const double = await emptyDouble(all, content);
  const { forge, people, repository } = double;
  const [owner = ''] = project.split('/');

  forge.on('GET', '/auth', ({ headers }) => {
    const [, username = ''] = new RegExp(`(?:^|; )${cookie}=([^;]+)`).exec(headers.cookie ?? '') ?? [];
    return { headers: { 'Content-Type': 'text/html' }, body: Buffer.from(handshake(people.tokenOf(username))) };
  });
  const userOf = ({ id, username, name, email }: Person) => ({ id, login: username, name, email, avatar_url: '' });
  forge.on('GET', '/user', (call) => ({ body: userOf(people.of(call)) }));
  forge.on('GET', '/users/:login', ({ parts }) => ({ body: userOf(people.named(parts['login'] ?? '')) }));
  forge.on('GET', '/search/issues', () => ({ body: { total_count: 0, items: [] } }));

  const serve: Serve = (method, path, handler) => {
    forge.on(method, `/repos/${project}${path}`, (call) => handler(call, people.of(call)));
  };
  serve('GET', '', (_, { level }) => ({
    body: {
      full_name: project,
      owner: { login: owner },
      default_branch: 'main',
      permissions: { admin: level >= 50, maintain: level >= 40, push: level >= 30, pull: true },
    },
  }));
  serve('GET', '/collaborators', () => ({
    body: all.map((each) => ({
      ...userOf(each),
      permissions: { admin: each.level >= 50, maintain: each.level >= 40, push: each.level >= 30, pull: true },
    })),
  }));
  serveGit(serve, repository, owner);

  const requests = new PullRequests(repository, project, 422);
  serve('POST', '/pulls', (call, person) => requests.create(call, person));
  serve('GET', '/pulls', async (call) => ({
    body: await Promise.all(requests.listed(call).map((each) => requests.asJson(each))),
  }));
  serve('GET', '/pulls/:number', async (call) => ({ body: await requests.asJson(requests.named(call)) }));
  serve('PATCH', '/pulls/:number', (call) => requests.update(call));
  serve('PUT', '/pulls/:number/merge', async (call, person) => {
    if (person.level < 40) throw new Refusal(405, { message: "You're not authorized to push to this branch." });
    const merged = await requests.merge(requests.named(call), person, text(call.given, 'sha'), 'Merge pull request');
    if (merged === 'not open' || merged === 'conflict')
      throw new Refusal(405, { message: 'Pull Request is not mergeable' });
    if (merged === 'moved')
      throw new Refusal(409, { message: 'Head branch was modified. Review and try the merge again.' });
    return { body: { ...merged, merged: true, message: 'Pull Request successfully merged' } };
  });
  serve('GET', '/issues/:number/comments', (call) => ({ body: requests.named(call).comments }));
  serve('POST', '/issues/:number/comments', (call, person) => requests.comment(call, person));
  serve('PUT', '/issues/:number/labels', (call) => {
    const request = requests.named(call);
    const names = Array.isArray(call.given['labels']) ? (call.given['labels'] as unknown[]).map(String) : [];
    // A label that there is not is made.
    request.labels = names.map((name, index) => ({ id: index + 1, name, color: 'ededed' }));
    return { body: request.labels };
  });

  await forge.listen();
  return double;
}
