/** A hash of the code that makes something, over the modules that it really imports. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';

interface Imports {
  /** Paths from the root of the project. */
  readonly files: readonly string[];
  readonly packages: readonly string[];
}

/** What a module reads by `projectFile`. */
const fileRead = /\bprojectFile\(\s*(?:'([^']+)'\s*,?\s*\)|(?!path: string))/g;

/** What a module asks for when it runs: imports of types alone leave nothing to run. */
function requestsOf(path: string, code: string): string[] {
  const { module, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join('; ')}`);
  const imports = module.staticImports.filter(
    ({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType),
  );
  const exports = module.staticExports.flatMap(({ entries }) => entries.filter(({ isType }) => !isType));
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => {
    const literal = /^(['"`])([^$]*)\1$/.exec(code.slice(start, end))?.[2];
    if (literal === undefined) throw new Error(`${path}: expected an import("…") that names its module.`);
    return literal;
  });
  return [
    ...imports.map(({ moduleRequest }) => moduleRequest.value),
    ...exports.flatMap(({ moduleRequest }) => (moduleRequest === null ? [] : [moduleRequest.value])),
    ...dynamic,
  ];
}

function importsOf(path: string, code: string): Imports {
  if (!/\.[cm]?[jt]sx?$/.test(path)) return { files: [], packages: [] };
  const requests = requestsOf(path, code);
  return {
    files: [
      ...requests.filter((request) => request.startsWith('.')).map((request) => join(dirname(path), request)),
      ...[...code.matchAll(fileRead)].map(([, file]) => {
        if (file === undefined) throw new Error(`${path}: expected projectFile to be given its path written out.`);
        return file;
      }),
    ],
    packages: requests
      .filter((request) => !/^[./]|^node:/.test(request))
      // Modules that Astro makes up are called `astro:content` and the like.
      .map((request) => request.split(/[/:]/, request.startsWith('@') ? 2 : 1).join('/')),
  };
}

/**
 * Every file of the project that a module is made of, itself among them, and the packages that these import.
 *
 * @param entry path from `root`.
 * @throws when a file cannot be read or is no valid code.
 */
export function moduleGraph(entry: string, root = process.cwd()) {
  const files = new Map<string, Buffer>();
  const packages = new Set<string>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (files.has(path)) continue;
    const bytes = readFileSync(join(root, path));
    files.set(path, bytes);
    const found = importsOf(path, bytes.toString('utf8'));
    waiting.push(...found.files);
    for (const name of found.packages) packages.add(name);
  }
  return { files, packages };
}

/** The version of an installed package, looked for from the file that imports it upwards as Node does. */
function installedVersion(root: string, name: string): string {
  for (let folder = root; ; folder = dirname(folder)) {
    const file = join(folder, 'node_modules', name, 'package.json');
    if (existsSync(file)) return String((JSON.parse(readFileSync(file, 'utf8')) as { version: unknown }).version);
    if (dirname(folder) === folder) throw new Error(`Expected the package ${name} to be installed. Run npm install.`);
  }
}

/** The key of the code as it is now; see `codeKey`. */
export function hashOfCode(entry: string, root = process.cwd()): string {
  const { files, packages } = moduleGraph(entry, root);
  const hash = createHash('sha256');
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(path).update('\0').update(bytes).update('\0');
  }
  for (const name of [...packages].sort()) hash.update(`${name}@${installedVersion(root, name)}\0`);
  return hash.digest('hex');
}

const known = new Map<string, string>();

/**
 * Changes when a file that `entry` is made of changes, or a package that these import; and with nothing else. Read once
 * a process: code does not change while it runs.
 *
 * @param entry path of the module from `root`.
 */
export function codeKey(entry: string, root = process.cwd()): string {
  const name = `${root}\0${entry}`;
  const key = known.get(name) ?? hashOfCode(entry, root);
  known.set(name, key);
  return key;
}
