/**
 * GitLab, REST v4: user, project, members, protected branches (docs.gitlab.com/api/projects, /members,
 * /protected_branches).
 */
import { Refusal, type Call, type Forge, paged } from '../http.ts';
import type { People, Person } from '../people.ts';
import type { Repository } from '../repository.ts';

export interface GitlabContext {
  readonly forge: Forge;
  readonly people: People;
  readonly repository: Repository;
  /** `group/name`, as in the address. */
  readonly project: string;
}

export const projectId = 7;
export const developer = 30;
export const maintainer = 40;
const root = '/api/v4';

export function notFound(what: string): Refusal {
  return new Refusal(404, { message: `404 ${what} Not Found` });
}

/** The member of the project who asks. */
function memberOf({ people, project }: GitlabContext, call: Call): Person {
  const person = people.of(call);
  // GitLab tells nobody of what they may not see.
  if (![project, String(projectId)].includes(call.parts['project'] ?? '') || person.level < 20)
    throw notFound('Project');
  return person;
}

/** Refuses whoever may not do what needs `level`. */
export function demand(person: Person, level: number): void {
  if (person.level < level) throw new Refusal(403, { message: '403 Forbidden' });
}

export function personOf({ id, username, name }: Person) {
  return { id, username, name, state: 'active', avatar_url: null, web_url: `https://forge.example.vn/${username}` };
}

/** Adds a route below the project, for its members. */
export function route(
  context: GitlabContext,
  method: string,
  path: string,
  handler: (call: Call, person: Person) => ReturnType<Parameters<Forge['on']>[2]>,
): void {
  context.forge.on(method, `${root}/projects/:project${path}`, (call) => handler(call, memberOf(context, call)));
}

const rules = [{ access_level: maintainer, access_level_description: 'Maintainers' }];

export function serveProject(context: GitlabContext): void {
  const { forge, people, project } = context;
  forge.on('GET', `${root}/user`, (call) => {
    const person = people.of(call);
    return { body: { ...personOf(person), email: person.email } };
  });
  route(context, 'GET', '', (_, person) => ({
    body: {
      id: projectId,
      path_with_namespace: project,
      default_branch: 'main',
      visibility: 'private',
      merge_method: 'merge',
      shared_with_groups: [],
      permissions: { project_access: { access_level: person.level, notification_level: 3 }, group_access: null },
    },
  }));
  const members = () => people.all.map((each) => ({ ...personOf(each), access_level: each.level }));
  for (const path of ['/members', '/members/all']) {
    route(context, 'GET', path, (call) => paged(call, members(), 'per_page', forge.origin));
  }
  route(context, 'GET', '/members/all/:user', (call) => {
    const found = members().find(({ id }) => String(id) === call.parts['user']);
    if (found === undefined) throw notFound('Not');
    return { body: found };
  });
  const protectedBranch = {
    id: 1,
    name: 'main',
    push_access_levels: rules,
    merge_access_levels: rules,
    allow_force_push: false,
    code_owner_approval_required: false,
  };
  route(context, 'GET', '/protected_branches', (call) => paged(call, [protectedBranch], 'per_page', forge.origin));
  route(context, 'GET', '/protected_branches/:branch', (call) => {
    if (call.parts['branch'] !== 'main') throw notFound('Protected Branch');
    return { body: protectedBranch };
  });
}
