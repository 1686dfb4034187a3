/**
 * Step of the build: the last touch on each public page. What only the search index had to know leaves it, numbers
 * stay with their units, styles lose their layers, links beside a script that sleeps name what it imports, and the
 * page's Content-Security-Policy stands in it, by hashes of the scripts and styles in the page; beside them the file
 * `_headers` for hosts that read one. The CMS brings a policy of its own.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { tagsOf, withInsertions, type Insertion, type Tag } from '../lib/html.ts';
import { codeKey } from '../lib/cache/code-key.ts';
import { KeptFiles } from '../lib/cache/kept-files.ts';
import { headersFile } from '../delivery/headers.ts';
import { flattenLayers } from './flatten-layers.ts';
import { scriptsOf, sleepingImports } from './lazy-scripts.ts';
import { withoutIndexTags } from '../search/index/read-page.ts';
import { keepNumbersTogether } from '../text/line-breaks.ts';

/** A script of another type is data, which no browser runs. */
const runs = new Set(['', 'module', 'text/javascript']);

function hash(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

/** The policy of a page, to stand as the first thing after its character set. */
function policyOf(tags: readonly Tag[]): Insertion {
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
  return { at: charset.end, text: `<meta http-equiv="content-security-policy" content="${policy}">` };
}

/**
 * A page as it is published.
 *
 * @param script the script of an address.
 */
export function finished(html: string, script: (address: string) => string): string {
  const page = flattenLayers(keepNumbersTogether(withoutIndexTags(html)));
  const tags = tagsOf(page);
  return withInsertions(page, [policyOf(tags), ...sleepingImports(tags, script)]);
}

/**
 * Changes with whatever decides how a page is finished, the page left out: scripts that are built name each other by
 * their hashes, so that their names say what is in them.
 */
function nameOfStep(folder: string): string {
  return [codeKey('src/build/finish-pages.ts'), ...globSync('_astro/*.js', { cwd: folder }).sort()].join(' ');
}

/**
 * Finishes every page of a built site, and writes `_headers` beside them.
 *
 * @param cache folder of pages that were finished before.
 */
export async function finishSite(folder: string, cache: string): Promise<void> {
  const pages = globSync('**/*.html', { cwd: folder }).filter((file) => !file.startsWith('admin'));
  const scripts = scriptsOf(folder);
  const kept = new KeptFiles(cache);
  const step = nameOfStep(folder);
  for (const file of pages) {
    const path = join(folder, file);
    const bytes = readFileSync(path);
    const key = createHash('sha256').update(step).update('\0').update(bytes).digest('hex');
    await kept.put(key, path, Infinity, () => Promise.resolve(Buffer.from(finished(bytes.toString('utf8'), scripts))));
  }
  writeFileSync(join(folder, '_headers'), headersFile());
}

export function finishPages(): AstroIntegration {
  let cache = '';
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = join(fileURLToPath(config.root), '.cache/pages');
      },
      'astro:build:done': ({ dir }) => finishSite(fileURLToPath(dir), cache),
    },
  };
}
