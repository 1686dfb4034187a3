/** Last of all: what no recent build has used leaves the caches, which pipelines carry from run to run. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { KeptFiles } from '../lib/cache/kept-files.ts';
import { environmentName } from '../environment.ts';

export function prunedCaches(): AstroIntegration {
  let caches: readonly string[] = [];
  return {
    name: 'pruned-caches',
    hooks: {
      'astro:config:done': ({ config }) => {
        const folder = join(fileURLToPath(config.root), '.cache');
        caches = ['cards', 'compressed', 'scripts'].map((name) => join(folder, name));
      },
      'astro:build:done': async () => {
        for (const cache of caches) await new KeptFiles(cache).prune(environmentName());
      },
    },
  };
}
