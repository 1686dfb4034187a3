import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { cacheFolder, siteUrl } from './src/environment.ts';
import { admin } from './src/build/cms.ts';
import { compression } from './src/build/compression.ts';
import { finishPages } from './src/build/finish-pages.ts';
import { knownWarnings } from './src/build/known-warnings.ts';
import { offline } from './src/build/offline.ts';
import { prunedCaches } from './src/build/pruned-caches.ts';
import { browsersBuiltFor } from './src/browsers.ts';
import { siteMap } from './src/build/site-map.ts';
import { safeguards } from './src/build/safeguards.ts';
import { searchIndex } from './src/build/search-index.ts';

export default defineConfig({
  site: siteUrl(),
  srcDir: 'src',
  outDir: 'dist',
  cacheDir: cacheFolder(),
  trailingSlash: 'always',
  // Several pages at once: the next is made while one is being written.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  // Nobody writes programs here, and the colours would stand in style attributes, which no page of ours may have.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    build: {
      // Below what the README promises in full, so that older browsers still read the styles and run the scripts.
      target: browsersBuiltFor,
      cssTarget: browsersBuiltFor,
      // The search in one script, whose names the page that was not found shares: else they are one more to be asked
      // for.
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'search', test: /\/src\/search\/client\/box\.ts$/ }] } },
      },
    },
    // What all of these browsers know; told their versions one by one, the search becomes 1.7 % longer (measured).
    environments: {
      client: {
        build: {
          rolldownOptions: { output: { minify: { compress: { target: 'es2020' }, mangle: true, codegen: true } } },
        },
      },
    },
  },
  // In the order of their work on the built pages: nothing may change a page after its policy, or a file after
  // compression.
  integrations: [
    mdx(),
    knownWarnings(),
    siteMap(),
    searchIndex(),
    admin(),
    safeguards(),
    finishPages(),
    offline(),
    compression(),
    prunedCaches(),
  ],
});
