/** Asks other sites gently: one thing at a time at one host, hosts beside each other. */
import { hostOf } from './address.ts';

export interface Limits {
  /** Requests on their way at the same time; to one host there is never more than one. */
  readonly atOnce: number;
  readonly timeoutMs: number;
  /** Pause between two requests to one host. */
  readonly pauseMs: number;
}

/** Does `work` for each item, the items of one host one after the other. */
export async function eachByHost<Item extends { readonly url: string }>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queues = [...Map.groupBy(items, ({ url }) => hostOf(url) ?? '').values()];
  const workers = Array.from({ length: atOnce }, async () => {
    for (let ofHost = queues.shift(); ofHost !== undefined; ofHost = queues.shift()) {
      for (const item of ofHost) await work(item);
    }
  });
  await Promise.all(workers);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/** Why nothing came back, in the words of the network. */
export function silence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'timeout';
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message;
}
