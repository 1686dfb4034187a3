/** The built site on a port of its own, whose answers a test holds back, breaks off and replaces as it wants. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteServer } from '../../src/delivery/site-server.ts';
import { siteFolder } from '../addresses.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface ControlledSite extends AsyncDisposable {
  readonly origin: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  /** Answers the paths that match with `answer` instead of the site's file, until taken back. */
  replace(path: RegExp, answer: Answer): { readonly takeBack: () => void };
  /**
   * Holds back the paths that match: none is answered until `release`.
   *
   * @returns also `held`, done when a first one has come.
   */
  hold(path: RegExp): { readonly held: Promise<void>; readonly release: () => void };
}

export async function controlledSite(): Promise<ControlledSite> {
  const site = siteServer({ folder: () => siteFolder });
  const asked: string[] = [];
  const rules = new Set<{ readonly path: RegExp; readonly answer: Answer }>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const rule = [...rules].reverse().find((one) => one.path.test(path));
    if (rule === undefined) site.emit('request', request, response);
    else rule.answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));

  const replace = (path: RegExp, answer: Answer) => {
    const rule = { path, answer };
    rules.add(rule);
    return { takeBack: () => void rules.delete(rule) };
  };
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    asked,
    replace,
    hold(path) {
      const waiting: (() => void)[] = [];
      let hasCome: () => void = () => undefined;
      const held = new Promise<void>((come) => (hasCome = come));
      const { takeBack } = replace(path, (request, response) => {
        waiting.push(() => site.emit('request', request, response));
        hasCome();
      });
      const release = () => {
        takeBack();
        for (const goOn of waiting.splice(0)) goOn();
      };
      return { held, release };
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
