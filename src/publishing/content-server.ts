import { spawn } from 'node:child_process';
import { request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';

/** Address at which the CMS reaches the content server, on the origin of the site itself. */
export const contentApi = '/api/v1';

/**
 * A port that nobody listens on, chosen by the system. A fixed one could belong to another content server, and what is
 * saved here would then be written into another project.
 */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('The system gave no free port.'));
      });
    });
  });
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
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const state = { running: true };
  child.once('exit', () => {
    state.running = false;
  });

  return {
    /** Passes requests to the content server on; returns whether the request was one. */
    answers(request: IncomingMessage, response: ServerResponse): boolean {
      if (request.url !== contentApi) return false;
      const { origin: from = origin, host = '' } = request.headers;
      // Another site's page, or a foreign name that was pointed at this machine, must not write here.
      if (from.replace('127.0.0.1', 'localhost') !== origin || !/^(localhost|127\.0\.0\.1):/.test(host)) {
        response.writeHead(403).end();
        return true;
      }
      if (!state.running) {
        response.writeHead(502).end();
        return true;
      }
      const { method, headers } = request;
      const passed = forward({ host: '127.0.0.1', port, path: contentApi, method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      passed.once('error', () => {
        if (!response.headersSent) response.writeHead(502);
        response.end();
      });
      request.pipe(passed);
      return true;
    },
    stop(): void {
      child.kill();
    },
  };
}
