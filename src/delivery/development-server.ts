import { resolve } from 'node:path';
import { dev } from 'astro';
import type { PluginOption } from 'vite';

/** What builds write while the server runs. */
const written = ['.releases', '.cache', 'dist', 'test-results'];

interface Options {
  readonly port: number;
  readonly plugins?: PluginOption[];
  /** Whether pages change by themselves while they are open, and each request is written to the console. */
  readonly live: boolean;
}

/**
 * Starts Astro's development server on this machine only: it makes a page when it is asked for, of the content as it is
 * then.
 */
export async function startDevelopmentServer({
  port,
  plugins = [],
  live,
}: Options): Promise<{ stop(): Promise<void> }> {
  return dev({
    server: { port, host: '127.0.0.1' },
    logLevel: live ? 'info' : 'error',
    vite: {
      cacheDir: resolve('.cache/dev/vite'),
      server: {
        strictPort: true,
        watch: { ignored: written.map((folder) => `**/${folder}/**`) },
        ...(live ? {} : { hmr: false, ws: false }),
      },
      plugins,
    },
  });
}
