/**
 * Step of the build: the last touch on each public page. Numbers stay with their units, and the page's
 * Content-Security-Policy stands in it, by hashes of the scripts in the page; beside them the file `_headers` for hosts that
 * read one. The CMS brings a policy of its own.
 */
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../publishing/headers.ts';
import { keepNumbersTogether } from '../text/line-breaks.ts';

const charset = /<meta charset="?utf-8"?\s*\/?>/i;
const inlineScript = /<script(?![^>]*\ssrc=)(?<attributes>[^>]*)>(?<code>[\s\S]*?)<\/script>/gi;
/** A script of another type is data, which no browser runs. */
const isData = /\stype=(?!"?(?:module|text\/javascript)\b)/i;

function hash(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

/** The page with its policy, as the first thing after its character set. */
export function withPolicy(html: string): string {
  const scripts = [...html.matchAll(inlineScript)]
    .filter(({ groups }) => !isData.test(groups?.['attributes'] ?? ''))
    .map(({ groups }) => hash(groups?.['code'] ?? ''));
  const policy = [
    "default-src 'self'",
    // Pagefind is WebAssembly.
    ["script-src 'self' 'wasm-unsafe-eval'", ...new Set(scripts)].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
  if (!charset.test(html)) throw new Error('A page without <meta charset="utf-8"> has no place for its policy.');
  return html.replace(charset, (meta) => `${meta}<meta http-equiv="content-security-policy" content="${policy}">`);
}

export function finishPages(): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = globSync('**/*.html', { cwd: folder }).filter((file) => !file.startsWith('admin'));
        await Promise.all(
          pages.map(async (file) => {
            const path = join(folder, file);
            await writeFile(path, withPolicy(keepNumbersTogether(await readFile(path, 'utf8'))));
          }),
        );
        await writeFile(join(folder, '_headers'), headersFile());
      },
    },
  };
}
