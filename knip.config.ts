/** `npm run unused`: files, exports and packages that nothing uses. Says where they are used in ways that knip does not see. */
import { globSync, readFileSync } from 'node:fs';
import type { KnipConfig } from 'knip';

/** The modules that patches put into Decap's code, which import them by their place in `admin/`. */
const insideDecap = globSync('admin/decap/patches/*.ts').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/from '\/([\w/-]+\.tsx?)'/g)].map(([, path]) => `admin/${path ?? ''}`),
);

const config: KnipConfig = {
  entry: [
    'content/pages/*.mdx',
    'src/tools/*.{ts,mjs}',
    'src/**/*.client.ts',
    'src/offline/worker/{site,screen,withdrawn}.ts',
    // Read as one object: the registry takes whatever stands there.
    'src/content-model/collections/*.ts',
    'admin/main.tsx',
    ...insideDecap,
    'tests/bench/{astro,starlight}/**/*.{ts,mjs}',
    'tests/fixtures/publish/*.ts',
  ],
  project: ['content/pages/*.mdx', 'src/**/*.{ts,tsx,astro,mjs}', 'admin/**/*.{ts,tsx}', 'tests/**/*.{ts,mjs}'],
  ignoreExportsUsedInFile: true,
  ignoreDependencies: [
    // The card of the CMS: its parts are imported, it is the one version that moves them (docs/decisions/decap.md).
    'decap-cms-app',
    // Stands in for `path` in the bundle of the CMS.
    'path-browserify',
    // Read as files: the pictures that the drawn ones are compared with.
    'lucide-static',
    // Installed by the bench that compares with it.
    '@astrojs/starlight',
  ],
};
export default config;
