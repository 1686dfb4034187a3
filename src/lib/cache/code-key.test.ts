import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import { hashOfCode, moduleGraph } from './code-key.ts';

const project = {
  'src/outputs/posters/draw.ts': [
    "import { mix, type Colour } from '../link-cards/mix.ts';",
    "import type { View } from './view.ts';",
    "export { words } from '../../text/words.ts';",
    "import qr from 'qr/encode';",
    "export const draw = async (view: View, colour: Colour) => (await import('./late.ts')).late(mix(view, colour), qr);",
  ].join('\n'),
  'src/outputs/link-cards/mix.ts':
    "import { tokens } from './palette.ts'; export type Colour = string; export const mix = [tokens];",
  'src/outputs/link-cards/palette.ts': [
    '/** As `content/site.yaml` has it. */',
    "export const tokens = projectFile('src/styles/tokens.css');",
  ].join('\n'),
  'content/site.yaml': 'hotline: 1022',
  'src/styles/tokens.css': ':root { --a: red; }',
  'src/outputs/posters/view.ts': 'export interface View { a: string }',
  'src/outputs/posters/late.ts': "import '../../side.ts'; export const late = String;",
  'src/side.ts': '',
  'src/text/words.ts': "export const words = 'Quét mã';",
  'src/delivery/nginx.ts': '',
  'node_modules/qr/package.json': '{ "version": "0.7.0" }',
  'node_modules/sharp/package.json': '{ "version": "1.0.0" }',
};

async function write(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

test.each([
  [
    'a module deep in the graph',
    'src/outputs/link-cards/palette.ts',
    "export const tokens = projectFile('src/styles/tokens.css') + 1;",
  ],
  ['a file that code reads', 'src/styles/tokens.css', ':root { --a: blue; }'],
  ['what is passed on', 'src/text/words.ts', "export const words = 'Quét';"],
  ['what is loaded late', 'src/side.ts', 'globalThis.a = 1;'],
  ['a package', 'node_modules/qr/package.json', '{ "version": "0.7.1" }'],
])('a change of %s is a new key', async (_, path, text) => {
  using folder = temporaryFolder();
  await write(folder.path, project);
  const before = hashOfCode('src/outputs/posters/draw.ts', folder.path);
  await write(folder.path, { [path]: text });
  expect(hashOfCode('src/outputs/posters/draw.ts', folder.path)).not.toBe(before);
});

test.each([
  ['content that a comment names', 'content/site.yaml', 'hotline: 113'],
  ['a module that is not imported', 'src/delivery/nginx.ts', 'export const a = 1;'],
  ['one of which only types are imported', 'src/outputs/posters/view.ts', 'export interface View { b: string }'],
  ['a package that is not imported', 'node_modules/sharp/package.json', '{ "version": "2.0.0" }'],
])('a change of %s leaves the key as it was', async (_, path, text) => {
  using folder = temporaryFolder();
  await write(folder.path, project);
  const before = hashOfCode('src/outputs/posters/draw.ts', folder.path);
  await write(folder.path, { [path]: text });
  expect(hashOfCode('src/outputs/posters/draw.ts', folder.path)).toBe(before);
});

test.each([
  ['does not exist', "import './nowhere.ts';", 'ENOENT'],
  ['is no valid code', 'import {', 'src/outputs/posters/draw.ts'],
  [
    'reads what nobody can foresee',
    'export const read = (name: string) => projectFile(name);',
    'src/outputs/posters/draw.ts',
  ],
  [
    'imports what nobody can foresee',
    'export const load = (name: string) => import(name);',
    'src/outputs/posters/draw.ts',
  ],
])('code that %s is refused', async (_, code, message) => {
  using folder = temporaryFolder();
  await write(folder.path, { 'src/outputs/posters/draw.ts': code });
  expect(() => hashOfCode('src/outputs/posters/draw.ts', folder.path)).toThrow(message);
});

test('posters and cards of this project are made of what draws them, and not of the pages', () => {
  for (const entry of ['src/outputs/posters/draw.ts', 'src/outputs/link-cards/draw.ts']) {
    const { files, packages } = moduleGraph(entry);
    const names = [...files.keys()];
    expect(names).toEqual(
      expect.arrayContaining([
        'src/outputs/link-cards/mix.ts',
        'src/outputs/link-cards/fonts.ts',
        'src/styles/tokens.css',
      ]),
    );
    expect(names.filter((name) => /^src\/(?:pages|components|delivery|lib\/cache)\//.test(name))).toEqual([]);
    expect([...packages]).toEqual(expect.arrayContaining(['@takumi-rs/core', 'sharp']));
  }
  expect([...moduleGraph('src/outputs/posters/draw.ts').packages]).toContain('qr');
});
