import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from './headers.ts';
import { redirectsOf } from './redirects.ts';

interface Options {
  /** Folder of the built site; asked anew for every request, so that a new build can take its place. */
  readonly folder: () => string;
  /** Answers a request itself and returns true, or leaves it to the site. */
  readonly before?: (...request: Parameters<RequestListener>) => boolean;
}

/** Files that tell hosts what to do, not for readers. */
const forHosts = new Set(['/_headers', '/_redirects']);

/** Path of an address, decoded; undefined when it is no valid one. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/**
 * Serves the built site as production does: a folder by its `index.html`, an address without its closing slash by a
 * redirect, what is not there by `404.html`, and compressed files where the build made them.
 */
export function siteServer({ folder, before = () => false }: Options): Server {
  let site: { readonly folder: string; readonly handler: ReturnType<typeof sirv> } | undefined;

  function handlerOf(current: string) {
    // `dev` reads the folder at each request: it may be replaced while the server runs.
    if (site?.folder !== current) {
      site = { folder: current, handler: sirv(current, { dev: true, gzip: true, brotli: true, etag: true }) };
    }
    return site.handler;
  }

  return createServer((request, response) => {
    if (before(request, response)) return;
    const current = folder();
    const path = pathOf(request.url ?? '/');
    if (path === undefined) {
      response.writeHead(400).end();
      return;
    }
    if (!path.endsWith('/') && existsSync(join(current, path, 'index.html'))) {
      const query = /\?.*$/s.exec(request.url ?? '')?.[0] ?? '';
      response.writeHead(301, { Location: `${encodeURI(path)}/${query}` }).end();
      return;
    }
    const move = redirectsOf(current).find(({ from }) => from === path);
    if (move !== undefined) {
      response.writeHead(move.status, { Location: move.to }).end();
      return;
    }
    for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
    const notFound = () => {
      const page = join(current, '404.html');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : 'Không tìm thấy trang.');
    };
    if (forHosts.has(path)) notFound();
    else handlerOf(current)(request, response, notFound);
  });
}

/**
 * Starts listening on this machine only.
 *
 * @throws {Error} in words when the port is taken.
 */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${String(port)} is taken by another program. End it, or choose another: PORT=4322 npm start.`;
      reject(error.code === 'EADDRINUSE' ? new Error(taken) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}
