/**
 * Step of the build: the last touch on each public page. Numbers stay with their units, styles lose their layers,
 * scripts that sleep name what they import, and the page's Content-Security-Policy stands in it, by hashes of the
 * scripts and styles in the page; beside them the file `_headers` for hosts that read one. The CMS brings a policy of
 * its own.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { tagsOf, type Tag } from '../lib/html.ts';
import { headersFile } from '../delivery/headers.ts';
import { flattenLayers } from './flatten-layers.ts';
import { scriptsOf, withSleepingImports } from './lazy-scripts.ts';
import { keepNumbersTogether } from '../text/line-breaks.ts';

/** A script of another type is data, which no browser runs. */
const runs = new Set(['', 'module', 'text/javascript']);

function hash(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

/** The page with its policy, as the first thing after its character set. */
export function withPolicy(html: string): string {
  const tags = tagsOf(html);
  const scripts = tags.filter(
    ({ name, attributes }) => name === 'script' && !attributes.has('src') && runs.has(attributes.get('type') ?? ''),
  );
  const styles = tags.filter(({ name }) => name === 'style');
  const hashes = (of: readonly Tag[]) => new Set(of.map(({ text }) => hash(text)));
  const policy = [
    "default-src 'self'",
    // Pagefind is WebAssembly.
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes(scripts)].join(' '),
    // An attribute `style` would need a leave of its own: templates write classes, scripts set properties.
    ["style-src 'self'", ...hashes(styles)].join(' '),
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
  const charset = tags.find(({ name, attributes }) => name === 'meta' && attributes.has('charset'));
  if (charset === undefined) throw new Error('A page without <meta charset="utf-8"> has no place for its policy.');
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return html.slice(0, charset.end) + meta + html.slice(charset.end);
}

export function finishPages(): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = globSync('**/*.html', { cwd: folder }).filter((file) => !file.startsWith('admin'));
        const scripts = scriptsOf(folder);
        for (const file of pages) {
          const path = join(folder, file);
          const page = withSleepingImports(readFileSync(path, 'utf8'), scripts);
          writeFileSync(path, withPolicy(flattenLayers(keepNumbersTogether(page))));
        }
        writeFileSync(join(folder, '_headers'), headersFile());
      },
    },
  };
}
