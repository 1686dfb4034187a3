/**
 * Files kept by content from build to build: the same inputs are never worked on twice, on this machine or on one that
 * keeps `.cache/`. What the last builds did not use is removed again.
 */
import { constants, copyFileSync, statSync } from 'node:fs';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '../error-code.ts';
import { isAlive } from '../is-alive.ts';
import { writerOf, writeWhole } from './atomic.ts';

/**
 * Builds of one environment (with samples or without, for this address or that) whose files are kept: this machine's
 * `npm start`, the tests, production, and one more.
 */
const keptEnvironments = 4;
const lists = 'used-by-';

/**
 * What this build has used, by folder. Pages are bundled and so have a module of their own, integrations the one of the
 * project: both must mean the same set.
 */
const shared = globalThis as typeof globalThis & { filesUsed?: Map<string, Set<string>> };

function usedIn(folder: string): Set<string> {
  const all = (shared.filesUsed ??= new Map<string, Set<string>>());
  const used = all.get(folder) ?? new Set<string>();
  all.set(folder, used);
  return used;
}

async function unlessMissing<T>(step: Promise<T>): Promise<T | undefined> {
  try {
    return await step;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** One folder of kept files. */
export class KeptFiles {
  readonly #folder: string;
  readonly #making = new Map<string, Promise<Buffer>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Makes the file of a key; who asks for it meanwhile waits for the same work. */
  #make(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const pending = this.#making.get(key);
    if (pending !== undefined) return pending;
    const work = make().then(async (made) => {
      await writeWhole(join(this.#folder, key), made);
      return made;
    });
    this.#making.set(key, work);
    const done = () => this.#making.delete(key);
    work.then(done, done);
    return work;
  }

  /**
   * The bytes kept under `key`, made by `make` when there are none.
   *
   * @param key hash of everything that decides the bytes.
   */
  async read(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
    usedIn(this.#folder).add(key);
    return (await unlessMissing(readFile(join(this.#folder, key)))) ?? (await this.#make(key, make));
  }

  /**
   * Copies what is kept under `key` to `target`, without reading it, if it is smaller than `limit` bytes.
   *
   * @param make gives the bytes when there are none.
   */
  async copy(key: string, target: string, limit: number, make: () => Promise<Buffer>): Promise<void> {
    usedIn(this.#folder).add(key);
    const kept = join(this.#folder, key);
    try {
      // A copy on write where the file system can; never a link, through which a change of the site would change what
      // is kept.
      if (statSync(kept).size < limit) copyFileSync(kept, target, constants.COPYFILE_FICLONE);
      return;
    } catch (error) {
      if (!hasCode(error, 'ENOENT')) throw error;
    }
    const made = await this.#make(key, make);
    if (made.length < limit) await writeFile(target, made);
  }

  /**
   * Removes what neither this build nor the last one of another environment has used, and what dead processes left half
   * written. To be called after a whole build.
   *
   * @param environment names what the content of a build depends on apart from its sources.
   */
  async prune(environment: string): Promise<void> {
    const used = usedIn(this.#folder);
    if (used.size === 0) return;
    await writeWhole(join(this.#folder, `${lists}${environment}`), [...used].join('\n'));
    const names = await readdir(this.#folder);
    const dated = await Promise.all(
      names
        .filter((name) => name.startsWith(lists) && writerOf(name) === undefined)
        .map(async (name) => ({ name, time: (await unlessMissing(stat(join(this.#folder, name))))?.mtimeMs ?? 0 })),
    );
    const latest = dated
      .sort((a, b) => b.time - a.time)
      .slice(0, keptEnvironments)
      .map(({ name }) => name);
    const wanted = new Set([...latest, ...used]);
    for (const name of latest) {
      const list = (await unlessMissing(readFile(join(this.#folder, name), 'utf8'))) ?? '';
      for (const key of list.split('\n')) wanted.add(key);
    }
    const unwanted = names.filter((name) => {
      const writer = writerOf(name);
      return writer === undefined ? !wanted.has(name) : !isAlive(writer);
    });
    await Promise.all(unwanted.map((name) => rm(join(this.#folder, name), { force: true })));
  }
}
