import { execFile } from 'node:child_process';
import { expect, it } from 'vitest';

/** What the command says on a machine where no program is found. */
function said(name: string): Promise<{ readonly code: unknown; readonly text: string }> {
  const env = { ...process.env, PATH: '/nowhere', DISPLAY: undefined, WAYLAND_DISPLAY: undefined };
  return new Promise((done) => {
    execFile(process.execPath, ['tests/other-browsers/walk.ts', name], { env }, (error, _, text) => {
      done({ code: error?.code, text });
    });
  });
}

it.each([
  ['firefox', 'apt-get install firefox-esr'],
  ['webkit', 'apt-get install webkit2gtk-driver xvfb'],
])('the command for %s says how to install what is missing', async (name, remedy) => {
  const { code, text } = await said(name);
  expect(text).toContain('is not installed');
  expect(text.trim().endsWith(remedy)).toBe(true);
  expect(code).toBe(1);
});
