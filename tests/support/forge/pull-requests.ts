/** Pull requests as GitHub's REST API v3 and Forgejo's API v1 tell of them, almost alike. */
import { Refusal, text, type Call } from './http.ts';
import type { Person } from './people.ts';
import type { Repository } from './repository.ts';

export interface Label {
  readonly id: number;
  readonly name: string;
  readonly color: string;
}

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly created_at: string;
  readonly user: { readonly login: string };
}

export interface PullRequest {
  readonly number: number;
  readonly ref: string;
  readonly base: string;
  readonly author: Person;
  readonly createdAt: string;
  title: string;
  body: string;
  labels: Label[];
  readonly comments: Comment[];
  state: 'open' | 'closed';
  mergedAt: string | null;
  updatedAt: string;
  /** The head as it was when the request ended. */
  sha?: string;
}

export class PullRequests {
  readonly all: PullRequest[] = [];

  readonly repository: Repository;
  readonly project: string;
  readonly owner: string;
  readonly #exists: number;

  /** @param exists the status of a request that there is already: GitHub 422, Forgejo 409. */
  constructor(repository: Repository, project: string, exists: number) {
    this.repository = repository;
    this.project = project;
    this.owner = project.split('/')[0] ?? '';
    this.#exists = exists;
  }

  named({ parts }: Call): PullRequest {
    const found = this.all.find(({ number }) => String(number) === parts['number']);
    if (found === undefined) throw new Refusal(404, { message: 'Not Found' });
    return found;
  }

  async asJson(request: PullRequest) {
    const { repository, owner } = this;
    const head = request.sha ?? (await repository.branch(request.ref)) ?? '';
    const base = (await repository.branch(request.base)) ?? '';
    const repo = { fork: false, full_name: this.project, owner: { login: owner } };
    return {
      number: request.number,
      title: request.title,
      body: request.body,
      state: request.state,
      merged: request.mergedAt !== null,
      merged_at: request.mergedAt,
      created_at: request.createdAt,
      updated_at: request.updatedAt,
      labels: request.labels,
      user: { login: request.author.username },
      merge_base: head === '' ? null : ((await repository.mergeBase(base, head)) ?? null),
      head: { ref: request.ref, label: `${owner}:${request.ref}`, sha: head, repo },
      base: { ref: request.base, label: `${owner}:${request.base}`, sha: base, repo },
    };
  }

  async create({ given }: Call, author: Person) {
    const ref = (text(given, 'head') ?? '').replace(`${this.owner}:`, '');
    const base = text(given, 'base') ?? '';
    const [head, target] = [await this.repository.branch(ref), await this.repository.branch(base)];
    if (head === undefined || target === undefined) throw new Refusal(404, { message: 'The branch does not exist.' });
    if (this.all.some((each) => each.state === 'open' && each.ref === ref && each.base === base)) {
      throw new Refusal(this.#exists, { message: 'A pull request already exists.' });
    }
    const now = new Date().toISOString();
    const request: PullRequest = {
      number: this.all.length + 1,
      ref,
      base,
      author,
      createdAt: now,
      updatedAt: now,
      title: text(given, 'title') ?? '',
      body: text(given, 'body') ?? '',
      labels: [],
      comments: [],
      state: 'open',
      mergedAt: null,
    };
    this.all.push(request);
    return { status: 201, body: await this.asJson(request) };
  }

  listed({ given }: Call): PullRequest[] {
    const state = text(given, 'state') ?? 'open';
    const [head, base] = [text(given, 'head'), text(given, 'base')];
    return this.all
      .filter((each) => state === 'all' || each.state === state)
      .filter(
        (each) =>
          (head === undefined || `${this.owner}:${each.ref}` === head) && (base === undefined || each.base === base),
      )
      .reverse();
  }

  async update(call: Call) {
    const request = this.named(call);
    const state = text(call.given, 'state');
    if (state !== undefined && state !== 'open' && state !== 'closed')
      throw new Refusal(422, { message: 'Validation Failed' });
    request.state = state ?? request.state;
    request.updatedAt = new Date().toISOString();
    return { status: 200, body: await this.asJson(request) };
  }

  /** Comments of the request, which both forges keep where they keep those of issues. */
  comment(call: Call, author: Person) {
    const { comments } = this.named(call);
    const body = text(call.given, 'body') ?? '';
    if (body === '') throw new Refusal(422, { message: 'Validation Failed' });
    const user = { login: author.username };
    const made = { id: comments.length + 1, body, created_at: new Date().toISOString(), user };
    comments.push(made);
    return { status: 201, body: made };
  }

  /** @returns the commit that was made, or why none could be. */
  async merge(request: PullRequest, person: Person, expected: string | undefined, message: string) {
    const head = await this.repository.branch(request.ref);
    if (request.state !== 'open' || head === undefined) return 'not open';
    if (expected !== undefined && expected !== head) return 'moved';
    const merged = await this.repository.merge(request.base, head, message, person);
    if (merged === undefined) return 'conflict';
    Object.assign(request, { state: 'closed', mergedAt: new Date().toISOString(), sha: head });
    return { sha: merged };
  }
}
