/** Keeps what is written and not saved, every two seconds and when the page is left. */
import { oneByOne } from '../../src/lib/one-by-one.ts';
import type { UnsavedStore, UnsavedText } from './texts.ts';

/** What is kept of an entry, without what tells it from other texts. */
export type Unsaved = Omit<UnsavedText, 'id' | 'at'>;

/**
 * What is done with the text of one visit to the form. Decap calls it as it would call its own (see
 * `decap/patches/unsaved-text.ts`).
 */
export interface Keeper<Entry> {
  /** Keeps the entry within two seconds. */
  (entry: Entry): void;
  /** Keeps at once what waits to be kept. */
  flush(): void;
  /** Keeps nothing of what waits. */
  cancel(): void;
  /** Of what was saved, or given up, nothing is kept. Other texts of the same entry stay. */
  forget(): void;
  /**
   * Another text comes into the form. What was written here before stays by itself.
   *
   * @param text an unsaved one, which is kept as this one from then on.
   */
  takeUp(text?: UnsavedText): void;
  /** Not now: the text stays, and is not offered again in this visit. */
  leave(text: UnsavedText): void;
  /** Whether this visit has nothing to do with the text yet. */
  isOpen(text: UnsavedText): boolean;
}

const pauseMilliseconds = 2000;

/**
 * Makes keepers that share one store.
 *
 * @param describe what is to be kept of an entry as Decap holds it; nothing where there is nothing to lose.
 */
export function keepers<Entry>(store: UnsavedStore, describe: (entry: Entry) => Promise<Unsaved | undefined>) {
  const turn = oneByOne();
  const attempt = (work: () => Promise<void>) => {
    // A browser without a store, or a full one: the text stands in the form all the same, and nobody is stopped.
    turn(work).catch((error: unknown) => {
      console.warn(error);
    });
  };

  function keeper(): Keeper<Entry> {
    const left = new Set<string>();
    let id: string = crypto.randomUUID();
    let taken: string | undefined;
    let waiting: Entry | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const cancel = () => {
      clearTimeout(timer);
      [timer, waiting] = [undefined, undefined];
    };
    const flush = () => {
      const [entry, own, before] = [waiting, id, taken];
      cancel();
      if (entry === undefined) return;
      const at = Date.now();
      attempt(async () => {
        const text = await describe(entry);
        await (text === undefined ? store.remove(own) : store.put({ ...text, id: own, at }));
        if (before !== undefined) await store.remove(before);
      });
    };
    const keep = (entry: Entry) => {
      waiting = entry;
      timer ??= setTimeout(flush, pauseMilliseconds);
    };
    const forget = () => {
      cancel();
      const ids = [id, ...(taken === undefined ? [] : [taken])];
      taken = undefined;
      attempt(async () => {
        for (const each of ids) await store.remove(each);
      });
    };
    const takeUp = (text?: UnsavedText) => {
      flush();
      if (text !== undefined) left.add(text.id);
      [id, taken] = [crypto.randomUUID(), text?.id];
    };
    const leave = (text: UnsavedText) => {
      left.add(text.id);
    };
    const isOpen = (text: UnsavedText) => text.id !== id && !left.has(text.id);
    return Object.assign(keep, { flush, cancel, forget, takeUp, leave, isOpen });
  }

  return { keeper, attempt, all: () => turn(store.all) };
}
