import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import { temporaryName } from './atomic.ts';
import { KeptFiles } from './kept-files.ts';

const bytes = (text: string) => () => Promise.resolve(Buffer.from(text));

test('what is asked for many times at once is made once, and nobody is in the way of another', async () => {
  using folder = temporaryFolder();
  const kept = new KeptFiles(folder.path);
  const ready = Promise.withResolvers<Buffer>();
  let made = 0;
  const make = () => {
    made += 1;
    return ready.promise;
  };
  const asked = Array.from({ length: 20 }, () => kept.read('abc', make));
  const copied = Array.from({ length: 20 }, (_, at) => kept.put('abc', join(folder.path, `place-${at}`), 100, make));
  await expect.poll(() => made).toBe(1);
  ready.resolve(Buffer.from('picture'));
  expect(new Set((await Promise.all(asked)).map(String))).toEqual(new Set(['picture']));
  await Promise.all(copied);
  expect(await readFile(join(folder.path, 'place-19'), 'utf8')).toBe('picture');
  expect(made).toBe(1);
});

test('two processes that make the same file at once do not meet: each writes under a name of its own', async () => {
  using folder = temporaryFolder();
  // Two stores know nothing of each other, as two processes do.
  const [one, other] = [new KeptFiles(folder.path), new KeptFiles(folder.path)];
  const ready = Promise.withResolvers<Buffer>();
  const both = [one.read('abc', () => ready.promise), other.read('abc', () => ready.promise)];
  ready.resolve(Buffer.from('picture'));
  expect((await Promise.all(both)).map(String)).toEqual(['picture', 'picture']);
  expect(await readdir(folder.path)).toEqual(['abc']);
});

test('work that fails is told to all who asked, leaves nothing behind, and is tried again', async () => {
  using folder = temporaryFolder();
  const kept = new KeptFiles(folder.path);
  const failing = () => kept.read('abc', () => Promise.reject(new Error('no')));
  const failed = await Promise.allSettled([failing(), failing()]);
  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await readdir(folder.path)).toEqual([]);
  expect(String(await kept.read('abc', bytes('picture')))).toBe('picture');
});

test('a file that would save nothing is kept, so as not to be tried again, but put nowhere', async () => {
  using folder = temporaryFolder();
  const kept = new KeptFiles(join(folder.path, 'cache'));
  for (const make of [bytes('12345'), () => Promise.reject(new Error('made again'))]) {
    await kept.put('abc', join(folder.path, 'place'), 5, make);
  }
  expect(await readdir(folder.path)).toEqual(['cache']);
});

/** A build in one environment that uses these files. */
async function build(folder: string, environment: string, used: readonly string[]): Promise<void> {
  Reflect.deleteProperty(globalThis, 'filesUsed');
  const kept = new KeptFiles(folder);
  for (const key of used) await kept.read(key, bytes(key));
  await kept.prune(environment);
}

async function kept(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => !name.startsWith('used-by-')).sort();
}

test('what neither this build nor the last one of another environment used is removed', async () => {
  using folder = temporaryFolder();
  await build(folder.path, 'production', ['a', 'b']);
  await build(folder.path, 'samples', ['a', 'sample']);
  expect(await kept(folder.path)).toEqual(['a', 'b', 'sample']);
  await build(folder.path, 'production', ['a', 'c']);
  expect(await kept(folder.path), 'b is of no use any more').toEqual(['a', 'c', 'sample']);
});

test('of many environments the latest are remembered', async () => {
  using folder = temporaryFolder();
  for (const [at, name] of ['one', 'two', 'three', 'four', 'five'].entries()) {
    await build(folder.path, name, [name]);
    await utimes(join(folder.path, `used-by-${name}`), at + 1, at + 1);
  }
  await build(folder.path, 'five', ['five']);
  expect(await kept(folder.path)).toEqual(['five', 'four', 'three', 'two']);
});

test('what a dead process left half written is removed, what a living one writes stays', async () => {
  using folder = temporaryFolder();
  const living = temporaryName('a');
  await writeFile(join(folder.path, living), '');
  await writeFile(join(folder.path, living.replace(String(process.pid), '999999999')), '');
  await build(folder.path, 'production', ['a']);
  expect(await kept(folder.path)).toEqual(['a', living].sort());
});

test('a kept file that vanishes just as it is wanted is made again', async () => {
  using folder = temporaryFolder();
  const store = new KeptFiles(folder.path);
  await store.read('abc', bytes('first'));
  await rm(join(folder.path, 'abc'));
  await store.put('abc', join(folder.path, 'place'), 100, bytes('again'));
  expect(await readFile(join(folder.path, 'place'), 'utf8')).toBe('again');
});

test('what is put at many places takes no room there, and is one file that nothing has to be written for', async () => {
  using folder = temporaryFolder();
  const store = new KeptFiles(join(folder.path, 'kept'));
  for (const at of [1, 2]) await store.put('abc', join(folder.path, `${at}`), 100, bytes('picture'));
  const files = await Promise.all(['kept/abc', '1', '2'].map((name) => stat(join(folder.path, name))));
  expect(new Set(files.map(({ ino }) => ino)).size).toBe(1);
});

test('where something stands already, what is kept takes its place', async () => {
  using folder = temporaryFolder();
  const place = join(folder.path, 'page');
  await writeFile(place, 'as Astro wrote it');
  const store = new KeptFiles(join(folder.path, 'kept'));
  for (let round = 0; round < 2; round += 1) await store.put('abc', place, 100, bytes('finished'));
  expect(await readFile(place, 'utf8')).toBe('finished');
});

test('what somebody writes into a file of the site does not come back with the next build', async () => {
  using folder = temporaryFolder();
  const store = new KeptFiles(join(folder.path, 'kept'));
  const put = (name: string) => store.put('abc', join(folder.path, name), 100, bytes('made'));
  await put('old');
  await writeFile(join(folder.path, 'old'), 'written over');
  await put('new');
  expect(await readFile(join(folder.path, 'new'), 'utf8')).toBe('made');
  expect(await readFile(join(folder.path, 'old'), 'utf8')).toBe('written over');
  await writeFile(join(folder.path, 'new'), 'written over');
  expect(String(await store.read('abc', bytes('made')))).toBe('made');
});
