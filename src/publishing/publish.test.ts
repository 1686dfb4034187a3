import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Outcome } from './builder.ts';
import { publish, rollBack } from './publish.ts';
import { buildAndReplace } from './release.ts';

const home = process.cwd();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
});
afterEach(() => {
  process.chdir(home);
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
const day = (number: number) => new Date(Date.UTC(2026, 0, number));

/** Runs a build that is killed half way, in a process of its own. */
function killed(way: 'publish' | 'build', target: string): void {
  const { signal } = spawnSync('node', [join(home, 'src/publishing/fixtures/killed-build.ts'), way, target], {
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
  expect(readdirSync(join(folder, 'releases'))).toHaveLength(1);
});

test('a build killed half way is not published, and the next one is', async () => {
  await publish(folder, site('good'), day(1));
  killed('publish', folder);
  expect(published()).toBe('good');
  await publish(folder, site('next'), day(2));
  expect(published()).toBe('next');
  expect(readdirSync(join(folder, 'releases'))).toHaveLength(2);
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
  expect(readdirSync(join(folder, 'releases')), 'no lock stays').toHaveLength(1);
  expect(await publish(folder, site('second'), day(2)), 'afterwards it may').toEqual({ done: true });
});

/** A publish in a process of its own that has taken its lock and waits, until it is killed. */
async function publishElsewhere(target: string) {
  const child = fork(join(home, 'src/publishing/fixtures/waiting-build.ts'), [target]);
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
  expect([published(), readdirSync(join(folder, 'releases'))]).toEqual(['mine', ['2026-01-02T00-00-00.000Z']]);
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
  expect(readdirSync(join(folder, 'releases'))).toHaveLength(6);
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
