/**
 * A double of GitLab for tests: the calls of its REST API v4 that the CMS makes, over a real git repository.
 *
 * Written from GitLab's public documentation and from what decap-cms-backend-gitlab calls.
 */
import { emptyDouble, type ForgeDouble, type ForgeOptions } from '../double.ts';
import { serveCommits } from './commits.ts';
import { serveFiles } from './files.ts';
import { serveMergeRequests } from './merge-requests.ts';
import { serveNotes } from './notes.ts';
import { serveProject, type GitlabContext } from './project.ts';

export async function startGitlab({
  project,
  application,
  people: all,
  ...content
}: ForgeOptions): Promise<ForgeDouble> {
  const double = await emptyDouble(all, content);
  const { forge, people, repository } = double;
  const context: GitlabContext = { forge, people, repository, project };
  people.serve(forge, application, { authorize: '/oauth/authorize', token: '/oauth/token', scope: 'api' });
  serveProject(context);
  serveFiles(context);
  serveCommits(context);
  serveNotes(context, serveMergeRequests(context));
  await forge.listen();
  return double;
}
