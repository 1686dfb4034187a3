import { spawn } from 'node:child_process';
import { request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import { freePort } from './free-port.ts';

/** Address at which the CMS reaches the content server, on the origin of the site itself. */
export const contentApi = '/api/v1';

/** Does one thing after another, in the order asked, whether or not the one before succeeded. */
function inTurn() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}

/** The CMS reads every answer as JSON, also one that tells only that there is none. */
function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify({ error: 'No answer.' }));
}

interface ContentServerOptions {
  /** The project whose `content/` is edited. */
  readonly directory?: string;
  /** `git` checks out branches in the folder: only for a throw-away clone. */
  readonly mode?: 'fs' | 'git';
}

/**
 * Starts `decap-server` on the files of this machine, reachable from this machine only and, through the site's own
 * server, from the site's own pages only: it asks for no password.
 *
 * @param origin address of the site, the only one whose pages may write.
 * @returns once it can answer.
 * @throws when it cannot start, with what it said.
 */
export async function startContentServer(
  origin: string,
  { directory = process.cwd(), mode = 'fs' }: ContentServerOptions = {},
) {
  const port = await freePort();
  const program = createRequire(import.meta.url).resolve('decap-server');
  const child = spawn(process.execPath, [program], {
    cwd: directory,
    env: {
      ...process.env,
      MODE: mode,
      GIT_REPO_DIRECTORY: directory,
      BIND_HOST: '127.0.0.1',
      PORT: String(port),
      ORIGIN: origin,
      LOG_LEVEL: 'info',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const state = { running: true };
  child.once('exit', () => {
    state.running = false;
  });
  await new Promise<void>((listening, failed) => {
    const said: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.push(text);
      if (!text.includes('listening on')) return;
      // Later it repeats whatever it refuses, pictures and all; the CMS tells that.
      child.stdout.removeAllListeners('data').resume();
      listening();
    });
    child.once('error', failed);
    child.once('close', () => {
      failed(new Error(`The content server ended before it could answer: ${said.join('')}`));
    });
  });
  const turn = inTurn();

  /** Asks the content server; settles when it has ended, whether or not anyone still waits for its answer. */
  const ask = ({ method, headers }: IncomingMessage, body: Buffer, response: ServerResponse) =>
    new Promise<void>((ended) => {
      const failed = () => {
        refuse(response, 502);
        ended();
      };
      const asked = forward({ host: '127.0.0.1', port, path: contentApi, method, headers }, (answer) => {
        buffer(answer).then((answered) => {
          response.writeHead(answer.statusCode ?? 502, answer.headers).end(answered);
          ended();
        }, failed);
      });
      asked.once('error', failed);
      asked.end(body);
    });

  return {
    /** Passes requests to the content server on, one at a time; returns whether the request was one. */
    answers(request: IncomingMessage, response: ServerResponse): boolean {
      if (request.url !== contentApi) return false;
      const { origin: from = origin, host = '' } = request.headers;
      // Another site's page, or a foreign name that was pointed at this machine, must not write here.
      if (from.replace('127.0.0.1', 'localhost') !== origin || !/^(localhost|127\.0\.0\.1):/.test(host)) {
        refuse(response, 403);
        return true;
      }
      if (!state.running) {
        refuse(response, 502);
        return true;
      }
      buffer(request).then(
        // In `git` mode it gives up on whatever has waited 3 s for the one before: here that waits as long as it takes.
        (body) => turn(() => ask(request, body, response)),
        // The page has gone before it had said what it wants.
        () => response.destroy(),
      );
      return true;
    },
    /** Does `work` on the same files while the content server rests: it changes branches in them. */
    alone: turn,
    stop(): void {
      child.kill();
    },
  };
}
