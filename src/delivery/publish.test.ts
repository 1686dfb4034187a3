import { randomUUID } from 'node:crypto';
import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import type { Outcome } from './builder.ts';
import { publish, rollBack } from './publish.ts';
import { buildAndReplace } from './replace-dist.ts';

const home = process.cwd();
let temporary: ReturnType<typeof temporaryFolder>;
let folder = '';

beforeEach(() => {
  temporary = temporaryFolder();
  folder = temporary.path;
});
afterEach(() => {
  process.chdir(home);
  temporary.remove();
});

const site =
  (text: string) =>
  (into: string): Promise<Outcome> => {
    writeFileSync(join(into, 'index.html'), text);
    return Promise.resolve({ done: true });
  };
const failing = (into: string): Promise<Outcome> => {
  writeFileSync(join(into, 'index.html'), 'half');
  return Promise.resolve({ done: false, reason: 'a wrong date' });
};
const published = () => readFileSync(join(folder, 'current/index.html'), 'utf8');
const releases = () => readdirSync(join(folder, 'releases')).filter((name) => name !== '.history.json');
const day = (number: number) => new Date(Date.UTC(2026, 0, number));

/** Runs a build that is killed half way, in a process of its own. */
function killed(way: 'publish' | 'build', target: string): void {
  const { signal } = spawnSync('node', [join(home, 'tests/fixtures/publish/killed-build.ts'), way, target], {
    cwd: folder,
  });
  expect(signal).toBe('SIGKILL');
}

test('a whole build is published, and one step leads back to the one before', async () => {
  await publish(folder, site('first'), day(1));
  await publish(folder, site('second'), day(2));
  expect(published()).toBe('second');
  expect(await rollBack(folder)).toContain('2026-01-01');
  expect(published()).toBe('first');
  await expect(rollBack(folder)).rejects.toThrow('no release before');
});

test('a failed build is not published, says why, and leaves nothing behind', async () => {
  await publish(folder, site('good'), day(1));
  expect(await publish(folder, failing, day(2))).toEqual({ done: false, reason: 'a wrong date' });
  expect(published()).toBe('good');
  expect(releases()).toHaveLength(1);
});

test('a build killed half way is not published, and the next one is', async () => {
  await publish(folder, site('good'), day(1));
  killed('publish', folder);
  expect(published()).toBe('good');
  await publish(folder, site('next'), day(2));
  expect(published()).toBe('next');
  expect(releases()).toHaveLength(2);
});

/** A build that has written half a site and goes on when told to. */
function slow(text: string) {
  const begun = Promise.withResolvers<undefined>();
  const goOn = Promise.withResolvers<undefined>();
  const build = async (into: string): Promise<Outcome> => {
    writeFileSync(join(into, 'first.html'), text);
    begun.resolve(undefined);
    await goOn.promise;
    return site(text)(into);
  };
  return { build, begun: begun.promise, goOn: () => goOn.resolve(undefined) };
}

test('of two publishes at once the first is live and whole, the second is refused and says why', async () => {
  const first = slow('first');
  const running = publish(folder, first.build, day(1));
  await first.begun;
  const second = await publish(folder, site('second'), day(2));
  expect(second).toMatchObject({ done: false, reason: expect.stringContaining(`process ${process.pid}`) as string });
  first.goOn();
  expect(await running).toEqual({ done: true });
  expect([published(), readFileSync(join(folder, 'current/first.html'), 'utf8')]).toEqual(['first', 'first']);
  expect(releases(), 'no lock stays').toHaveLength(1);
  expect(await publish(folder, site('second'), day(2)), 'afterwards it may').toEqual({ done: true });
});

