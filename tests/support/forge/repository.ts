/**
 * A real git repository without a working tree, and the few things that forges do with one.
 *
 * Objects are read through one process of git that stays, and written by one for each commit: on a busy machine a
 * process takes longer to start than to do its work.
 */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { commitOf, entriesOf, type Commit, type TreeEntry } from './objects.ts';

export type { Commit, TreeEntry } from './objects.ts';

export interface Author {
  readonly name: string;
  readonly email: string;
}

export interface Change {
  readonly status: 'added' | 'deleted' | 'modified' | 'renamed';
  readonly oldMode: string;
  readonly newMode: string;
  readonly id: string;
  readonly oldPath: string;
  readonly newPath: string;
  readonly binary: boolean;
}

/** A file as it is to be; nothing where it is to be removed. */
export type Written =
  { readonly content: Buffer; readonly mode?: string } | { readonly id: string; readonly mode: string } | null;

interface Import {
  readonly message: string;
  readonly author: Author;
  readonly parent?: string | undefined;
  /** The tree that the files are laid over, where it is not that of the parent. */
  readonly tree?: string | undefined;
}

const project = resolve(import.meta.dirname, '../../..');
const statuses = { A: 'added', D: 'deleted', M: 'modified', T: 'modified', R: 'renamed' } as const;

export class GitFailure extends Error {}

export class Repository {
  readonly folder: string;
  #reader: ChildProcessWithoutNullStreams | undefined;
  #reading: Promise<unknown> = Promise.resolve();
  #isGivenUp = false;
  #rest = Buffer.alloc(0);

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** A repository whose `main` holds these paths of a folder, by default of the project. */
  static async of(paths: readonly string[], root = project): Promise<Repository> {
    const repository = new Repository(await mkdtemp(join(tmpdir(), 'forge-')));
    await repository.git(['init', '--quiet', '--bare', '--initial-branch=main']);
    await repository.git(['config', 'fastimport.unpackLimit', '1']);
    const work = { GIT_WORK_TREE: root, GIT_INDEX_FILE: join(repository.folder, 'index') };
    await repository.git(['add', '--force', '--', ...paths], work);
    const tree = await repository.git(['write-tree'], work);
    await repository.setBranch(
      'main',
      await repository.commitTree(tree, [], 'Bản đầu', { name: 'A', email: 'a@example.vn' }),
    );
    return repository;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // Requests that were cut off may still ask: what was asked before is answered, or whoever waits for it would wait
    // for ever.
    this.#isGivenUp = true;
    await this.#reading;
    this.#reader?.stdin.end();
    await rm(this.folder, { recursive: true, force: true });
  }

