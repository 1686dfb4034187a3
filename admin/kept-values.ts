/**
 * A `localStorage` that never refuses, in the place of the browser's: where that one is full, forbidden or absent
 * (cookies blocked, private windows), what would be kept lives as long as the page. Decap and this CMS ask it in the
 * middle of opening and saving, and what cannot be remembered must not stop either.
 *
 * To be imported before Decap, which asks as soon as it is loaded.
 */

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Values that are kept as well as the browser lets them be. */
export class KeptValues implements Kept {
  readonly #lasting: () => Kept;
  /** What could not be kept longer; nothing for what was removed where it could not be. */
  readonly #passing = new Map<string, string | null>();

  /** @param lasting the browser's own store; to ask for it may fail already. */
  constructor(lasting: () => Kept) {
    this.#lasting = lasting;
  }

  #try<T>(work: (lasting: Kept) => T, otherwise: T): T {
    try {
      return work(this.#lasting());
    } catch (error) {
      console.warn(error);
      return otherwise;
    }
  }

  #keys(): string[] {
    const lasting = this.#try((kept) => Array.from({ length: kept.length }, (_, index) => kept.key(index)), []);
    const all = new Set([...lasting.filter((key) => key !== null), ...this.#passing.keys()]);
    return [...all].filter((key) => this.#passing.get(key) !== null);
  }

  getItem(key: string): string | null {
    const passing = this.#passing.get(key);
    return passing === undefined ? this.#try((kept) => kept.getItem(key), null) : passing;
  }

  setItem(key: string, value: string | number): void {
    const text = String(value);
    const isKept = this.#try((kept) => {
      kept.setItem(key, text);
      return true;
    }, false);
    if (isKept) this.#passing.delete(key);
    else this.#passing.set(key, text);
  }

  removeItem(key: string): void {
    const isRemoved = this.#try((kept) => {
      kept.removeItem(key);
      return true;
    }, false);
    if (isRemoved) this.#passing.delete(key);
    else this.#passing.set(key, null);
  }

  key(index: number): string | null {
    return this.#keys()[index] ?? null;
  }

  get length(): number {
    return this.#keys().length;
  }

  clear(): void {
    for (const key of this.#keys()) this.removeItem(key);
  }
}

/** Puts such a store in the place of the browser's. */
export function replaceLocalStorage(page: object): void {
  const own = Object.getOwnPropertyDescriptor(page, 'localStorage')?.get?.bind(page) as (() => Kept) | undefined;
  const missing = (): Kept => {
    throw new Error('This browser has no localStorage.');
  };
  Object.defineProperty(page, 'localStorage', { value: new KeptValues(own ?? missing), configurable: true });
}

if ('window' in globalThis) replaceLocalStorage(window);
