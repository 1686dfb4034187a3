/** WebKitGTK's small browser, driven by its own driver over the calls of the standard (W3C WebDriver) that a journey needs. */
import { spawn, type ChildProcess } from 'node:child_process';
import { globSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { freePort } from '../../src/publishing/free-port.ts';
import { NotInstalled, placeOf, type OpenBrowser } from './browser.ts';

const enterKey = '\uE007';
/** By this name the standard hands out elements. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
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
  const element = async (selector: string) => {
    const found = await ask('POST', `${root}/element`, { using: 'css selector', value: selector });
    return `${root}/element/${z.object({ [elementKey]: z.string() }).parse(found)[elementKey]}`;
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
      read: (expression) =>
        ask('POST', `${root}/execute/sync`, { script: `return (${expression})`, args: [] }).catch(() => undefined),
      click: async (selector) => {
        await ask('POST', `${await element(selector)}/click`, {});
      },
      type: press,
      pressEnter: () => press(enterKey),
    },
    async [Symbol.asyncDispose]() {
      await ask('DELETE', root);
      if (driver.pid !== undefined) process.kill(-driver.pid);
    },
  };
}
