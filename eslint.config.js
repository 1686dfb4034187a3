import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    '.cache/',
    '.releases/',
    'test-results/',
    'playwright-report/',
    'public/',
    'tests/bench/astro/',
    'tests/bench/starlight/',
  ]),
  tseslint.configs.strictTypeChecked,
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'] ?? [],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // `process.env['NAME']`: TypeScript's own option asks for the brackets where a key may be absent.
      '@typescript-eslint/dot-notation': 'off',
      // Text is taken apart by code points on purpose: after NFC a Vietnamese letter is one.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A number in a text reads as it is meant to.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // Editors paste what they like: a pattern over their text takes time in proportion to its length, and no more.
    files: ['admin/**', 'src/{content-model,entries,outputs,safeguards,search,text}/**', 'src/lib/html.ts'],
    ignores: ['**/*.test.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false, ignoreSticky: false }],
    },
  },
  {
    // The rules that need types do not see through Astro's templates; `astro check` covers them.
    files: ['**/*.astro', '**/*.astro/*', '**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
