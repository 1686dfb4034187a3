import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { backendSettings } from '../cms-backend.ts';
import { prepareAdmin, provideAdmin } from './cms/bundle.ts';

/** Stops the build before it begins when the variables of the CMS do not fit together; they need no stack trace. */
function checkBackend(): void {
  try {
    backendSettings();
  } catch (error) {
    if (error instanceof Error) error.stack = '';
    throw error;
  }
}

/**
 * Adds the CMS to the built site: `/admin/app.js` and its parts, which the page `/admin/` loads. It is bundled before
 * the pages are made: what that takes of memory is then free for them (some 150 MB of 2,000, measured).
 */
export function admin(): AstroIntegration {
  let root = '';
  return {
    name: 'admin',
    hooks: {
      'astro:config:setup': () => {
        checkBackend();
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': async ({ logger }) => {
        const start = performance.now();
        const isNew = await prepareAdmin(root);
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(isNew ? `CMS bundled in ${seconds} s.` : `CMS taken from the cache in ${seconds} s.`);
      },
      'astro:build:done': async ({ dir }) => {
        await provideAdmin(root, join(fileURLToPath(dir), 'admin'));
      },
    },
  };
}
