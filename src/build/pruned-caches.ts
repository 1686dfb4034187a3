/** Last of all: what no recent build has used leaves the caches, which pipelines carry from run to run. */
import { readdir, rename, rm } from 'node:fs/promises';
import { getCompileCacheDir } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { temporaryName } from '../lib/cache/atomic.ts';
import { KeptFiles } from '../lib/cache/kept-files.ts';
import { pruneKeptOfBuilds } from '../lib/cache/kept-of-builds.ts';
import { hasCode } from '../lib/error-code.ts';
import { environmentName } from '../environment.ts';

/** 2,100 files and 14 MB after one build, 140 and 3 MB more after each further one (measured). */
const maxCompiled = 5_000;

/**
 * Begins Node's folder of compiled code anew once it holds many files: of the pages that Astro compiles, each build
 * leaves some there that no other one can use, and Node itself removes none.
 */
export async function boundCompiled(folder: string | undefined, most = maxCompiled): Promise<void> {
  if (folder === undefined) return;
  const aside = temporaryName(folder);
  try {
    if ((await readdir(folder)).length <= most) return;
    // Another build may be writing into it.
    await rename(folder, aside);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

export function prunedCaches(): AstroIntegration {
  let root = '';
  return {
    name: 'pruned-caches',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async () => {
        const caches = join(root, '.cache');
        // Where this build has kept no files, nothing is removed.
        for (const name of await readdir(caches)) await new KeptFiles(join(caches, name)).prune(environmentName());
        await pruneKeptOfBuilds(root);
        await boundCompiled(getCompileCacheDir());
      },
    },
  };
}
