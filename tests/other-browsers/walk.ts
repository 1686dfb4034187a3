/**
 * `npm run test:firefox`, `npm run test:webkit`: the journey of the tests in a browser as the system has it installed,
 * which the tests themselves do not ask for. The site is the one in `dist/`.
 */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { siteServer } from '../../src/delivery/site-server.ts';
import { readOffline, walk } from '../support/journey.ts';
import { NotInstalled } from './browser.ts';
import { openFirefox } from './firefox.ts';
import { openWebkit } from './webkit.ts';

const browsers = { firefox: openFirefox, webkit: openWebkit };
const betweenLooks = () => pause(100);

async function main(name: string): Promise<void> {
  const open = Object.entries(browsers).find(([known]) => known === name)?.[1];
  if (open === undefined) throw new Error(`Which browser? One of ${Object.keys(browsers).join(', ')}.`);
  if (!existsSync('dist/index.html')) throw new Error('dist/ is empty: INCLUDE_SAMPLES=true npm run build');
  await using browser = await open();
  const server = siteServer({ folder: () => 'dist' });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // Only there does a browser keep pages without a certificate.
  const origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  const { visitor } = browser;
  const visitorOfSite = { ...visitor, open: (path: string) => visitor.open(origin + path) };
  const close = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  try {
    const { passed } = await walk(visitorOfSite, betweenLooks);
    const offline = await readOffline(visitorOfSite, betweenLooks, close);
    console.log(`${browser.name}: ${[...passed, offline].join(', ')}.`);
  } finally {
    await close();
  }
}

main(process.argv[2] ?? '').catch((error: unknown) => {
  if (error instanceof NotInstalled) console.error(error.message);
  else console.error(error);
  process.exitCode = 1;
});
