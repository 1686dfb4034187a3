import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import { rememberBuiltInto } from '../../environment.ts';
import { KeptFiles } from '../../lib/cache/kept-files.ts';
import { answerPicture } from './cache.ts';

const path = '/anh/huong-dan/a/lien-ket.png';
const drawn = (text: string) => () => Promise.resolve(Buffer.from(text));

test('the development server is answered with the picture', async () => {
  using folder = temporaryFolder();
  const answer = await answerPicture(path, 'image/png', 'a', drawn('one'), new KeptFiles(folder.path));
  expect(answer.headers.get('content-type')).toBe('image/png');
  expect(await answer.text()).toBe('one');
});

test('a build finds the picture in its place, drawn once, and another one under another key', async () => {
  using folder = temporaryFolder();
  const kept = new KeptFiles(join(folder.path, 'cache'));
  const site = join(folder.path, 'site');
  rememberBuiltInto(site);
  const build = async (key: string, text: string) => {
    await rm(site, { recursive: true, force: true });
    const { body } = await answerPicture(path, 'image/png', key, drawn(text), kept);
    expect(body).toBeNull();
    return readFile(join(site, path), 'utf8');
  };
  expect(await build('a', 'one')).toBe('one');
  expect(await build('a', 'drawn again')).toBe('one');
  expect(await build('b', 'two')).toBe('two');
  expect((await readdir(join(folder.path, 'cache'))).sort()).toEqual(['a', 'b']);
});
