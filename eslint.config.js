import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** One direction only: each storey of `src/` is built on those before it, and knows nothing of those after it. */
const storeys = [
  'lib',
  'content-model',
  'text',
  'search',
  'entries',
  'safeguards',
  'delivery',
  'outputs',
  'offline',
  'components',
  'layouts',
  'pages',
  'build',
  'tools',
];

/** Refuses imports from these folders of `src/`. */
function without(folders, message) {
  const regex = `^(?:\\.\\./)+(?:src/)?(?:${folders.join('|')})/`;
  return { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] };
}

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
      // The formatter breaks code at 120 and leaves comments as they are.
      'max-len': ['error', { code: Number.MAX_SAFE_INTEGER, comments: 120, ignoreUrls: true }],
    },
  },
  ...storeys.map((storey, index) => ({
    files: [`src/${storey}/**`],
    ignores: ['**/*.test.ts'],
    rules: without(
      // The CMS is made by the build and shown by a page; nothing else knows of it.
      [...storeys.slice(index + 1), ...(['build', 'pages'].includes(storey) ? [] : ['admin'])],
      `“${storey}” knows nothing of what is built on it; README, “How data flows”, tells the order.`,
    ),
  })),
  {
    files: ['admin/**'],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: without(
      ['offline', 'layouts', 'pages', 'build', 'tools'],
      'The CMS shares what is pure and what draws; README, “How data flows”, tells the order.',
    ),
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
    // A page keeps the styles whose names stand whole in it or in its scripts (`build/used-styles.ts`).
    files: ['src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'CallExpression[callee.object.property.name="classList"] > TemplateLiteral',
          'AssignmentExpression[left.property.name="className"] > TemplateLiteral',
          'TemplateElement[value.raw=/class="[^"]*[\\w-]$/]',
        ].map((selector) => ({ selector, message: 'A class is written whole, or its styles are taken for unused.' })),
      ],
    },
  },
  {
    // The rules that need types do not see through Astro's templates; `astro check` covers them.
    files: ['**/*.astro', '**/*.astro/*', '**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
