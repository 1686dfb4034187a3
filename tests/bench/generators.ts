/** The site and the two generators that it is compared with: how each takes the entries and is built. */
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { asContent, asMarkdown, type Entry } from './entries.ts';

export interface Generator {
  readonly name: string;
  /** Lays the project out in an empty folder. */
  readonly layOut: (folder: string) => void;
  /** Whether its packages are not those of this project. */
  readonly installs: boolean;
  readonly fileOf: (entry: Entry) => readonly [path: string, text: string];
  readonly build: string;
  /** Removed before a cold build. */
  readonly caches: readonly string[];
}

/** What the comparison is about, from `src/pages/`: the pages of guides, their lists, and the feed. */
const comparedPages = new Set(['[collection]', 'huong-dan', 'rss.xml.ts']);
/** Content that pages of guides need. */
const comparedContent = new Set(['site.yaml', 'guides']);

const comparedConfig = `import { defineConfig } from 'astro/config';
import { siteMap } from './src/build/site-map.ts';
import { searchIndex } from './src/build/search-index.ts';
export default defineConfig({
  site: 'https://example.vn',
  cacheDir: '.cache/astro',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always', concurrency: 4 },
  integrations: [siteMap(), searchIndex()],
});
`;

function keepOnly(folder: string, kept: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    if (!kept.has(name)) rmSync(join(folder, name), { recursive: true });
  }
}

/** What a copy of the project needs to be built, beside its packages. */
export const siteFiles = [
  'src',
  'admin',
  'public',
  'content',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'astro.config.mjs',
];

function layOutSite(folder: string): void {
  for (const name of siteFiles) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}

function layOutCompared(folder: string): void {
  layOutSite(folder);
  keepOnly(join(folder, 'src/pages'), comparedPages);
  keepOnly(join(folder, 'content'), comparedContent);
  keepOnly(join(folder, 'content/guides'), new Set());
  writeFileSync(join(folder, 'astro.config.mjs'), comparedConfig);
}

export const whole: Generator = {
  name: 'the whole site',
  layOut: layOutSite,
  installs: false,
  fileOf: (entry) => [`content/guides/${entry.slug}/index.md`, asContent(entry)],
  build: 'node src/tools/build.ts',
  caches: ['.cache', '.astro', 'dist'],
};

export const pagesOnly: Generator = { ...whole, name: 'this site, pages only', layOut: layOutCompared };

/**
 * The least that Astro and Pagefind take: a page for each guide, neither checked nor listed anywhere.
 *
 * @param page a guide's page of this site, whose head, menus and foot frame these too.
 */
export function astroAlone(page: string): Generator {
  const [before, after] = page.split(/<main[\s\S]*<\/main>/);
  return {
    name: 'Astro alone, guides only',
    layOut: (folder) => {
      cpSync('tests/bench/astro', folder, { recursive: true });
      symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
      writeFileSync(join(folder, 'src/frame.json'), JSON.stringify({ before, after }));
    },
    installs: false,
    fileOf: (entry) => [`content/guides/${entry.slug}.md`, asMarkdown(entry)],
    build: 'npx astro build --silent && npx pagefind --site dist --quiet',
    caches: ['.cache', '.astro', 'dist'],
  };
}

/**
 * @param page a guide's page of this site: its head, menus and foot become the frame of Eleventy's pages, so that both
 *   write the same amount.
 */
export function eleventy(page: string): Generator {
  const frame = page
    .replace(/<main[\s\S]*<\/main>/, '{% endraw %}<main>{{ content | safe }}</main>{% raw %}')
    .replace(/<title>[^<]*<\/title>/, '{% endraw %}<title>{{ title }}</title>{% raw %}')
    .replace(/<meta data-pagefind-[^>]*>/g, '');
  return {
    name: 'Eleventy',
    layOut: (folder) => {
      cpSync('tests/bench/eleventy', folder, { recursive: true });
      writeFileSync(join(folder, 'in/_includes/frame.njk'), `{% raw %}${frame}{% endraw %}`);
    },
    installs: true,
    fileOf: (entry) => [`in/huong-dan/${entry.slug}.md`, asContent(entry)],
    build: 'npx eleventy --quiet && npx pagefind --site dist --quiet',
    caches: ['dist'],
  };
}

export const starlight: Generator = {
  name: 'Starlight',
  layOut: (folder) => {
    cpSync('tests/bench/starlight', folder, { recursive: true });
  },
  installs: true,
  fileOf: (entry) => [`src/content/docs/huong-dan/${entry.slug}.md`, asMarkdown(entry)],
  build: 'npx astro build --silent',
  caches: ['.astro', 'node_modules/.astro', 'dist'],
};

/** Writes an entry into a project that has been laid out. */
export function writeEntry(folder: string, [path, text]: readonly [string, string]): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}
