import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join, posix } from 'node:path';
import sirv from 'sirv';
import { pageMeant } from '../entries/typed-address.ts';
import { headersFor, isHidden } from './headers.ts';
import { redirectsOf } from './redirects.ts';

interface Options {
  /** Folder of the built site; asked anew for every request, so that a new build can take its place. */
  readonly folder: () => string;
  /**
   * Answers a request itself and returns true, or leaves it to the site: by returning false, or by calling `site`
   * later.
   */
  readonly before?: (...request: [...Parameters<RequestListener>, site: () => void]) => boolean;
}

/**
 * Path of a request, decoded; undefined when it is no valid one. It is not read as an address is: `//name` would be the
 * name of a host then.
 */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    return path.startsWith('/') ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Serves the built site as production does: a folder by its `index.html`, an address without its closing slash by a
 * redirect, what is not there by `404.html`, and compressed files where the build made them.
 */
export function siteServer({ folder, before = () => false }: Options): Server {
  let served: { readonly folder: string; readonly handler: ReturnType<typeof sirv> } | undefined;

  function handlerOf(current: string) {
    // `dev` reads the folder at each request: it may be replaced while the server runs.
    if (served?.folder !== current) {
      served = { folder: current, handler: sirv(current, { dev: true, gzip: true, brotli: true, etag: true }) };
    }
    return served.handler;
  }

  const answer: RequestListener = (request, response) => {
    const current = folder();
    const path = pathOf(request.url ?? '/');
    if (path === undefined) {
      response.writeHead(400).end();
      return;
    }
    const query = /\?.*$/s.exec(request.url ?? '')?.[0] ?? '';
    const send = (status: number, location: string) => {
      setHeaders('/');
      response.writeHead(status, { Location: location }).end();
    };
    const setHeaders = (of: string) => {
      for (const [name, value] of Object.entries(headersFor(of))) response.setHeader(name, value);
    };
    const notFound = () => {
      const meant = pageMeant(path);
      if (meant !== undefined && meant !== path && existsSync(join(current, meant, 'index.html'))) {
        send(301, meant + query);
        return;
      }
      const page = join(current, '404.html');
      setHeaders('/404.html');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : 'Không tìm thấy trang.');
    };
    // An address that means another folder, or another site, when it is read once more.
    if (path !== posix.normalize(path) || path.includes('\\') || isHidden(path)) {
      notFound();
      return;
    }
    if (!path.endsWith('/') && existsSync(join(current, path, 'index.html'))) {
      send(301, `${encodeURI(path)}/${query}`);
      return;
    }
    const move = redirectsOf(current).find(({ from }) => from === path);
    if (move !== undefined) {
      send(move.status, move.to);
      return;
    }
    setHeaders(path);
    handlerOf(current)(request, response, notFound);
  };

  return createServer((request, response) => {
    const site = () => {
      answer(request, response);
    };
    if (!before(request, response, site)) site();
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
