/** The site and the two generators that it is compared with: how each takes the entries and is built. */
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { asContent, asMarkdown, type Entry } from './entries.ts';

export interface Generator {
  readonly name: string;
  /** Packages that it needs besides those of the project. */
  readonly packages: readonly string[];
  /** Lays the project out in an empty folder. */
  readonly layOut: (folder: string) => void;
  readonly fileOf: (entry: Entry) => readonly [path: string, text: string];
  readonly build: string;
  /** Removed before a cold build. */
  readonly caches: readonly string[];
}

const site = 'https://example.vn';

function put(folder: string, path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

/** The project with its content; for the comparison without the stories and without what no other generator makes. */
function layOutSite(folder: string, comparable: boolean): void {
  for (const name of ['src', 'admin', 'public', 'content', 'package.json', 'tsconfig.json', 'astro.config.mjs']) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  if (!comparable) return;
  for (const name of ['guides', 'models', 'practices', 'profiles', 'activities']) {
    rmSync(join(folder, 'content', name), { recursive: true, force: true });
    mkdirSync(join(folder, 'content', name));
  }
  for (const name of ['admin', 'anh', 'ap-phich', 'chia-se', 'qr', 'man-hinh', 'bien-tap']) {
    rmSync(join(folder, 'src/pages', name), { recursive: true, force: true });
  }
  put(
    folder,
    'astro.config.mjs',
    `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { siteMap } from './src/integrations/site-map.ts';
import { searchIndex } from './src/integrations/search-index.ts';
export default defineConfig({ site: '${site}', cacheDir: '.cache/astro', trailingSlash: 'always', build: { inlineStylesheets: 'always' }, integrations: [mdx(), siteMap(), searchIndex()] });
`,
  );
}

const asSite = (entry: Entry) => [`content/guides/${entry.slug}/index.md`, asContent(entry)] as const;

export const whole: Generator = {
  name: 'the whole site',
  packages: [],
  layOut: (folder) => {
    layOutSite(folder, false);
  },
  fileOf: asSite,
  build: 'node node_modules/astro/bin/astro.mjs build --silent',
  caches: ['.cache', '.astro', 'dist'],
};

const pagesOnly: Generator = {
  ...whole,
  name: 'this site, pages only',
  layOut: (folder) => {
    layOutSite(folder, true);
  },
};

const eleventy: Generator = {
  name: 'Eleventy',
  packages: ['@11ty/eleventy@3.1.8', '@11ty/eleventy-plugin-rss@3.0.0', 'pagefind@1.6.0'],
  layOut: (folder) => {
    put(folder, 'package.json', '{"type":"module","private":true}');
    put(
      folder,
      'eleventy.config.js',
      `import { feedPlugin } from '@11ty/eleventy-plugin-rss';
export default function (config) {
  config.addPlugin(feedPlugin, { outputPath: '/rss.xml', collection: { name: 'guide', limit: 30 }, metadata: { language: 'vi', title: 'x', base: '${site}/' } });
  config.addFilter('sorted', (pages) => [...pages].sort((a, b) => a.data.title.localeCompare(b.data.title, 'vi')));
  return { dir: { input: 'in', output: 'dist' }, markdownTemplateEngine: false };
}
`,
    );
    const frame = (main: string) =>
      `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><main data-pagefind-body><h1>{{ title }}</h1>${main}</main></body></html>`;
    put(folder, 'in/_includes/guide.njk', frame('{{ content | safe }}'));
    const list = (of: string) =>
      `<ul>{% for page in ${of} | sorted %}<li><a href="{{ page.url }}">{{ page.data.title }}</a><p>{{ page.data.summary }}</p></li>{% endfor %}</ul>`;
    put(folder, 'in/index.njk', `---\ntitle: Hướng dẫn\n---\n${frame(list('collections.guide'))}`);
    put(
      folder,
      'in/tags.njk',
      `---\npagination:\n  data: collections\n  size: 1\n  alias: tag\n  filter: [all]\npermalink: /linh-vuc/{{ tag | slugify }}/\ntitle: Lĩnh vực\n---\n${frame(list('collections[tag]'))}`,
    );
    put(
      folder,
      'in/sitemap.njk',
      `---\npermalink: /sitemap.xml\neleventyExcludeFromCollections: true\n---\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{% for page in collections.all %}<url><loc>${site}{{ page.url }}</loc></url>{% endfor %}</urlset>`,
    );
  },
  fileOf: (entry) => [
    `in/huong-dan/${entry.slug}.md`,
    asMarkdown(entry, { summary: entry.data.summary, tags: ['guide', entry.data.field], layout: 'guide.njk' }),
  ],
  build: 'npx eleventy --quiet && npx pagefind --site dist --quiet',
  caches: ['dist'],
};

const starlight: Generator = {
  name: 'Starlight',
  packages: ['astro@7.3.5', '@astrojs/starlight@0.42.4', 'sharp@0.35.5'],
  layOut: (folder) => {
    put(folder, 'package.json', '{"type":"module","private":true}');
    put(
      folder,
      'astro.config.mjs',
      `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ site: '${site}', integrations: [starlight({ title: 'x', defaultLocale: 'root', locales: { root: { label: 'Tiếng Việt', lang: 'vi' } }, sidebar: [{ label: 'Hướng dẫn', link: '/' }] })] });
`,
    );
    put(
      folder,
      'src/content.config.ts',
      `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    );
    put(folder, 'src/content/docs/index.md', '---\ntitle: Hướng dẫn\n---\nHướng dẫn.\n');
  },
  fileOf: (entry) => [`src/content/docs/${entry.slug}.md`, asMarkdown(entry, { description: entry.data.summary })],
  build: 'npx astro build --silent',
  caches: ['.astro', 'node_modules/.astro', 'dist'],
};

export const compared: readonly Generator[] = [pagesOnly, eleventy, starlight];
