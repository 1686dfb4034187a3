import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { oneByOne } from '../lib/one-by-one.ts';
import { words } from '../text/vi/content-server.ts';
import { checkRequest } from './content-request.ts';
import { isOwnHost } from './own-host.ts';
import { reviewOf, strayFiles } from './review-server.ts';

/** Address at which the CMS reaches the content server, on the origin of the site itself. */
export const contentApi = '/api/v1';

const program = fileURLToPath(new URL('./content-process.ts', import.meta.url));
/** What decap-server itself takes: an entry with some thirty pictures. */
const maxMegabytes = 50;
/** Deaths in a row, without an answer in between, after which it stays down. */
const maxRestarts = 3;

/** The CMS reads every answer as JSON, and shows the sentence in it. */
function refuse(response: ServerResponse, status: number, error: string): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify({ error }));
}

/**
 * The body of a request; undefined when it is too large. It is heard out even so, without being kept: an answer in the
 * middle of it would not be read.
 */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > maxMegabytes * 1e6) pieces.length = 0;
    else pieces.push(piece);
  }
  return size > maxMegabytes * 1e6 ? undefined : Buffer.concat(pieces);
}

interface ContentServerOptions {
  /** The project whose `content/` is edited. */
  readonly directory?: string;
  /** `git` checks out branches in the folder: only for a throw-away clone. */
  readonly mode?: 'fs' | 'git';
  /** Tells whoever runs it what became of it. */
  readonly log?: (sentence: string) => void;
}

/** A place to listen at that only this user can reach; Windows has such places by name only. */
function socketPlace() {
  if (process.platform === 'win32') return { socket: `\\\\.\\pipe\\${randomUUID()}`, remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'cms-'));
  return {
    socket: join(folder, 'socket'),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts the process, and waits until it listens. */
function startProcess(socket: string, directory: string, mode: string): Promise<ChildProcess> {
  const child = fork(program, [socket, mode], {
    cwd: directory,
    env: { ...process.env, GIT_REPO_DIRECTORY: directory },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const output: string[] = [];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => output.push(text));
  return new Promise((listening, failed) => {
    child.once('message', () => {
      child.stderr?.removeAllListeners('data').pipe(process.stderr);
      listening(child);
    });
    child.once('error', failed);
    child.once('close', () => {
      failed(new Error(`The content server ended before it could answer: ${output.join('')}`));
    });
  });
}

/**
 * Starts `decap-server` on the files of this machine, reachable through the site's own server and from the site's own
 * pages only: it asks for no password. When it dies, it is started again.
 *
 * @param origin address of the site, the only one whose pages may write.
 * @returns once it can answer.
 * @throws when it cannot start, with what it said.
 */
export async function startContentServer(
  origin: string,
  { directory = process.cwd(), mode = 'fs', log = console.error }: ContentServerOptions = {},
) {
  const { socket, remove } = socketPlace();
  const state = { stopped: false, starts: 0, deaths: 0, child: undefined as ChildProcess | undefined };
  let running: Promise<unknown>;

  // A new one each time: a dead process leaves its socket behind.
  const place = () => `${socket}${String(state.starts)}`;
  const start = async () => {
    state.starts += 1;
    const child = await startProcess(place(), directory, mode);
    state.child = child;
    child.once('exit', (code, signal) => {
      if (!state.stopped) restart(signal ?? `exit code ${String(code)}`);
    });
  };
  function restart(why: string): void {
    state.child = undefined;
    state.deaths += 1;
    if (state.deaths > maxRestarts) {
      log(
        `The content server has ended ${String(state.deaths)} times (${why}) and stays down: nothing can be saved. Start npm start anew.`,
      );
      return;
    }
    log(`The content server has ended (${why}) and is started again; what was being saved is kept in the form.`);
    running = start().catch((error: unknown) => {
      restart(error instanceof Error ? error.message : String(error));
    });
  }

  try {
    await (running = start());
  } catch (error) {
    remove();
    throw error;
  }
  const turn = oneByOne();

  /** Asks the content server; settles when it has ended, whether or not anyone still waits for its answer. */
  const ask = async ({ method }: IncomingMessage, body: Buffer, response: ServerResponse) => {
    await running;
    if (state.child === undefined) {
      refuse(response, 502, words.silent);
      return;
    }
    await new Promise<void>((ended) => {
      const failed = () => {
        refuse(response, 502, words.silent);
        ended();
      };
      const headers = { 'Content-Type': 'application/json', 'Content-Length': body.length };
      const asked = forward({ socketPath: place(), path: contentApi, method, headers }, (answer) => {
        buffer(answer).then((answered) => {
          state.deaths = 0;
          response.writeHead(answer.statusCode ?? 502, answer.headers).end(answered);
          ended();
        }, failed);
      });
      asked.once('error', failed);
      asked.end(body);
    });
  };

  /** Some things are answered here. */
  async function review(request: IncomingMessage, body: Buffer, response: ServerResponse): Promise<void> {
    const { answer, passedOn } = await reviewOf(directory, mode, body);
    if (answer === undefined) await ask(request, passedOn, response);
    else response.writeHead(answer.status, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer.body));
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    if (body === undefined) {
      refuse(response, 413, words.tooLarge(maxMegabytes));
      return;
    }
    // In `git` mode it gives up on whatever has waited 3 s for the one before: here that waits as long as it takes.
    await turn(async () => {
      const checked = checkRequest(body, directory);
      if (checked.allowed) await review(request, checked.body, response);
      else if (checked.path === undefined) refuse(response, 422, words.unreadable);
      else {
        const strays = mode === 'git' ? await strayFiles(directory, body) : undefined;
        refuse(response, 403, strays ?? words.outside(checked.path));
      }
    });
  }

  return {
    /** Passes requests to the content server on, one at a time; returns whether the request was one. */
    answers(request: IncomingMessage, response: ServerResponse): boolean {
      if (request.url !== contentApi) return false;
      const { origin: from = origin, host } = request.headers;
      // Another site's page must not write here either.
      if (from.replace('127.0.0.1', 'localhost') !== origin || !isOwnHost(host)) {
        refuse(response, 403, words.foreign);
        return true;
      }
      // The page has gone before it had said what it wants.
      answer(request, response).catch(() => response.destroy());
      return true;
    },
    /** Does `work` on the same files while the content server rests: it changes branches in them. */
    alone: turn,
    /** The process at work now; undefined while there is none. */
    get pid(): number | undefined {
      return state.child?.pid;
    },
    stop(): void {
      state.stopped = true;
      state.child?.kill();
      remove();
    },
  };
}
