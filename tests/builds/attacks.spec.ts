import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { filesOf } from '../attacks/attack.ts';
import { bodies } from '../attacks/bodies.ts';
import { files } from '../attacks/files.ts';
import { frontmatter } from '../attacks/frontmatter.ts';
import { siteServer } from '../../src/delivery/site-server.ts';
import { copyOfProject, runNode } from '../support/project-copy.ts';

const guide = 'guides/dang-ky-khai-sinh/index.md';

let server: Server | undefined;

/** A site with all attacks at once that the safeguards let through. */
async function attackedSite(): Promise<string> {
  const root = copyOfProject();
  for (const attack of [...bodies, ...frontmatter, ...files].filter(({ outcome }) => outcome === 'harmless')) {
    const text = readFileSync(join(root, 'content', guide), 'utf8');
    for (const [path, content] of Object.entries(filesOf(attack, text))) {
      mkdirSync(dirname(join(root, 'content', path)), { recursive: true });
      writeFileSync(join(root, 'content', path), content);
    }
  }
  const { code, output } = await runNode(root, ['src/tools/build.ts']);
  expect(code, output).toBe(0);
  return join(root, 'dist');
}

test.afterAll(() => {
  server?.closeAllConnections();
  server?.close();
});

test('content that is let through runs nothing in a browser, wherever it is shown', async ({ page }) => {
  const folder = await attackedSite();
  const serving = siteServer({ folder: () => folder });
  server = serving;
  await new Promise<void>((listening) => serving.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${String((serving.address() as AddressInfo).port)}`;

  const complaints: string[] = [];
  page.on('dialog', (dialog) => {
    complaints.push(`a dialog opened: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(origin))
      complaints.push(`asks ${request.url()}`);
  });

  const slug = 'dang-ky-khai-sinh';
  for (const path of [
    `/huong-dan/${slug}/`,
    '/huong-dan/',
    '/huong-dan/a-z/',
    '/',
    `/chia-se/huong-dan/${slug}/`,
    `/ap-phich/${slug}/`,
  ]) {
    const response = await page.goto(`${origin}${path}`);
    expect(response?.status(), path).toBe(200);
    await page.waitForLoadState('load');
  }
  await page.goto(`${origin}/tim-kiem/?q=script`);
  await page.waitForLoadState('networkidle');
  await page.goto(`${origin}/huong-dan/${slug}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('</title><script>alert(1)</script>');
  for (const data of await page.locator('script[type="application/ld+json"]').allTextContents()) JSON.parse(data);
  expect(complaints).toEqual([]);
});
