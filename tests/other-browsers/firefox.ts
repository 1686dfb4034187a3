/** Firefox as it is installed, driven by WebDriver BiDi, which it speaks by itself: it needs no other program. */
import puppeteer from 'puppeteer-core';
import { NotInstalled, placeOf, type OpenBrowser } from './browser.ts';

const programs = ['firefox-esr', 'firefox'];
/** A machine under load may be slow to open it. */
const patience = 180_000;

/** @throws {@link NotInstalled}, with what to do. */
export async function openFirefox(): Promise<OpenBrowser> {
  const found = programs.map(placeOf).find((path) => path !== undefined);
  if (found === undefined)
    throw new NotInstalled(`Firefox is not installed (none of ${programs.join(', ')}): apt-get install firefox-esr`);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found,
    headless: true,
    timeout: patience,
    defaultViewport: { width: 360, height: 740 },
  });
  const page = await browser.newPage();
  return {
    name: await browser.version(),
    visitor: {
      open: async (address) => {
        await page.goto(address, { timeout: patience });
      },
      // While one page takes the place of another there is nothing to be read.
      read: (expression) => page.evaluate(expression).catch(() => undefined),
      click: (selector) => page.click(selector),
      type: (text) => page.keyboard.type(text),
      pressEnter: () => page.keyboard.press('Enter'),
    },
    [Symbol.asyncDispose]: () => browser.close(),
  };
}
