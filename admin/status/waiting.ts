/** How long an entry may wait for its page: a build takes minutes, so whoever waits longer waits for nothing. */
const patienceMilliseconds = 30 * 60_000;

type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Whether this version of an entry has waited for its page longer than a build can take, as far as this browser has
 * seen.
 *
 * @param name collection and slug.
 * @param version of the saved entry; nothing when it waits for no build.
 * @param now milliseconds.
 */
export function waitsTooLong(name: string, version: string | undefined, now: number, memory: Memory): boolean {
  const key = `cms-waits/${name}`;
  if (version === undefined) {
    memory.removeItem(key);
    return false;
  }
  const [waiting, since] = memory.getItem(key)?.split(' ') ?? [];
  if (waiting === version) return now - Number(since) > patienceMilliseconds;
  memory.setItem(key, `${version} ${String(now)}`);
  return false;
}
