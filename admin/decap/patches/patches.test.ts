import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import { faultsOf, unfoundedOf } from './check.ts';
import { changes } from './index.ts';
import { nearestLine, patched, type Changes, type Patch } from './patch.ts';

it('everything that is changed in Decap fits what is installed', () => {
  expect(faultsOf(changes, '.')).toEqual([]);
});

it('each change has an address and a test', () => {
  expect(unfoundedOf(changes, '.')).toEqual([]);
});

it('few places are changed word by word', () => {
  expect(changes.patches.length).toBeLessThanOrEqual(28);
});

it('each promise is told once, in a line without Vietnamese', () => {
  const promises = [...changes.patches, ...changes.replacements, ...changes.aliases].map(({ promise }) => promise);
  expect(new Set(promises).size).toBe(promises.length);
  for (const { promise, to } of changes.patches) expect(`${promise}${to}`).not.toMatch(/[À-ỹ]/);
});

const sound: Patch = {
  promise: 'Nobody is greeted in English.',
  upstream: 'https://example.org/greeter/issues/1',
  until: 'the greeter learns other languages',
  test: 'tests/greeting.test.ts › the greeting is understood',
  file: 'greeter/{index,other}.js',
  times: 2,
  from: "'Hello'",
  to: 'ours.greeting',
};
const nothing: Changes = { patches: [], replacements: [], aliases: [], reliedOn: [] };

/** What is told of changes in a project where the greeter greets twice. */
function told(change: Partial<Changes>): string[] {
  using project = temporaryFolder();
  const files = {
    'node_modules/greeter/index.js': "export const greet = () => 'Hello';\n",
    'node_modules/greeter/other.js': "export const greetAgain = (name) => 'Hello' + name;\n",
    'admin/decap/ours.ts': 'export const { greeting } = words;\n',
    'admin/greeter.ts': '',
    'tests/greeting.test.ts': "it('the greeting is understood', () => undefined);\n",
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(project.path, path)), { recursive: true });
    writeFileSync(join(project.path, path), text);
  }
  const all = { ...nothing, ...change };
  return [...faultsOf(all, project.path), ...unfoundedOf(all, project.path)];
}

it('what fits is told nothing of', () => {
  expect(told({ patches: [sound] })).toEqual([]);
});

it.each<[string, Partial<Patch>, RegExp]>([
  [
    'words that are elsewhere now, with the line that is nearest',
    { from: "greet = () => 'Hi'" },
    /“Nobody is greeted in English\.”: found 0 times in greeter\/\{index,other\}\.js, not 2: .*\n.*greet = \(\) => 'Hello';/,
  ],
  ['words that stand there less often', { times: 3 }, /found 2 times in .*, not 3/],
  ['words that stand there more often', { times: 1 }, /found 2 times in .*, not 1/],
  ['a file that is gone', { file: 'greeter/gone.js' }, /greeter\/gone\.js is not there any more/],
  ['a change that is none', { to: "'Hello'" }, /it changes nothing/],
  ['what ours does not have', { to: 'ours.farewell' }, /ours\.ts exports no “farewell”/],
  ['an address that is none', { upstream: 'the greeter' }, /“the greeter” is no address/],
  ['a test of another title', { test: 'tests/greeting.test.ts › it waves' }, /no test/],
  ['a test that is gone', { test: 'tests/gone.test.ts › the greeting is understood' }, /no test/],
])('a patch is refused by its promise for %s', (_, change, fault) => {
  const faults = told({ patches: [{ ...sound, ...change }] });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(fault);
});

it('two patches of the same words are refused, whatever their order', () => {
  const other = { ...sound, promise: 'Nobody is greeted.', times: 1, from: "=> 'Hello';", to: ';' };
  expect(told({ patches: [sound, other] }).join()).toMatch(/index\.js: .*Two patches change the same words/);
});

it('a module that was replaced is told when it changes or goes, and when ours is gone', () => {
  const { promise, upstream, until, test } = sound;
  const replaced = { promise, upstream, until, test, file: 'greeter/index.js', by: 'greeter.ts', comparedWith: '' };
  const changed = told({ replacements: [replaced] });
  expect(changed.join()).toMatch(/greeter\/index\.js has changed: .* comparedWith: '[\da-f]{12}'/);
  const comparedWith = /comparedWith: '(\w+)'/.exec(changed.join())?.[1] ?? '';
  expect(told({ replacements: [{ ...replaced, comparedWith }] })).toEqual([]);
  expect(told({ replacements: [{ ...replaced, file: 'greeter/gone.js' }] }).join()).toMatch(/not there any more/);
  const alias = { promise, upstream, until, test, name: 'greeter', by: 'greeter.ts' };
  expect(told({ aliases: [alias] })).toEqual([]);
  expect(told({ aliases: [{ ...alias, name: 'gone' }] }).join()).toMatch(/the package gone is not there any more/);
  expect(told({ aliases: [{ ...alias, by: 'gone.ts' }] }).join()).toMatch(/admin\/gone\.ts is not there/);
});

it('what our own code takes for granted is told when it goes', () => {
  const reliance = { ours: 'greeter.ts', file: 'greeter/index.js', texts: ['greet =', 'wave ='] };
  expect(told({ reliedOn: [reliance] })).toEqual([
    'admin/greeter.ts relies on "wave =" in greeter/index.js: not found there',
  ]);
  expect(told({ reliedOn: [{ ...reliance, file: 'greeter/gone.js' }] }).join()).toMatch(/which is not there any more/);
});

it('patches are looked for in the code as it came', () => {
  const swap = [
    { ...sound, from: 'one', to: 'two' },
    { ...sound, from: 'two', to: 'one' },
  ];
  expect(patched('one two one', swap)).toBe('two one two');
  expect(nearestLine('loadEntry(collection)', 'a;\n  loadEntry(name);\n  other(collection, loadEntry);\n')).toBe(
    'other(collection, loadEntry);',
  );
});
