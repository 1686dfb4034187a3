/** What the CMS is bundled from, and the name of its state: by that, a bundle made before is known to be current. */
import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';

/** Files and folders from the root of the project; `leavesNothingOut` fails where the bundle is made from more. */
const sources = [
  'admin',
  'src/content-model',
  'src/cards',
  'src/components',
  'src/entries',
  'src/integrations/admin',
  'src/publishing',
  'src/safeguards',
  'src/search/text.ts',
  'src/share/unbroken.ts',
  'src/styles',
  'src/text',
  'package-lock.json',
];

async function filesIn(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return [];
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path)).sort();
  return (await Promise.all(names.map((name) => filesIn(join(path, name))))).flat();
}

/** Names the state of the sources. */
export async function fingerprint(root: string): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const source of sources) {
    for (const file of await filesIn(join(root, source))) {
      if (!file.includes('.test.')) hash.update(relative(root, file)).update(await readFile(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** The files of this project among the modules of a bundle that `sources` does not name. */
export function unnamed(root: string, modules: Iterable<string>): string[] {
  return [...modules]
    .map((id) => relative(root, id.replace(/\?.*$/, '')))
    .filter((file) => /^(?:admin|src|content)\//.test(file))
    .filter((file) => !sources.some((source) => file === source || file.startsWith(`${source}/`)));
}

/** A module that `sources` does not name could change, and the bundle made before would still be used. */
export function leavesNothingOut(root: string): Plugin {
  // Modules are called by their real paths.
  const real = realpathSync(root);
  return {
    name: 'sources-of-the-bundle',
    generateBundle() {
      const files = unnamed(real, this.getModuleIds());
      if (files.length > 0) {
        throw new Error(
          `The CMS is made from ${files.join(', ')} too: name it in the sources of ${import.meta.filename}.`,
        );
      }
    },
  };
}
