/**
 * A double of GitLab for tests: the calls of its REST API v4 that the CMS makes, over a real git repository.
 *
 * Written from GitLab's public documentation and from what decap-cms-backend-gitlab calls.
 */
import { Forge } from '../http.ts';
import { People, type Application, type Person } from '../people.ts';
import { Repository } from '../repository.ts';
import { serveCommits } from './commits.ts';
import { serveFiles } from './files.ts';
import { serveMergeRequests } from './merge-requests.ts';
import { serveNotes } from './notes.ts';
import { serveProject, type GitlabContext } from './project.ts';

export interface ForgeDouble extends AsyncDisposable {
  readonly forge: Forge;
  readonly people: People;
  readonly repository: Repository;
}

export interface ForgeOptions {
  readonly project: string;
  readonly application: Application;
  readonly people: readonly Person[];
  /** Paths that the repository holds, from `root` or from this project. */
  readonly paths: readonly string[];
  readonly root?: string;
}

export async function startGitlab({
  project,
  application,
  people: all,
  paths,
  root,
}: ForgeOptions): Promise<ForgeDouble> {
  const forge = new Forge();
  const repository = await Repository.of(paths, root);
  const people = new People(all);
  const context: GitlabContext = { forge, people, repository, project };
  people.serve(forge, application, { authorize: '/oauth/authorize', token: '/oauth/token', scope: 'api' });
  serveProject(context);
  serveFiles(context);
  serveCommits(context);
  serveNotes(context, serveMergeRequests(context));
  await forge.listen();
  return {
    forge,
    people,
    repository,
    async [Symbol.asyncDispose]() {
      await forge.close();
      await repository[Symbol.asyncDispose]();
    },
  };
}
