/**
 * WebKitGTK's small browser, driven by its own driver over the calls of the standard (W3C WebDriver) that a journey
 * needs.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { globSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { freePort } from '../../src/delivery/free-port.ts';
import { NotInstalled, placeOf, type OpenBrowser } from './browser.ts';

const enterKey = '\uE007';
const point = z.object({ x: z.number(), y: z.number() });
const session = z.object({
  sessionId: z.string(),
  capabilities: z.object({ browserName: z.string(), browserVersion: z.string() }),
});

/** The driver; on a machine without a screen, before one in memory. */
function startDriver(port: number): ChildProcess {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const driver = ['WebKitWebDriver', '--host=127.0.0.1', `--port=${String(port)}`];
  const [program = '', ...words] = (DISPLAY ?? WAYLAND_DISPLAY) ? driver : ['xvfb-run', '--auto-servernum', ...driver];
  // A group of its own: `xvfb-run` leaves what it has started behind.
  return spawn(program, words, { stdio: 'ignore', detached: true });
}

function demandInstalled(browser: string | undefined): asserts browser is string {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const packages = [
    ...(browser !== undefined && placeOf('WebKitWebDriver') !== undefined ? [] : ['webkit2gtk-driver']),
    ...((DISPLAY ?? WAYLAND_DISPLAY) !== undefined || placeOf('xvfb-run') !== undefined ? [] : ['xvfb']),
  ];
  if (packages.length > 0 || browser === undefined)
    throw new NotInstalled(`WebKitGTK is not installed, or not all of it: apt-get install ${packages.join(' ')}`);
}

/** @throws {@link NotInstalled}, with what to do. */
export async function openWebkit(): Promise<OpenBrowser> {
  const browser = globSync('/usr/lib/*/webkit2gtk-4*/MiniBrowser').at(-1);
  demandInstalled(browser);
  const port = await freePort();
  const driver = startDriver(port);
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${String(port)}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { readonly value: unknown };
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  while (!(await ask('GET', '/status').then(Boolean, () => false))) {
    if (driver.exitCode !== null) throw new Error('WebKitWebDriver has ended before it could answer.');
    await pause(100);
  }
  const options = { binary: browser, args: ['--automation'] };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  const opened = session.parse(await ask('POST', '/session', { capabilities }));
  const root = `/session/${opened.sessionId}`;
  await ask('POST', `${root}/window/rect`, { x: 0, y: 0, width: 360, height: 740 });
  const execute = (script: string, args: readonly unknown[] = []) =>
    ask('POST', `${root}/execute/sync`, { script, args });
  /** Pressed where it is seen, once the page stands still: the driver's own click waits for no page that scrolls. */
  const click = async (selector: string) => {
    const script = `const element = document.querySelector(arguments[0]);
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };`;
    const place = point.parse(await execute(script, [selector]));
    const actions = [
      { type: 'pointerMove', duration: 0, origin: 'viewport', ...place },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await ask('POST', `${root}/actions`, { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  };
  const press = async (text: string) => {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await ask('POST', `${root}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
  };
  return {
    name: `${opened.capabilities.browserName} ${opened.capabilities.browserVersion}`,
    visitor: {
      open: async (url) => {
        await ask('POST', `${root}/url`, { url });
      },
      // While one page takes the place of another there is nothing to be read.
      read: (expression) => execute(`return (${expression})`).catch(() => undefined),
      click,
      type: press,
      pressEnter: () => press(enterKey),
    },
    async [Symbol.asyncDispose]() {
      await ask('DELETE', root);
      if (driver.pid !== undefined) process.kill(-driver.pid);
    },
  };
}
