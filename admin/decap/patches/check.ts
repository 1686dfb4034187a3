/** Checks that every patch, replacement and alias fits the installed Decap; used by a unit test and before bundling. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  countIn,
  nearestLine,
  patched,
  type Alias,
  type Changes,
  type Patch,
  type Reliance,
  type Replacement,
} from './patch.ts';

/** The files that a patch is for, by their paths below `node_modules`. */
function filesOf({ file }: Patch, root: string): string[] {
  return globSync(file, { cwd: join(root, 'node_modules') }).sort();
}

/** The patches of each file, by its path below `node_modules`. */
export function patchesByFile(patches: readonly Patch[], root: string): Map<string, Patch[]> {
  const found = new Map<string, Patch[]>();
  for (const patch of patches) {
    for (const file of filesOf(patch, root)) found.set(file, [...(found.get(file) ?? []), patch]);
  }
  return found;
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12);
}

function* patchFaults(patch: Patch, root: string): Generator<string> {
  const { file, from, to, times } = patch;
  const files = filesOf(patch, root);
  if (files.length === 0) yield `${file} is not there any more`;
  if (from === to) yield 'it changes nothing';
  const codes = files.map((path) => readFileSync(join(root, 'node_modules', path), 'utf8'));
  const found = codes.reduce((sum, code) => sum + countIn(patch, code), 0);
  if (files.length > 0 && found !== times) {
    const nearest = found < times ? `\n    nearest line there: ${nearestLine(from, codes.join('\n'))}` : '';
    yield `found ${found} times in ${file}, not ${times}: ${JSON.stringify(from)}${nearest}`;
  }
  const ours = readFileSync(join(root, 'admin', 'decap/ours.ts'), 'utf8');
  for (const [, name = ''] of to.matchAll(/\bours\.(\w+)/g)) {
    if (!new RegExp(`\\b${name}\\b`).test(ours)) yield `admin/decap/ours.ts exports no “${name}”`;
  }
}

function* replacementFaults({ file, by, comparedWith }: Replacement, root: string): Generator<string> {
  yield* ourFaults(by, root);
  const path = join(root, 'node_modules', file);
  if (!existsSync(path)) yield `${file} is not there any more`;
  else if (hashOf(path) !== comparedWith) {
    yield `${file} has changed: compare ours with it, then write comparedWith: '${hashOf(path)}'`;
  }
}

function* relianceFaults({ ours, file, texts }: Reliance, root: string): Generator<string> {
  const path = join(root, 'node_modules', file);
  const code = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (code === undefined) yield `admin/${ours} relies on ${file}, which is not there any more`;
  else {
    for (const text of texts) {
      if (!code.includes(text)) yield `admin/${ours} relies on ${JSON.stringify(text)} in ${file}: not found there`;
    }
  }
}

function* reasonFaults({ upstream, test }: Pick<Patch, 'upstream' | 'test'>, root: string): Generator<string> {
  if (!URL.canParse(upstream)) yield `“${upstream}” is no address`;
  const [file = '', title = ''] = test.split(' › ');
  const path = join(root, file);
  if (title === '' || !existsSync(path) || !readFileSync(path, 'utf8').includes(title)) yield `no test “${test}”`;
}

type CheckedPromise = readonly [promise: string, faults: Iterable<string>];

function sentences(promises: readonly CheckedPromise[]): string[] {
  return promises.flatMap(([promise, faults]) => [...faults].map((fault) => `“${promise}”: ${fault}`));
}

function* aliasFaults({ name, by }: Alias, root: string): Generator<string> {
  if (!existsSync(join(root, 'node_modules', name))) yield `the package ${name} is not there any more`;
  yield* ourFaults(by, root);
}

function* ourFaults(by: string, root: string): Generator<string> {
  if (!existsSync(join(root, 'admin', by))) yield `admin/${by} is not there`;
}

/**
 * What does not fit what is installed, one sentence each, with the promise that is at stake.
 *
 * @param root the project, with its `node_modules`.
 */
export function faultsOf({ patches, replacements, aliases, reliedOn }: Changes, root: string): string[] {
  return [
    ...sentences(patches.map((patch) => [patch.promise, patchFaults(patch, root)])),
    ...sentences(replacements.map((each) => [each.promise, replacementFaults(each, root)])),
    ...sentences(aliases.map((each) => [each.promise, aliasFaults(each, root)])),
    ...reliedOn.flatMap((each) => [...relianceFaults(each, root)]),
    ...overlaps(patches, root),
  ];
}

/** What is said to be a reason or a test and is none; where a site is only built, tests need not be there. */
export function unfoundedOf({ patches, replacements, aliases }: Changes, root: string): string[] {
  const all = [...patches, ...replacements, ...aliases];
  return sentences(all.map((each) => [each.promise, reasonFaults(each, root)]));
}

function overlaps(patches: readonly Patch[], root: string): string[] {
  return [...patchesByFile(patches, root)].flatMap(([file, here]) => {
    try {
      patched(readFileSync(join(root, 'node_modules', file), 'utf8'), here);
      return [];
    } catch (error) {
      return [`${file}: ${String(error)}`];
    }
  });
}
