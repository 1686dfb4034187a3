/** The CMS before a forge: the built site with the page `/admin/` of that back end, and a double of the forge. */
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { siteServer } from '../../src/delivery/site-server.ts';
import { adminPageFor } from './admin-page.ts';
import type { ForgeDouble, ForgeOptions } from './forge/double.ts';
import { startForgejo } from './forge/forgejo/index.ts';
import { startGithub } from './forge/github/index.ts';
import { startGitlab } from './forge/gitlab/index.ts';
import { cookie } from './forge/people.ts';

const built = resolve(import.meta.dirname, '../../dist');
const project = 'quan-doan/trang';

/** Lan writes, Minh reviews. */
const people = [
  { id: 1, username: 'lan', name: 'Lan', email: 'lan@example.vn', level: 30 },
  { id: 2, username: 'minh', name: 'Minh', email: 'minh@example.vn', level: 40 },
];
/** What the forge keeps: a small content, and a file that is none of an editor's business. */
const content = resolve(import.meta.dirname, '../fixtures/good-content');
const guide = 'content/guides/dang-ky-khai-sinh/index.md';

/** The guide of the small content, of which the CMS has nothing to remark. */
async function unremarkable(): Promise<Buffer> {
  const text = await readFile(join(content, guide), 'utf8');
  return Buffer.from(text.replace(/^reviewBy: .*$/m, 'reviewBy: 2099-12-31\nkeywords:\n  - giấy khai sinh'));
}

const kinds = {
  gitlab: {
    start: startGitlab,
    variables: ({ forge }: ForgeDouble) => ({ CMS_APP_ID: 'abc', CMS_FORGE_URL: forge.origin }),
    button: 'Đăng nhập bằng tài khoản GitLab',
  },
  forgejo: {
    start: startForgejo,
    variables: ({ forge }: ForgeDouble) => ({ CMS_APP_ID: 'abc', CMS_FORGE_URL: forge.origin }),
    button: 'Đăng nhập bằng tài khoản Forgejo',
  },
  github: {
    start: (options: ForgeOptions) => startGithub(options),
    variables: ({ forge }: ForgeDouble) => ({ CMS_LOGIN_PROXY_URL: forge.origin }),
    button: 'Đăng nhập bằng tài khoản GitHub',
  },
} as const;

export interface ForgeDesk extends ForgeDouble {
  readonly origin: string;
  /** A page of somebody who has opened an address of the CMS (`#/workflow`) and signed in through the forge. */
  openAs(browser: Browser, username: 'lan' | 'minh', address: string): Promise<Page>;
  /** A page of somebody who has signed in through the forge. */
  signIn(browser: Browser, username: 'lan' | 'minh'): Promise<Page>;
}

/** GitHub has one address for all: what the page asks there is answered by the double. */
async function answerForGithub(context: BrowserContext, forge: string): Promise<void> {
  await context.route('https://www.githubstatus.com/**', (route) => route.abort());
  await context.route('https://api.github.com/**', async (route) => {
    const url = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: forge + url.pathname + url.search }) });
  });
}

export async function openForgeDesk(kind: keyof typeof kinds): Promise<ForgeDesk> {
  const { start, variables, button } = kinds[kind];
  const page = await readFile(join(built, 'admin/index.html'), 'utf8');
  const admin: { html?: string } = {};
  const server = siteServer({
    folder: () => built,
    before: ({ url = '' }, response) => {
      if (!/^\/admin\/(\?|$)/.test(url) || admin.html === undefined) return false;
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(admin.html);
      return true;
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  const application = { id: 'abc', redirect: `${origin}/admin/` };
  const double = await start({ project, application, people, paths: ['content'], root: content });
  const files = new Map([
    [guide, { content: await unremarkable() }],
    ['src/environment.ts', { content: Buffer.from('export {};\n') }],
  ]);
  const author = { name: 'Quản trị', email: 'quan-tri@example.vn' };
  await double.repository.commit('main', files, { message: 'Bản đầu', author });
  admin.html = adminPageFor(page, { CMS_BACKEND: kind, CMS_REPOSITORY: project, ...variables(double) });

  const openAs: ForgeDesk['openAs'] = async (browser, username, address) => {
    const context = await browser.newContext();
    await context.addCookies([{ name: cookie, value: username, url: double.forge.origin }]);
    if (kind === 'github') await answerForGithub(context, double.forge.origin);
    const opened = await context.newPage();
    opened.on('dialog', (dialog) => void dialog.accept());
    await opened.goto(`${origin}/admin/${address}`);
    await opened.getByRole('button', { name: button }).click();
    return opened;
  };
  return {
    ...double,
    origin,
    openAs,
    async signIn(browser, username) {
      const opened = await openAs(browser, username, '');
      await opened.getByRole('link', { name: 'Duyệt bài' }).waitFor();
      return opened;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await double[Symbol.asyncDispose]();
    },
  };
}
