import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import ts from 'typescript';
import { expect, test } from 'vitest';

interface Declared {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const project = JSON.parse(readFileSync('package.json', 'utf8')) as Declared;

/**
 * What the reader of imports does not see: packages found by `require`, and those that the bundler is told to take
 * instead.
 */
const required = /(?:\brequire|\bcreateRequire\([^;\n]*?\))(?:\.resolve)?\(\s*['"`]([^'"`$]+)/g;
const aliases = /\balias: \{([^}]*)\}/g;

/** The code of an Astro file: between its fences, and in its scripts. */
function codeOf(file: string, text: string): string {
  if (!file.endsWith('.astro')) return text;
  const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script = '']) => script);
  return [/^---\n(.*?)^---$/ms.exec(text)?.[1] ?? '', ...scripts].join('\n');
}

/**
 * The packages that a file asks for by name; none for its own files, for Node's modules and for Astro's virtual ones.
 */
function packagesIn(file: string, text: string): string[] {
  const code = codeOf(file, text);
  const names = [
    ...ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName),
    ...[...code.matchAll(required)].map(([, name = '']) => name),
    ...[...code.matchAll(aliases)].flatMap(([, list = '']) =>
      [...list.matchAll(/: '([^']+)'/g)].map((at) => at[1] ?? ''),
    ),
  ];
  const bare = names.filter((name) => !/^(?:[./]|astro:)/.test(name) && !isBuiltin(name));
  return bare.map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
}

/** Each file with a package that it asks for and that is installed only because another package wants it. */
function undeclared(files: readonly (readonly [file: string, text: string])[], declared: Declared): string[] {
  const names = Object.keys({ ...declared.dependencies, ...declared.devDependencies });
  // A package of types alone is asked for by the name of what it describes.
  const known = new Set([...names, ...names.map((name) => name.replace(/^@types\//, ''))]);
  return files.flatMap(([file, text]) =>
    [...new Set(packagesIn(file, text))].filter((name) => !known.has(name)).map((name) => `${file}: ${name}`),
  );
}

function inexact({ dependencies, devDependencies }: Declared): string[] {
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name}: ${version}`);
}

const files = globSync(['{src,admin,tests}/**/*.{ts,tsx,mjs,js,astro}', '*.config.*'])
  // The sites that the bench compares with have packages of their own.
  .filter((file) => !/^tests\/bench\/\w+\//.test(file))
  .map((file) => [file, readFileSync(file, 'utf8')] as const);

test('every package that a file imports is declared, not found by luck below another one', () => {
  expect(undeclared(files, project), 'declare it: npm install --save-exact <package>').toEqual([]);
});

test('every declared version is exact', () => {
  expect(inexact(project), 'write the version that package-lock.json has').toEqual([]);
});

/** Put in, so that this file itself does not read as one that asks for it. */
const stray = 'stray';

test.each([
  ['an import', 'a.ts', "import { x } from 'stray/inside.js';", 'stray'],
  ['an import for its effect', 'a.ts', "import '@scope/stray/inside';", '@scope/stray'],
  ['an import of types', 'a.ts', "import type { X } from 'stray';", 'stray'],
  ['a type out of a module', 'a.ts', "let x: typeof import('stray');", 'stray'],
  ['an import at run time', 'a.mjs', "await import('stray');", 'stray'],
  ['something passed on', 'a.ts', "export * from 'stray';", 'stray'],
  ['a path asked for', 'a.ts', `require.resolve('${stray}/file');`, 'stray'],
  ['something the bundler takes instead', 'a.ts', `resolve: { alias: { path: '${stray}' } }`, 'stray'],
  ['the head of an Astro file', 'a.astro', "---\nimport x from 'stray';\n---\n<p>it's</p>", 'stray'],
  ['a script of an Astro file', 'a.astro', "<p>it's</p><script>import 'stray';</script>", 'stray'],
])('a package that is not declared is told with its file: %s', (_, file, text, name) => {
  expect(undeclared([[file, text]], { dependencies: { known: '1.0.0' } })).toEqual([`${file}: ${name}`]);
});

test('what needs no declaration, or has one, is not told', () => {
  const text =
    "import 'node:fs'; import 'path'; import './a.ts'; import 'astro:content'; import 'known/a'; import '@a/b/c';";
  const declared = { dependencies: { known: '1.0.0' }, devDependencies: { '@a/b': '1.0.0' } };
  expect(undeclared([['a.ts', text]], declared)).toEqual([]);
});

test('a version that may change by itself is told', () => {
  const versions = { a: '^1.0.0', b: '~1.0.0', c: 'latest', d: '*', e: '1.x', f: '1.0.0-beta.2', g: '1.0.0' };
  expect(inexact({ devDependencies: versions })).toEqual(['a: ^1.0.0', 'b: ~1.0.0', 'c: latest', 'd: *', 'e: 1.x']);
});
