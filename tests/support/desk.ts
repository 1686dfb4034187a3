/** A throw-away copy of the project with its CMS: what editors do in a test never touches the project itself. */
import { execFile } from 'node:child_process';
import { appendFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { startContentServer } from '../../src/delivery/content-server.ts';
import { siteServer } from '../../src/delivery/site-server.ts';
import { copyOfProject } from './project-copy.ts';

const run = promisify(execFile);
const project = resolve(import.meta.dirname, '../..');

/** What an editor finds, each laid over the one before: a few entries, or all that the built site shows. */
const contents = {
  small: ['tests/fixtures/good-content/content', 'tests/fixtures/desk-content/content'],
  ofTheSite: ['content'],
} as const;

export interface Desk {
  /** Where the site and its CMS are served. */
  readonly origin: string;
  /** The throw-away copy of the project. */
  readonly directory: string;
  /** Builds the copy; from then on the desk serves this build. */
  build(): Promise<void>;
  /** Reads what git keeps; what touches the files themselves belongs into `onMain`. */
  git(...args: string[]): Promise<string>;
  /** Does `work` on the files of what is published, while the content server, which changes branches in them, rests. */
  onMain(work: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a desk.
 *
 * @param mode `fs` writes files, as on an editor's own machine; `git` reviews drafts on branches.
 */
export async function openDesk(mode: 'fs' | 'git', content: keyof typeof contents = 'small'): Promise<Desk> {
  const directory = copyOfProject(contents[content]);

  const git = async (...args: string[]) => {
    const author = ['-c', 'user.name=Biên tập', '-c', 'user.email=bien-tap@example.vn'];
    return (await run('git', [...author, ...args], { cwd: directory })).stdout.trim();
  };
  if (mode === 'git') {
    await git('init', '--quiet', '--initial-branch=main');
    await git('config', 'user.name', 'Biên tập');
    await git('config', 'user.email', 'bien-tap@example.vn');
    // Here it is a link, which the project's `node_modules/` does not cover; decap-server adds all that is not ignored.
    await appendFile(join(directory, '.git/info/exclude'), 'node_modules\n');
    await git('add', '--all', '.');
    await git('commit', '--quiet', '--message', 'Bản đầu');
  }

  // The built site of the project is served until the copy itself is built.
  const site = { folder: join(project, 'dist') };
  const started: { server?: Awaited<ReturnType<typeof startContentServer>> } = {};
  const server = siteServer({
    folder: () => site.folder,
    before: (request, response) => started.server?.answers(request, response) ?? false,
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  const contentServer = await startContentServer(origin, { directory, mode });
  started.server = contentServer;

  return {
    origin,
    directory,
    git,
    onMain: (work) =>
      contentServer.alone(async () => {
        await git('checkout', '--quiet', 'main');
        await work();
      }),
    async build() {
      await run(process.execPath, ['src/tools/build.ts'], { cwd: directory, maxBuffer: 1e8 });
      site.folder = join(directory, 'dist');
    },
    async close() {
      contentServer.stop();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await rm(directory, { recursive: true, force: true });
    },
  };
}
