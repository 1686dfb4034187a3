/**
 * Step of the build: the last touch on each public page. What only the search index had to know leaves it, numbers
 * stay with their units, styles lose their layers and the rules that the page has no use for, links beside a script
 * that sleeps name what it imports, and the page's Content-Security-Policy stands in it, by hashes of the scripts and
 * styles in the page; beside them the file `_headers` for hosts that read one. The CMS brings a policy of its own.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { tagsOf, withEdits, type Edit, type Tag } from '../lib/html.ts';
import { codeKey } from '../lib/cache/code-key.ts';
import { KeptFiles } from '../lib/cache/kept-files.ts';
import { headersFile } from '../delivery/headers.ts';
import { bundleWorker, siteWorker } from './bundle-worker.ts';
import { flattenLayers } from './flatten-layers.ts';
import { scriptsOf, sleepingImports } from './lazy-scripts.ts';
import { withShortScopes } from '../delivery/short-scopes.ts';
import { namesOnPage, usedStyles, wordsOf } from './used-styles.ts';
import { withoutIndexTags } from '../search/index/read-page.ts';
import { keepNumbersTogether } from '../text/line-breaks.ts';

/** A script of another type is data, which no browser runs. */
const runs = new Set(['', 'module', 'text/javascript']);

function hash(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

/** The policy of a page, to stand as the first thing after its character set. */
function policyOf(tags: readonly Tag[], styles: readonly string[]): Edit {
  const scripts = tags.filter(
    ({ name, attributes }) => name === 'script' && !attributes.has('src') && runs.has(attributes.get('type') ?? ''),
  );
  const hashes = (texts: readonly string[]) => new Set(texts.map(hash));
  const policy = [
    "default-src 'self'",
    // Pagefind is WebAssembly.
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes(scripts.map(({ text }) => text))].join(' '),
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

/** What a page is finished with, the same for all. */
interface Scripts {
  /** The script of an address. */
  readonly read: (address: string) => string;
  /** Words of every script that may run on a page, or write into it. */
  readonly words: ReadonlySet<string>;
}

/** A page as it is published. */
export function finished(html: string, { read, words }: Scripts): string {
  const page = withShortScopes(flattenLayers(keepNumbersTogether(withoutIndexTags(html))));
  const tags = tagsOf(page);
  const has = namesOnPage(tags, words);
  const styles = tags
    .filter(({ name }) => name === 'style')
    .map(({ end, text }) => ({ at: end, until: end + text.length, text: usedStyles(text, has) }));
  const policy = policyOf(
    tags,
    styles.map(({ text }) => text),
  );
  return withEdits(page, [policy, ...styles, ...sleepingImports(tags, read)]);
}

/**
 * Finishes every page of a built site, and writes `_headers` beside them.
 *
 * @param cache folder of pages that were finished before.
 * @param workers the code of its service workers, which may write into pages.
 */
export async function finishSite(folder: string, cache: string, workers: readonly string[]): Promise<void> {
  const pages = globSync('**/*.html', { cwd: folder }).filter((file) => !file.startsWith('admin'));
  const names = globSync('_astro/*.js', { cwd: folder }).sort();
  const read = scriptsOf(folder);
  const writers = [...names.map(read), ...workers];
  const scripts = { read, words: wordsOf(writers) };
  // Whatever decides how a page is finished, the page left out.
  const step = createHash('sha256')
    .update([codeKey('src/build/finish-pages.ts'), ...names, ...writers].join(' '))
    .digest('hex');
  const kept = new KeptFiles(cache);
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
      'astro:build:done': async ({ dir }) => {
        const workers = await Promise.all([bundleWorker(siteWorker()), bundleWorker('screen')]);
        await finishSite(fileURLToPath(dir), cache, workers);
      },
    },
  };
}
