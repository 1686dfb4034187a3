/**
 * Pages as they are after a save, while the site is being built anew: two seconds after it, a build takes twenty (179
 * entries, measured).
 */
import { request as ask, type IncomingMessage, type RequestListener } from 'node:http';
import { pipeline } from 'node:stream';
import { startDevelopmentServer } from './development-server.ts';
import { freePort } from './free-port.ts';
import { isOwnHost } from './own-host.ts';

type Request = Parameters<RequestListener>[0];
type Response = Parameters<RequestListener>[1];

/** What pages of the development server load. */
const modules = /^\/(?:@|src\/|node_modules\/|_image\b)/;
/** Made by builds alone. */
const builtOnly = /^\/(?:admin|pagefind|api)\//;

export interface FreshPages {
  /**
   * Passes a request on, if it is for a page or for what a page from here loads.
   *
   * @param isFresh whether pages are asked of here now.
   * @param otherwise answers where there is no such page here: what is wrong with it is told by the build.
   * @returns whether the request is being answered.
   */
  answers(request: Request, response: Response, isFresh: boolean, otherwise: () => void): boolean;
  stop(): Promise<void>;
}

/** Starts the development server beside the site, and has it make a first page, for which it takes in all modules. */
export async function startFreshPages(firstPage: string): Promise<FreshPages> {
  const port = await freePort();
  const server = await startDevelopmentServer({ port, live: false });
  const origin = `http://127.0.0.1:${String(port)}`;
  await (await fetch(origin + firstPage)).text();

  function pass(request: Request, response: Response, otherwise: () => void): void {
    const { url = '/', method = 'GET', headers } = request;
    const asked = ask(origin + url, { method, headers: { ...headers, host: new URL(origin).host } });
    asked.once('response', (answer: IncomingMessage) => {
      if (answer.statusCode === 200 || answer.statusCode === 304) {
        response.writeHead(answer.statusCode, { ...answer.headers, 'cache-control': 'no-store' });
        pipeline(answer, response, () => undefined);
      } else {
        answer.resume();
        otherwise();
      }
    });
    asked.once('error', otherwise);
    asked.end();
  }

  return {
    answers(request, response, isFresh, otherwise) {
      const path = (request.url ?? '/').replace(/[?#].*$/s, '');
      const isPage = path.endsWith('/') && !builtOnly.test(path);
      const mayPass =
        request.method === 'GET' && isOwnHost(request.headers.host) && (modules.test(path) || (isFresh && isPage));
      if (mayPass) pass(request, response, otherwise);
      return mayPass;
    },
    stop: () => server.stop(),
  };
}
