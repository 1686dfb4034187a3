/** What the doubles of all forges share: routes, answers, and the troubles that a test orders. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface Call {
  readonly method: string;
  /** Encoded, as it arrived. */
  readonly path: string;
  /** Parts of the path that the route names, decoded. */
  readonly parts: Readonly<Record<string, string>>;
  /** Parameters of the query and of the body, which forges read alike. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly headers: IncomingMessage['headers'];
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes are sent as they are, anything else as JSON. */
  readonly body?: unknown;
}

export type Handler = (call: Call) => Answer | Promise<Answer>;

/** A refusal in the words of the forge. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: unknown;

  constructor(status: number, body: unknown) {
    super(JSON.stringify(body));
    this.status = status;
    this.body = body;
  }
}

/** What a test orders for calls to come. */
export interface Trouble {
  readonly method?: string;
  /** Of the path as it arrives, without its query. */
  readonly path: RegExp;
  /** How many calls it meets; by default one. */
  readonly times?: number;
  /** Answered instead of what the forge would say. */
  readonly answer?: Answer;
  /** The call waits for it before it is looked at: a slow forge, for as long as the test wants. */
  readonly until?: Promise<void>;
  /** Done before the call is looked at: what somebody else does at that moment. */
  readonly before?: () => Promise<unknown>;
}

interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly handler: Handler;
}

/** `:name` stands for one part of a path, `*name` for all that is left of it. */
function patternOf(path: string): RegExp {
  const source = path.replace(
    /[:*](\w+)/g,
    (found, name: string) => `(?<${name}>${found[0] === ':' ? '[^/]+' : '.+'})`,
  );
  return new RegExp(`^${source}$`);
}

/** As forges let pages of other sites read their answers. */
const cors = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type',
  'Access-Control-Expose-Headers':
    'Link, X-Total, X-Total-Pages, X-Per-Page, X-Page, X-Next-Page, X-Prev-Page, X-Total-Count, X-Gitlab-Blob-Id, ' +
    'X-Gitlab-Commit-Id, X-Gitlab-Last-Commit-Id, X-Gitlab-File-Path, X-Gitlab-Size, Retry-After',
};

function parametersOf(url: URL, type: string, body: string): Record<string, unknown> {
  const query = Object.fromEntries(url.searchParams);
  if (body === '') return query;
  if (type.includes('x-www-form-urlencoded')) return { ...query, ...Object.fromEntries(new URLSearchParams(body)) };
  return { ...query, ...(JSON.parse(body) as Record<string, unknown>) };
}

/** A server of this machine that answers by routes; everything it was asked is kept in `calls`. */
export class Forge {
  readonly calls: { readonly method: string; readonly path: string; readonly query: string }[] = [];
  readonly #routes: Route[] = [];
  readonly #troubles: { readonly trouble: Trouble; left: number }[] = [];
  #server: Server | undefined;

  on(method: string, path: string, handler: Handler): void {
    this.#routes.push({ method, pattern: patternOf(path), handler });
  }

  order(trouble: Trouble): void {
    this.#troubles.push({ trouble, left: trouble.times ?? 1 });
  }

  get origin(): string {
    return `http://127.0.0.1:${String((this.#server?.address() as AddressInfo).port)}`;
  }

  async listen(): Promise<void> {
    const server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        // A fault of the double itself.
        console.error(error);
        response.writeHead(500, { ...cors, 'Content-Type': 'application/json' }).end('{"message":"500"}');
      });
    });
    // A connection that rests is not closed while somebody begins to use it again.
    server.keepAliveTimeout = 600_000;
    this.#server = server;
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  }

  async close(): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }

  async #troubled(method: string, path: string): Promise<Answer | undefined> {
    const met = this.#troubles.find(
      ({ trouble, left }) =>
        left > 0 && trouble.path.test(path) && (trouble.method === undefined || trouble.method === method),
    );
    if (met === undefined) return undefined;
    met.left -= 1;
    await met.trouble.before?.();
    await met.trouble.until;
    return met.trouble.answer;
  }

  async #answer(request: IncomingMessage, url: URL): Promise<Answer> {
    const method = request.method ?? 'GET';
    const path = url.pathname;
    const body = (await buffer(request)).toString('utf8');
    if (method === 'OPTIONS') return { status: 204 };
    this.calls.push({ method, path, query: url.search });
    const troubled = await this.#troubled(method, path);
    if (troubled !== undefined) return troubled;
    for (const { method: own, pattern, handler } of this.#routes) {
      const found = own === method ? pattern.exec(path) : null;
      if (found === null) continue;
      const parts = Object.fromEntries(
        Object.entries(found.groups ?? {}).map(([name, part]) => [name, decodeURIComponent(part)]),
      );
      const given = parametersOf(url, request.headers['content-type'] ?? '', body);
      return handler({ method, path, parts, given, headers: request.headers });
    }
    return { status: 404, body: { error: '404 Not Found', message: 'Not Found' } };
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const answer = await this.#answer(request, url).catch((error: unknown): Answer => {
      if (error instanceof Refusal) return { status: error.status, body: error.body };
      throw error;
    });
    const { status = 200, headers = {}, body } = answer;
    const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body === undefined ? '' : JSON.stringify(body));
    // An answer without a body has no type either: what reads it as JSON would fail.
    const type = body === undefined || Buffer.isBuffer(body) ? {} : { 'Content-Type': 'application/json' };
    response.writeHead(status, { ...cors, ...type, ...headers });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  }
}

/** A parameter that must be text. */
export function text(given: Call['given'], name: string): string | undefined {
  const value = given[name];
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : undefined;
}

/** A list as GitLab takes it: one text with commas, or several texts. */
export function list(given: Call['given'], name: string): string[] | undefined {
  const value = given[name];
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? value.split(',').filter((part) => part !== '') : undefined;
}

/** One page of a list, with the headers by which GitLab and Forgejo lead to the others. */
export function paged(call: Call, items: readonly unknown[], sizeName: 'per_page' | 'limit', origin: string): Answer {
  const most = sizeName === 'limit' ? 50 : 100;
  const size = Math.min(most, Math.max(1, Number(text(call.given, sizeName) ?? (sizeName === 'limit' ? 30 : 20))));
  const page = Math.max(1, Number(text(call.given, 'page') ?? 1));
  const pages = Math.max(1, Math.ceil(items.length / size));
  const to = (rel: string, number: number) => {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(call.given)) query.set(name, String(value));
    query.set('page', String(number));
    query.set(sizeName, String(size));
    return `<${origin}${call.path}?${query.toString()}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [to('prev', page - 1)] : []),
    ...(page < pages ? [to('next', page + 1)] : []),
    to('first', 1),
    to('last', pages),
  ];
  return {
    headers: {
      Link: links.join(', '),
      'X-Page': String(page),
      'X-Per-Page': String(size),
      'X-Total': String(items.length),
      'X-Total-Count': String(items.length),
      'X-Total-Pages': String(pages),
      'X-Next-Page': page < pages ? String(page + 1) : '',
      'X-Prev-Page': page > 1 ? String(page - 1) : '',
    },
    body: items.slice((page - 1) * size, page * size),
  };
}
