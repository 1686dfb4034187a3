/** GitLab, REST v4: merge requests and labels (docs.gitlab.com/api/merge_requests, /labels). */
import { list, paged, Refusal, text, type Call } from '../http.ts';
import type { Person } from '../people.ts';
import { diffOf } from './commits.ts';
import { demand, developer, maintainer, notFound, personOf, projectId, route, type GitlabContext } from './project.ts';

interface MergeRequest {
  readonly iid: number;
  readonly source: string;
  readonly target: string;
  readonly author: Person;
  readonly createdAt: string;
  readonly removeSource: boolean;
  title: string;
  description: string;
  labels: string[];
  state: 'opened' | 'closed' | 'merged';
  updatedAt: string;
  /** The head as it was when the request ended. */
  sha?: string | undefined;
  mergeCommit?: string | undefined;
}

export class MergeRequests {
  readonly all: MergeRequest[] = [];

  readonly context: GitlabContext;

  constructor(context: GitlabContext) {
    this.context = context;
  }

  named({ parts }: Call): MergeRequest {
    const found = this.all.find(({ iid }) => String(iid) === parts['iid']);
    if (found === undefined) throw notFound('Not');
    return found;
  }

  async asJson(request: MergeRequest) {
    const { repository } = this.context;
    const sha = request.sha ?? (await repository.branch(request.source)) ?? null;
    return {
      id: 100 + request.iid,
      iid: request.iid,
      project_id: projectId,
      title: request.title,
      description: request.description,
      state: request.state,
      created_at: request.createdAt,
      updated_at: request.updatedAt,
      target_branch: request.target,
      source_branch: request.source,
      author: personOf(request.author),
      labels: request.labels,
      draft: false,
      sha,
      merge_commit_sha: request.mergeCommit ?? null,
      squash: false,
      force_remove_source_branch: request.removeSource,
      detailed_merge_status: request.state === 'opened' ? 'mergeable' : 'not_open',
      has_conflicts: false,
      rebase_in_progress: false,
      merge_error: null,
    };
  }

  async create({ given }: Call, person: Person) {
    demand(person, developer);
    const { repository } = this.context;
    const source = text(given, 'source_branch') ?? '';
    const target = text(given, 'target_branch') ?? '';
    for (const [name, branch] of [
      ['source', source],
      ['target', target],
    ] as const) {
      if ((await repository.branch(branch)) === undefined)
        throw new Refusal(422, { message: { [`${name}_branch`]: ['does not exist'] } });
    }
    if (this.all.some((each) => each.state === 'opened' && each.source === source && each.target === target)) {
      throw new Refusal(409, { message: ['Another open merge request already exists for this source branch'] });
    }
    const now = new Date().toISOString();
    const request: MergeRequest = {
      iid: this.all.length + 1,
      source,
      target,
      author: person,
      createdAt: now,
      updatedAt: now,
      removeSource: text(given, 'remove_source_branch') === 'true',
      title: text(given, 'title') ?? '',
      description: text(given, 'description') ?? '',
      labels: list(given, 'labels') ?? [],
      state: 'opened',
    };
    this.all.push(request);
    return { status: 201, body: await this.asJson(request) };
  }

  listed({ given }: Call): MergeRequest[] {
    const state = text(given, 'state') ?? 'all';
    const source = text(given, 'source_branch');
    const target = text(given, 'target_branch');
    const labels = list(given, 'labels') ?? [];
    return this.all
      .filter((each) => state === 'all' || each.state === state)
      .filter(
        (each) => (source === undefined || each.source === source) && (target === undefined || each.target === target),
      )
      .filter((each) =>
        labels.every((label) =>
          label === 'Any'
            ? each.labels.length > 0
            : label === 'None'
              ? each.labels.length === 0
              : each.labels.includes(label),
        ),
      )
      .reverse();
  }

  async update(call: Call, person: Person) {
    demand(person, developer);
    const request = this.named(call);
    request.labels = list(call.given, 'labels') ?? request.labels;
    for (const label of list(call.given, 'add_labels') ?? []) request.labels = [...new Set([...request.labels, label])];
    const removed = list(call.given, 'remove_labels') ?? [];
    request.labels = request.labels.filter((label) => !removed.includes(label));
    request.title = text(call.given, 'title') ?? request.title;
    request.description = text(call.given, 'description') ?? request.description;
    const event = text(call.given, 'state_event');
    if (event === 'close') request.state = 'closed';
    else if (event === 'reopen') request.state = 'opened';
    else if (event !== undefined) throw new Refusal(400, { error: 'state_event does not have a valid value' });
    request.updatedAt = new Date().toISOString();
    return { body: await this.asJson(request) };
  }

