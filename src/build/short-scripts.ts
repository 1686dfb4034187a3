/** Writes scripts as short as they can be written; what was shortened before is taken from the cache, by its text. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { minify, type MinifyOptions } from 'terser';
import type { Plugin } from 'vite';
import { codeKey } from '../lib/cache/code-key.ts';
import { KeptFiles } from '../lib/cache/kept-files.ts';

/**
 * Vite's own step by the same tool works on every script in every build: a quarter of one after an edit (processor
 * time, measured).
 *
 * @param options of Terser, which leaves a twentieth less of the search than Vite's own minifier.
 * @param cache folder of what was shortened before.
 */
export function shortScripts(options: MinifyOptions, cache = join(process.cwd(), '.cache/scripts')): Plugin {
  const kept = new KeptFiles(cache);
  return {
    name: 'short-scripts',
    apply: 'build',
    // The bundler would write out again what it is given.
    config: () => ({
      environments: {
        client: { build: { minify: false, cssMinify: true, rolldownOptions: { output: { minify: false } } } },
      },
    }),
    // No reader loads what runs in the build.
    applyToEnvironment: ({ name }) => name === 'client',
    renderChunk: {
      // After all that writes into chunks.
      order: 'post',
      async handler(text) {
        const given = JSON.stringify([codeKey('src/build/short-scripts.ts'), options, text]);
        const short = await kept.read(createHash('sha256').update(given).digest('hex'), async () =>
          Buffer.from((await minify(text, options)).code ?? ''),
        );
        return { code: short.toString('utf8'), map: null };
      },
    },
  };
}
