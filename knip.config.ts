/**
 * `npm run unused`: files, exports and packages that nothing uses. Says where they are used in ways that knip does not
 * see.
 */
import type { KnipConfig } from 'knip';
import { changes } from './admin/decap/patches/index.ts';

/** The modules that are bundled in the place of Decap's, or before a package, and what patches call. */
const insideDecap = ['decap/ours.ts', ...[...changes.replacements, ...changes.aliases].map(({ by }) => by)];

const config: KnipConfig = {
  entry: [
    'content/pages/*.mdx',
    'src/tools/*.{ts,mjs}',
    'src/**/*.client.ts',
    'src/offline/worker/{site,screen,withdrawn}.ts',
    // Read as one object: the registry takes whatever stands there.
    'src/content-model/collections/*.ts',
    'admin/main.tsx',
    ...insideDecap.map((path) => `admin/${path}`),
    'tests/bench/{astro,starlight}/**/*.{ts,mjs}',
    'tests/fixtures/publish/*.ts',
  ],
  project: ['content/pages/*.mdx', 'src/**/*.{ts,tsx,astro,mjs}', 'admin/**/*.{ts,tsx}', 'tests/**/*.{ts,mjs}'],
  ignoreExportsUsedInFile: { interface: true, type: true },
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
