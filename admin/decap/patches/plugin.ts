/** The bundler plugin that applies patches, replacements and aliases. */
import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { faultsOf, patchesByFile } from './check.ts';
import { changes } from './index.ts';
import { patched, type Patch } from './patch.ts';

/** As the bundler calls a module. */
function pathOf(file: string, root: string): string {
  return realpathSync(join(root, 'node_modules', file));
}

/**
 * @param root the project, by its real path.
 * @throws while bundling, when something no longer fits what is installed, or is no longer part of the CMS.
 */
export function decapChanges(root: string): Plugin {
  const inOurs = (by: string) => join(root, 'admin', by);
  const aliases = new Map(changes.aliases.map(({ name, by }) => [name, inOurs(by)]));
  const patches = new Map<string, Patch[]>();
  const replacements = new Map<string, string>();
  const unmet = new Set(aliases.keys());
  return {
    name: 'decap-changes',
    enforce: 'pre',
    buildStart() {
      const faults = faultsOf(changes, root);
      if (faults.length > 0) throw new Error(`Decap has moved; see admin/decap/README.md.\n${faults.join('\n')}`);
      for (const [file, here] of patchesByFile(changes.patches, root)) patches.set(pathOf(file, root), here);
      for (const { file, by } of changes.replacements) replacements.set(pathOf(file, root), inOurs(by));
      for (const path of [...patches.keys(), ...replacements.keys()]) unmet.add(path);
    },
    resolveId(name, importer) {
      const by = aliases.get(name);
      // A module of ours that stands before a package is the only one that meets the package itself.
      if (by === undefined || importer?.startsWith(inOurs('decap/aliases/')) === true) return null;
      unmet.delete(name);
      return by;
    },
    async load(id) {
      const by = replacements.get(id);
      const here = patches.get(id);
      unmet.delete(id);
      if (by !== undefined) return `export * from ${JSON.stringify(by)};\n${await defaultOf(by)}`;
      if (here === undefined) return null;
      const code = patched(await readFile(id, 'utf8'), here);
      const isAsked = here.some(({ to }) => /\bours\./.test(to));
      return isAsked ? `import * as ours from ${JSON.stringify(inOurs('decap/ours.ts'))};\n${code}` : code;
    },
    generateBundle() {
      if (unmet.size > 0) {
        throw new Error(`The CMS is no longer made of ${[...unmet].join(', ')}: remove what changes them.`);
      }
    },
  };
}

/** `export *` leaves out the default. */
async function defaultOf(file: string): Promise<string> {
  const hasDefault = /^export default|^export \{ default/m.test(await readFile(file, 'utf8'));
  return hasDefault ? `export { default } from ${JSON.stringify(file)};\n` : '';
}