  /** Status codes as the page "Merge a merge request" lists them: 401, 405, 409, 422. */
  async merge(call: Call, person: Person) {
    const { repository } = this.context;
    const request = this.named(call);
    if (person.level < maintainer) throw new Refusal(401, { message: '401 Unauthorized' });
    const head = await repository.branch(request.source);
    if (request.state !== 'opened' || head === undefined) throw new Refusal(405, { message: '405 Method Not Allowed' });
    const sha = text(call.given, 'sha');
    if (sha !== undefined && sha !== head) {
      throw new Refusal(409, { message: `SHA does not match HEAD of source branch: ${head}` });
    }
    const message =
      text(call.given, 'merge_commit_message') ?? `Merge branch '${request.source}' into '${request.target}'`;
    const squash = text(call.given, 'squash') === 'true';
    const merged = squash
      ? await this.#squashed(request, head, text(call.given, 'squash_commit_message') ?? request.title, person)
      : await repository.merge(request.target, head, message, person);
    if (merged === undefined) throw new Refusal(422, { message: 'Branch cannot be merged' });
    Object.assign(request, { state: 'merged', sha: head, mergeCommit: merged, updatedAt: new Date().toISOString() });
    if (text(call.given, 'should_remove_source_branch') === 'true') await repository.deleteBranch(request.source);
    return { body: await this.asJson(request) };
  }

  async #squashed(
    { target }: MergeRequest,
    head: string,
    message: string,
    person: Person,
  ): Promise<string | undefined> {
    const { repository } = this.context;
    const into = (await repository.branch(target)) ?? '';
    const merged = await repository.merge(target, head, message, person);
    if (merged === undefined) return undefined;
    const id = await repository.commitTree(`${merged}^{tree}`, [into], message, person);
    await repository.setBranch(target, id);
    return id;
  }

  async rebase(call: Call, person: Person) {
    demand(person, developer);
    const request = this.named(call);
    const done = await this.context.repository.rebase(request.source, request.target);
    const error =
      done === 'done' ? null : 'Rebase failed: Rebase locally, resolve all conflicts, then push the branch.';
    return { status: 202, body: { rebase_in_progress: false, merge_error: error } };
  }

  async diffs(call: Call) {
    const { repository } = this.context;
    const request = this.named(call);
    const head = request.sha ?? (await repository.branch(request.source)) ?? '';
    const base = (await repository.mergeBase(request.target, head)) ?? '';
    return (await repository.changes(base, head)).map(diffOf);
  }
}

export function serveMergeRequests(context: GitlabContext): MergeRequests {
  const { forge } = context;
  const requests = new MergeRequests(context);
  route(context, 'POST', '/merge_requests', (call, person) => requests.create(call, person));
  route(context, 'GET', '/merge_requests', async (call) => {
    const found = await Promise.all(requests.listed(call).map((each) => requests.asJson(each)));
    return paged(call, found, 'per_page', forge.origin);
  });
  route(context, 'GET', '/merge_requests/:iid', async (call) => ({
    body: await requests.asJson(requests.named(call)),
  }));
  route(context, 'PUT', '/merge_requests/:iid', (call, person) => requests.update(call, person));
  route(context, 'PUT', '/merge_requests/:iid/merge', (call, person) => requests.merge(call, person));
  route(context, 'PUT', '/merge_requests/:iid/rebase', (call, person) => requests.rebase(call, person));
  route(context, 'GET', '/merge_requests/:iid/diffs', async (call) =>
    paged(call, await requests.diffs(call), 'per_page', forge.origin),
  );
  route(context, 'GET', '/merge_requests/:iid/changes', async (call) => {
    const changes = await requests.diffs(call);
    const body = {
      ...(await requests.asJson(requests.named(call))),
      changes,
      changes_count: String(changes.length),
      overflow: false,
    };
    return { body };
  });
  return requests;
}