/** A publish in a process of its own that has taken its lock and waits, until it is killed. */
async function publishElsewhere(target: string) {
  const child = fork(join(home, 'tests/fixtures/publish/waiting-build.ts'), [target]);
  await once(child, 'message');
  return {
    pid: child.pid,
    kill: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

test('a publish in another process is waited for while it lives, and taken over when it has died', async () => {
  const other = await publishElsewhere(folder);
  const refused = await publish(folder, site('mine'), day(2));
  expect(refused).toMatchObject({ done: false, reason: expect.stringContaining(`process ${other.pid}`) as string });
  expect(refused).toMatchObject({ reason: expect.stringContaining(join(folder, 'releases/.lock')) as string });
  await other.kill();
  expect(existsSync(join(folder, 'releases/.lock')), 'the dead one left its lock').toBe(true);
  expect(await publish(folder, site('mine'), day(2))).toEqual({ done: true });
  expect([published(), releases()]).toEqual(['mine', ['2026-01-02T00-00-00.000Z']]);
});

test.each([
  ['of a dead process that had the number of this one', String(process.pid)],
  ['that was cut off before it named anybody', ''],
])('a lock %s is taken over', async (_, text) => {
  mkdirSync(join(folder, 'releases'));
  writeFileSync(join(folder, 'releases/.lock'), text);
  expect(await publish(folder, site('next'), day(1))).toEqual({ done: true });
  expect(published()).toBe('next');
});

test('old releases are cleared away, five are kept to go back to', async () => {
  for (let number = 1; number <= 8; number++) await publish(folder, site(String(number)), day(number));
  expect(releases()).toHaveLength(6);
});

/** Publishes `text`, with a hashed file of its own beside the page. */
const release = (text: string, now: Date) =>
  publish(
    folder,
    (into) => {
      for (const path of hashed(text)) {
        mkdirSync(dirname(join(into, path)), { recursive: true });
        writeFileSync(join(into, path), text);
      }
      return site(text)(into);
    },
    now,
  );
const hashed = (text: string) => [
  `_astro/${text}.js`,
  `_astro/${text}.js.br`,
  `pagefind/index/${text}.pf_index`,
  `pagefind/fragment/${text}.pf_fragment`,
  `admin/parts/${text}.js`,
];
const reachable = (text: string) =>
  hashed(text).filter((path) => existsSync(join(folder, 'current', path)) && published() !== '').length;

test('going back leads past what was gone back from before', async () => {
  for (const number of [1, 2]) await publish(folder, site(String(number)), day(number));
  await rollBack(folder);
  await publish(folder, site('3'), day(3));
  await rollBack(folder);
  expect(published(), '2 was bad').toBe('1');
  await publish(folder, site('4'), day(4));
  await publish(folder, site('5'), day(5));
  await rollBack(folder);
  expect(published()).toBe('4');
  await rollBack(folder);
  expect(published()).toBe('1');
  await expect(rollBack(folder)).rejects.toThrow('no release before');
});

test('releases keep their order whatever the clock does, and none takes the place of another', async () => {
  // Set back, set forward, standing still.
  const days = [20, 21, 3, 3, 30, 4];
  for (const [at, number] of days.entries())
    expect(await publish(folder, site(String(at)), day(number))).toEqual({ done: true });
  expect(published()).toBe('5');
  for (const before of ['4', '3', '2', '1', '0']) {
    await rollBack(folder);
    expect(published()).toBe(before);
  }
});

test('the oldest are cleared away by age, not by name', async () => {
  for (let number = 1; number <= 8; number++) await publish(folder, site(String(number)), day(20 - number));
  for (const before of ['7', '6', '5', '4', '3']) {
    await rollBack(folder);
    expect(published()).toBe(before);
  }
});

test('many bad releases do not push the good ones out', async () => {
  await publish(folder, site('good'), day(1));
  for (let number = 2; number <= 12; number++) {
    await publish(folder, site(`bad ${String(number)}`), day(number));
    await rollBack(folder);
    expect(published()).toBe('good');
  }
  expect(releases().length).toBeLessThanOrEqual(3);
});

test('releases from before there was a record are gone back through by their names', async () => {
  for (const number of [1, 2, 3]) await publish(folder, site(String(number)), day(number));
  rmSync(join(folder, 'releases/.history.json'));
  await rollBack(folder);
  expect(published()).toBe('2');
  rmSync(join(folder, 'releases/.history.json'));
  await publish(folder, site('4'), day(4));
  await rollBack(folder);
  expect(published(), '3 was gone back from').toBe('2');
});

test('a release that was cut off before the switch is never gone back to', async () => {
  for (const number of [1, 2]) await publish(folder, site(String(number)), day(number));
  const file = join(folder, 'releases/.history.json');
  const history = JSON.parse(readFileSync(file, 'utf8')) as { releases: object[] };
  mkdirSync(join(folder, 'releases/cut-off'));
  writeFileSync(file, JSON.stringify({ releases: [...history.releases, { name: 'cut-off', pending: true }] }));
  await publish(folder, site('3'), day(3));
  expect(releases()).not.toContain('cut-off');
  await rollBack(folder);
  expect(published()).toBe('2');
});

test('nobody goes back while a publish is at work', async () => {
  await publish(folder, site('1'), day(1));
  const second = slow('2');
  const running = publish(folder, second.build, day(2));
  await second.begun;
  await expect(rollBack(folder)).rejects.toThrow('at work here already');
  second.goOn();
  await running;
  expect(published()).toBe('2');
});

test('hashed files of the kept releases stay reachable, and go with the last release that was built with them', async () => {
  for (let number = 1; number <= 6; number++) await release(String(number), day(number));
  expect([1, 2, 3, 4, 5, 6].map((number) => reachable(String(number)))).toEqual([5, 5, 5, 5, 5, 5]);
  await release('7', day(7));
  expect([1, 2, 7].map((number) => reachable(String(number)))).toEqual([0, 5, 5]);
  // Who has a page of the withdrawn release open still searches.
  await rollBack(folder);
  expect([published(), reachable('7'), reachable('2')]).toEqual(['6', 5, 5]);
  for (let number = 8; number <= 9; number++) await release(String(number), day(number));
  expect([2, 3, 7].map((number) => reachable(String(number)))).toEqual([0, 5, 5]);
  expect(existsSync(join(folder, 'current/index.html'))).toBe(true);
});

test('what is lent is the same bytes once, and a file of the same name stays the release’s own', async () => {
  await release('1', day(1));
  await release('2', day(2));
  expect(statSync(join(folder, 'current/_astro/1.js')).nlink).toBe(2);
  await publish(
    folder,
    (into) => {
      mkdirSync(join(into, '_astro'));
      writeFileSync(join(into, '_astro/1.js'), 'own');
      return site('3')(into);
    },
    day(3),
  );
  expect(readFileSync(join(folder, 'current/_astro/1.js'), 'utf8')).toBe('own');
});

test.each([
  ['a folder', (path: string) => mkdirSync(path), 'found a folder'],
  ['a file', (path: string) => writeFileSync(path, ''), 'found a file'],
])('current as %s is refused in words before anything is built', async (_, make, words) => {
  make(join(folder, 'current'));
  let built = false;
  const build = () => {
    built = true;
    return Promise.resolve({ done: true } as const);
  };
  expect(await publish(folder, build)).toMatchObject({ done: false, reason: expect.stringContaining(words) as string });
  await expect(rollBack(folder)).rejects.toThrow(words);
  expect(built).toBe(false);
});

test.each([
  ['a link to nothing', (path: string) => symlinkSync('nowhere', path)],
  ['a link to a file', (path: string) => symlinkSync('../mark', path)],
  ['a folder', (path: string) => mkdirSync(path)],
])('%s in the place of the lock is refused in words', async (_, make) => {
  mkdirSync(join(folder, 'releases'));
  writeFileSync(join(folder, 'mark'), '1');
  make(join(folder, 'releases/.lock'));
  const refused = { done: false, reason: expect.stringContaining('expected a file or nothing') as string };
  expect(await publish(folder, site('next'), day(1))).toMatchObject(refused);
});

test('a link in the place of the unfinished release does not lead a build elsewhere', async () => {
  mkdirSync(join(folder, 'releases'));
  mkdirSync(join(folder, 'elsewhere'));
  symlinkSync('../elsewhere', join(folder, 'releases/.incoming'));
  await publish(folder, site('next'), day(1));
  expect([published(), readdirSync(join(folder, 'elsewhere'))]).toEqual(['next', []]);
});

test('what killed publishes left beside the lock is cleared away, what a living one has stays', async () => {
  mkdirSync(join(folder, 'releases'));
  const other = await publishElsewhere(join(folder, 'other'));
  const living = `.lock.${String(other.pid)}-${randomUUID()}.tmp`;
  const dead = ['.lock.999999999', '.lock.dead-999999999', `.lock.999999999-${randomUUID()}.tmp`];
  for (const name of [...dead, living]) writeFileSync(join(folder, 'releases', name), '');
  await publish(folder, site('next'), day(1));
  expect(releases().filter((name) => name.startsWith('.'))).toEqual([living]);
  await other.kill();
});

test('dist is replaced by a whole build only, also when one is killed half way', async () => {
  process.chdir(folder);
  mkdirSync('dist');
  writeFileSync('dist/index.html', 'good');
  expect(await buildAndReplace('dist', failing)).toMatchObject({ done: false });
  killed('build', 'dist');
  expect(readFileSync('dist/index.html', 'utf8')).toBe('good');
  await buildAndReplace('dist', site('next'));
  expect(readFileSync('dist/index.html', 'utf8')).toBe('next');
  expect(readdirSync('.releases'), 'nothing of the killed build is left').toEqual([]);
});

test('of two builds of dist at once the second is refused', async () => {
  process.chdir(folder);
  const first = slow('first');
  const running = buildAndReplace('dist', first.build);
  await first.begun;
  expect(await buildAndReplace('dist', site('second'))).toMatchObject({ done: false });
  first.goOn();
  expect(await running).toEqual({ done: true });
  expect(readFileSync('dist/index.html', 'utf8')).toBe('first');
  expect(readdirSync('.releases')).toEqual([]);
});

test('a replacement cut off between its two steps gives the old site back', async () => {
  process.chdir(folder);
  mkdirSync('.releases/outgoing', { recursive: true });
  writeFileSync('.releases/outgoing/index.html', 'good');
  await buildAndReplace('dist', failing);
  expect(readFileSync('dist/index.html', 'utf8')).toBe('good');
});
