import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * A service worker as one classic script, as short as it can be written, for every browser that the site promises.
 *
 * @param name its file in `offline/worker/`.
 */
export async function bundleWorker(name: 'site' | 'screen' | 'withdrawn'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2019',
      modulePreload: false,
      minify: 'terser',
      terserOptions: { ecma: 2019, toplevel: true, compress: { passes: 3, unsafe_arrows: true } },
      rolldownOptions: {
        input: fileURLToPath(new URL(`../offline/worker/${name}.ts`, import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const scripts = outputs.flatMap((one) => ('output' in one ? one.output : []));
  const [script, ...others] = scripts;
  if (script?.type !== 'chunk' || others.length > 0) throw new Error(`Worker ${name}: expected one script.`);
  return script.code;
}
