/** What a bundle of the CMS was made from, kept beside it: while all of that is unchanged, the bundle is current. */
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { codeKey } from '../../lib/cache/code-key.ts';
import { hasCode } from '../../lib/error-code.ts';

/** Hashes of the files of this project, by their paths from the root. */
export type Sources = Readonly<Record<string, string>>;

const hash = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

/** What decides a bundle besides its own modules: the packages, Node, the code that bundles and what it puts in. */
export function bundlerKey(root: string, given: unknown): string {
  const packages = hash(readFileSync(join(root, 'package-lock.json')));
  const code = codeKey('src/build/cms/bundle.ts', root);
  return hash(JSON.stringify([packages, process.version, code, given]));
}

/** The files of this project among the modules of a bundle; a component counts once, whatever is asked of it. */
export function ownFiles(root: string, modules: Iterable<string>): string[] {
  const files = [...modules].map((id) => relative(root, id.replace(/\?.*$/, '')));
  return [...new Set(files.filter((file) => /^(?:admin|src|content)\//.test(file)))].sort();
}

/** The hashes of files of the project below `root`, as they are now. */
export async function sourcesOf(root: string, files: readonly string[]): Promise<Sources> {
  const hashes = files.map(async (file) => [file, hash(await readFile(join(root, file)))] as const);
  return Object.fromEntries(await Promise.all(hashes));
}

/** Reports the files that a bundle was made from, as they were then. */
export function recordSources(root: string, report: (sources: Sources) => void): Plugin {
  // Modules are called by their real paths.
  const real = realpathSync(root);
  return {
    name: 'sources-of-the-bundle',
    async generateBundle() {
      report(await sourcesOf(real, ownFiles(real, this.getModuleIds())));
    },
  };
}

/** Whether every source is as it was. */
export async function areUnchanged(root: string, sources: Sources): Promise<boolean> {
  try {
    const now = await sourcesOf(root, Object.keys(sources));
    return Object.entries(sources).every(([file, before]) => now[file] === before);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}