  async #run(words: readonly string[], environment: NodeJS.ProcessEnv = {}, input?: Buffer) {
    const child = spawn('git', words, {
      cwd: environment['GIT_WORK_TREE'] ?? this.folder,
      env: { ...process.env, GIT_DIR: this.folder, LC_ALL: 'C', ...environment },
    });
    child.stdin.end(input);
    const ended = new Promise<number>((done) => child.once('close', (code) => done(code ?? 1)));
    const [output, said, code] = await Promise.all([buffer(child.stdout), buffer(child.stderr), ended]);
    return { code, output: code === 0 ? output : Buffer.concat([output, said]) };
  }

  /** What git answers. */
  async git(words: readonly string[], environment?: NodeJS.ProcessEnv): Promise<string> {
    const { code, output } = await this.#run(words, environment);
    if (code !== 0) throw new GitFailure(`git ${words.join(' ')}: ${output.toString('utf8')}`);
    return output.toString('utf8').replace(/\n$/, '');
  }

  /** An object by any name that git knows (`main:content`); nothing where there is none. */
  #object(name: string): Promise<{ readonly id: string; readonly content: Buffer } | undefined> {
    if (this.#isGivenUp) return Promise.reject(new GitFailure(`${name}: the repository has been given up`));
    const read = this.#reading.then(() => this.#read(name));
    this.#reading = read.catch(() => undefined);
    return read;
  }

  async #read(name: string) {
    const environment = { ...process.env, GIT_DIR: this.folder };
    const reader = (this.#reader ??= spawn('git', ['cat-file', '--batch'], { env: environment }));
    reader.stdin.write(`${name}\n`);
    const take = async (enough: () => boolean) => {
      while (!enough()) {
        const piece = await new Promise<Buffer>((arrived) => reader.stdout.once('data', arrived));
        this.#rest = Buffer.concat([this.#rest, piece]);
      }
    };
    await take(() => this.#rest.includes(10));
    const start = this.#rest.indexOf(10) + 1;
    const [, id = '', size = ''] = /^([0-9a-f]{40}) \w+ (\d+)\n/.exec(this.#rest.toString('latin1', 0, start)) ?? [];
    if (id === '') {
      this.#rest = this.#rest.subarray(start);
      return undefined;
    }
    const end = start + Number(size);
    await take(() => this.#rest.length > end);
    const content = Buffer.from(this.#rest.subarray(start, end));
    this.#rest = this.#rest.subarray(end + 1);
    return { id, content };
  }

  /** The commit that a branch or a name of a commit stands for. */
  async resolve(name: string): Promise<string | undefined> {
    return (await this.#object(`${name}^{commit}`))?.id;
  }

  async branches(): Promise<{ readonly name: string; readonly id: string }[]> {
    const heads = join(this.folder, 'refs/heads');
    const files = (await readdir(heads, { recursive: true, withFileTypes: true })).filter((each) => each.isFile());
    const names = files.map((each) => relative(heads, join(each.parentPath, each.name))).sort();
    return Promise.all(names.map(async (name) => ({ name, id: (await this.branch(name)) ?? '' })));
  }

  async branch(name: string): Promise<string | undefined> {
    const id = await readFile(join(this.folder, 'refs/heads', name), 'utf8').catch(() => undefined);
    return id?.trim();
  }

  /** Points a branch to a commit; fails where one stands in the way, as `cms` does in the way of `cms/guides`. */
  async setBranch(name: string, id: string): Promise<void> {
    const file = join(this.folder, 'refs/heads', name);
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, `${id}\n`);
    } catch (error) {
      throw new GitFailure(String(error));
    }
  }

  async deleteBranch(name: string): Promise<void> {
    await rm(join(this.folder, 'refs/heads', name));
  }

  /** What lies in a folder, with all that lies below it where that is asked for. */
  async tree(name: string, folder = '', recursive = false): Promise<TreeEntry[]> {
    const found = await this.#object(folder === '' ? `${name}^{tree}` : `${name}:${folder}`);
    if (found === undefined) return [];
    const below = async (id: string, start: string): Promise<TreeEntry[]> => {
      const content = id === found.id ? found.content : (await this.#object(id))?.content;
      const entries = entriesOf(content ?? Buffer.alloc(0), start);
      if (!recursive) return entries;
      const all: TreeEntry[] = [];
      for (const entry of entries) {
        all.push(entry);
        if (entry.type === 'tree') all.push(...(await below(entry.id, `${entry.path}/`)));
      }
      return all;
    };
    return below(found.id, folder === '' ? '' : `${folder}/`);
  }

  /** What stands at a path. */
  async at(name: string, path: string): Promise<TreeEntry | undefined> {
    const folder = path.includes('/') ? dirname(path) : '';
    return (await this.tree(name, folder)).find((entry) => entry.path === path);
  }

  async blob(id: string): Promise<Buffer> {
    const found = await this.#object(id);
    if (found === undefined) throw new GitFailure(`There is no object ${id}.`);
    return found.content;
  }

  async write(content: Buffer): Promise<string> {
    const { output } = await this.#run(['hash-object', '-w', '--stdin'], {}, content);
    return output.toString('utf8').trim();
  }

  /** One commit in the language of `git fast-import`. */
  #stream(ref: string, files: ReadonlyMap<string, Written>, { message, author, parent, tree }: Import): Buffer {
    const when = `${author.name} <${author.email}> ${String(Math.floor(Date.now() / 1000))} +0700`;
    const said = Buffer.from(message);
    const pieces: (string | Buffer)[] = [
      `commit ${ref}\nmark :1\nauthor ${when}\ncommitter ${when}\ndata ${String(said.length)}\n`,
      said,
      '\n',
      ...(parent === undefined ? [] : [`from ${parent}\n`]),
      ...(tree === undefined ? [] : [`M 040000 ${tree} ""\n`]),
    ];
    for (const [path, file] of files) {
      if (file === null) pieces.push(`D ${path}\n`);
      else if ('id' in file) pieces.push(`M ${file.mode} ${file.id} ${path}\n`);
      else
        pieces.push(
          `M ${file.mode ?? '100644'} inline ${path}\ndata ${String(file.content.length)}\n`,
          file.content,
          '\n',
        );
    }
    return Buffer.concat([...pieces, 'get-mark :1\n'].map((piece) => Buffer.from(piece)));
  }

  async #import(ref: string, files: ReadonlyMap<string, Written>, what: Import): Promise<string> {
    const stream = this.#stream(ref, files, what);
    const { code, output } = await this.#run(['fast-import', '--quiet', '--force'], {}, stream);
    if (code !== 0) throw new GitFailure(output.toString('utf8'));
    return output.toString('utf8').trim();
  }

  /** The tree `base`, or that of the commit `base`, with some files otherwise. */
  async writeTree(base: string | undefined, files: ReadonlyMap<string, Written>): Promise<string> {
    const tree = base === undefined ? undefined : (await this.#object(`${base}^{tree}`))?.id;
    const author = { name: 'A', email: 'a@example.vn' };
    const commit = await this.#import(`refs/scratch/${randomUUID()}`, files, { message: 'tree', author, tree });
    return (await this.#object(`${commit}^{tree}`))?.id ?? '';
  }

  async commitTree(tree: string, parents: readonly string[], message: string, author: Author): Promise<string> {
    const [name, email] = [author.name, author.email];
    const environment = {
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: email,
      GIT_COMMITTER_NAME: name,
      GIT_COMMITTER_EMAIL: email,
    };
    const words = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', message];
    return this.git(words, environment);
  }

  /** Adds a commit to a branch, which begins at `start` where it is new. */
  async commit(
    branch: string,
    files: ReadonlyMap<string, Written>,
    { message, author, start = 'main' }: { readonly message: string; readonly author: Author; readonly start?: string },
  ): Promise<string> {
    const parent = (await this.branch(branch)) ?? (await this.branch(start));
    return this.#import(`refs/heads/${branch}`, files, { message, author, parent });
  }

  /** Adds commits that change nothing. */
  async repeat(branch: string, times: number, author: Author): Promise<void> {
    const parent = (await this.branch(branch)) ?? '';
    const commit = (from: string | undefined) =>
      this.#stream(`refs/heads/${branch}`, new Map(), { message: 'Lưu', author, parent: from });
    const stream = Array.from({ length: times }, (_, index) => commit(index === 0 ? parent : undefined));
    await this.#run(['fast-import', '--quiet'], {}, Buffer.concat(stream));
  }

  /** Commits that lead to `to`, children before parents, without those that lead to `not`. */
  async #history(to: string, not?: string): Promise<Commit[]> {
    const known = new Map<string, Commit>();
    const excluded = new Set(not === undefined ? [] : (await this.#history(not)).map(({ id }) => id));
    const ordered: Commit[] = [];
    const visit = async (name: string): Promise<void> => {
      const found = await this.#object(`${name}^{commit}`);
      if (found === undefined || excluded.has(found.id) || known.has(found.id)) return;
      const commit = commitOf(found.id, found.content.toString('utf8'));
      known.set(found.id, commit);
      for (const parent of commit.parents) await visit(parent);
      ordered.push(commit);
    };
    await visit(to);
    return ordered.reverse();
  }

  /** Commits, the latest first: `to`, or `from..to`; only those that change `path`, where it is given. */
  async commits(range: string, path?: string, most = 1000): Promise<Commit[]> {
    const [to = '', from] = range.split('..').reverse();
    const found: Commit[] = [];
    for (const commit of await this.#history(to, from)) {
      if (found.length === most) break;
      if (path === undefined) found.push(commit);
      else {
        const parent = commit.parents[0];
        const [after, before] = [await this.at(commit.id, path), parent && (await this.at(parent, path))];
        if (after?.id !== (before === '' ? undefined : before?.id)) found.push(commit);
      }
    }
    return found;
  }

  async mergeBase(one: string, other: string): Promise<string | undefined> {
    const known = new Set((await this.#history(one)).map(({ id }) => id));
    return (await this.#history(other)).find(({ id }) => known.has(id))?.id;
  }

  /** What differs between two commits. */
  async changes(from: string, to: string, renames = true): Promise<Change[]> {
    const fields = (
      await this.git(['diff', '--raw', '-z', '--no-abbrev', renames ? '-M' : '--no-renames', from, to])
    ).split('\0');
    const found: Change[] = [];
    for (let at = 0; (fields[at] ?? '') !== ''; at += 2) {
      const [, oldMode = '', newMode = '', id = '', letter = ''] =
        /^:(\d+) (\d+) \w+ (\w+) (\w)/.exec(fields[at] ?? '') ?? [];
      const oldPath = fields[at + 1] ?? '';
      if (letter === 'R') at += 1;
      const newPath = fields[at + 1] ?? '';
      const status = statuses[letter as keyof typeof statuses];
      const isRead = status !== 'deleted' && newMode !== '160000';
      const binary = isRead && (await this.blob(id)).includes(0);
      found.push({ status, oldMode, newMode, id, oldPath, newPath, binary });
    }
    return found;
  }

  /** The tree of both, merged as git merges; nothing where both have changed the same lines. */
  async #mergedTree(one: string, other: string): Promise<string | undefined> {
    const { code, output } = await this.#run(['merge-tree', '--write-tree', one, other]);
    return code === 0 ? output.toString('utf8').split('\n')[0] : undefined;
  }

  /** Merges `head` into a branch; nothing where it cannot be. */
  async merge(branch: string, head: string, message: string, author: Author): Promise<string | undefined> {
    const into = (await this.branch(branch)) ?? '';
    const tree = await this.#mergedTree(into, head);
    if (tree === undefined) return undefined;
    const id = await this.commitTree(tree, [into, head], message, author);
    await this.setBranch(branch, id);
    return id;
  }

  /** Puts the commits of a branch on top of another. */
  async rebase(branch: string, onto: string): Promise<'done' | 'conflict'> {
    let head = (await this.branch(onto)) ?? '';
    if ((await this.mergeBase(head, `refs/heads/${branch}`)) === head) return 'done';
    for (const commit of (await this.commits(`${head}..refs/heads/${branch}`)).reverse()) {
      // The state so far as a child of the commit's own parent: then that is what the two are merged over.
      const beside = await this.commitTree(`${head}^{tree}`, commit.parents.slice(0, 1), 'rebase', commit.author);
      const tree = await this.#mergedTree(beside, commit.id);
      if (tree === undefined) return 'conflict';
      head = await this.commitTree(tree, [head], commit.message, commit.author);
    }
    await this.setBranch(branch, head);
    return 'done';
  }
}
