/**
 * A cheap phone on a slow network, as Chromium plays it: 400 ms to the server and back, 50 KB a second, a quarter of
 * the speed.
 */
import { chromium, type Browser, type Page } from 'playwright';
import { findChromium } from '../../src/tools/browser.mjs';

export const slowPhone = {
  latency: 400,
  bytesPerSecond: 50_000,
  /** `SLOWDOWN=1` on a machine that has other work to do. */
  slowdown: Number(process.env['SLOWDOWN'] ?? 4),
} as const;

/** What came over the network, headers with it, in the order in which it was asked for. */
export interface Fetched {
  readonly path: string;
  /** Milliseconds after the first request. */
  readonly asked: number;
  readonly arrived: number;
  readonly bytes: number;
}

export async function startBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'];
  return chromium.launch({ args, ...(executablePath === undefined ? {} : { executablePath }) });
}

/** Runs `visit` on a first visit of a slow phone. */
export async function onSlowPhone<Told>(
  browser: Browser,
  visit: (page: Page) => Promise<Told>,
): Promise<{ readonly told: Told; readonly fetched: readonly Fetched[] }> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    locale: 'vi-VN',
    viewport: { width: 360, height: 640 },
  });
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  const open = new Map<string, { path: string; asked: number }>();
  const fetched: Fetched[] = [];
  let first: number | undefined;
  network.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    if (!request.url.startsWith('http')) return;
    first ??= timestamp;
    open.set(requestId, { path: new URL(request.url).pathname, asked: (timestamp - first) * 1000 });
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const request = open.get(requestId);
    if (request === undefined || first === undefined) return;
    fetched.push({ ...request, arrived: (timestamp - first) * 1000, bytes: encodedDataLength });
  });
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowPhone.latency,
    downloadThroughput: slowPhone.bytesPerSecond,
    uploadThroughput: slowPhone.bytesPerSecond,
  });
  await network.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.slowdown });
  const told = await visit(page);
  await context.close();
  return { told, fetched: [...fetched].sort((a, b) => a.asked - b.asked) };
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
