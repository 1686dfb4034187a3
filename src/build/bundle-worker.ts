import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'vite';
import { codeKey } from '../lib/cache/code-key.ts';
import { editsLocally } from '../environment.ts';
import { KeptFiles } from '../lib/cache/kept-files.ts';

const itself = 'src/build/bundle-worker.ts';

async function bundle(entry: string): Promise<Buffer> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2019',
      modulePreload: false,
      minify: true,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const scripts = outputs.flatMap((one) => ('output' in one ? one.output : []));
  const [script, ...others] = scripts;
  if (script?.type !== 'chunk' || others.length > 0) throw new Error(`${entry}: expected one script.`);
  return Buffer.from(script.code);
}

/** The files in `offline/worker/`. */
type Worker = 'site' | 'screen' | 'withdrawn';

/** The worker of the public pages; on the own machine, where each save makes them anew, the one that takes it back. */
export function siteWorker(): Worker {
  return editsLocally() ? 'withdrawn' : 'site';
}

/**
 * A service worker as one classic script, as short as it can be written, for every browser that the site promises. The
 * same code is bundled once.
 */
export async function bundleWorker(name: Worker, root = process.cwd()): Promise<string> {
  const entry = `src/offline/worker/${name}.ts`;
  const key = createHash('sha256')
    .update(`${name} ${codeKey(entry, root)} ${codeKey(itself)}`)
    .digest('hex');
  const kept = new KeptFiles(join(root, '.cache/scripts'));
  return (await kept.read(key, () => bundle(join(root, entry)))).toString('utf8');
}
