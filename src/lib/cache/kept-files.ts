/**
 * Files kept by content from build to build: the same inputs are never worked on twice, on this machine or on one that
 * keeps `.cache/`. What the last builds did not use is removed again.
 */
import { constants, copyFileSync, linkSync, rmSync, statSync, type Stats } from 'node:fs';
import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '../error-code.ts';
import { isAlive } from '../is-alive.ts';
import { makeWhole, writerOf, writeWhole } from './atomic.ts';

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

/** What a step on a file gives; nothing where there is no such file. */
export async function unlessMissing<T>(step: Promise<T>): Promise<T | undefined> {
  try {
    return await step;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Times of kept files are whole seconds: who writes into one later leaves the moment of that, which is none. */
function markedAsMade(): Date {
  return new Date(Math.floor(Date.now() / 1000) * 1000);
}

function isAsMade({ mtimeMs }: Stats): boolean {
  return mtimeMs % 1000 === 0;
}

/**
 * Puts a kept file at a place of the site as one more name of it, or as a copy where there can be none: to copy 280 MB
 * took 3 of 41 s of a build in which nothing had changed (measured).
 */
function place(kept: string, target: string): void {
  rmSync(target, { force: true });
  try {
    linkSync(kept, target);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) throw error;
    // Another device, a file system without links, too many of them: each says so by another code.
    copyFileSync(kept, target, constants.COPYFILE_FICLONE);
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
      await makeWhole(join(this.#folder, key), async (fresh) => {
        await writeFile(fresh, made);
        const time = markedAsMade();
        await utimes(fresh, time, time);
      });
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
    const kept = join(this.#folder, key);
    const file = await unlessMissing(stat(kept));
    const bytes = file !== undefined && isAsMade(file) ? await unlessMissing(readFile(kept)) : undefined;
    return bytes ?? (await this.#make(key, make));
  }

  /** Whether what is kept was there, as it was made, and so was put at `target` if it is smaller than `limit`. */
  #putKept(kept: string, target: string, limit: number): boolean {
    try {
      const file = statSync(kept);
      if (!isAsMade(file)) return false;
      if (file.size < limit) place(kept, target);
      return true;
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return false;
      throw error;
    }
  }

  /**
   * Puts what is kept under `key` at `target`, without reading it, if it is smaller than `limit` bytes. What was
   * changed through a place where it had been put before is made again.
   *
   * @param make gives the bytes when there are none.
   */
  async put(key: string, target: string, limit: number, make: () => Promise<Buffer>): Promise<void> {
    usedIn(this.#folder).add(key);
    const kept = join(this.#folder, key);
    if (this.#putKept(kept, target, limit)) return;
    const made = await this.#make(key, make);
    // Another build may have removed it already.
    if (!this.#putKept(kept, target, limit) && made.length < limit) await writeFile(target, made);
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
