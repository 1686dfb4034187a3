import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepers } from './autosave.ts';
import type { UnsavedText } from './texts.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A desk whose entries are single sentences. */
function desk({ fails = false } = {}) {
  const texts = new Map<string, UnsavedText>();
  const { keeper, all } = keepers<string>(
    {
      all: () => Promise.resolve([...texts.values()]),
      put: (text) => {
        if (fails) return Promise.reject(new DOMException('Full.', 'QuotaExceededError'));
        texts.set(text.id, text);
        return Promise.resolve();
      },
      remove: (id) => {
        texts.delete(id);
        return Promise.resolve();
      },
    },
    (title) => Promise.resolve({ collection: 'guides', slug: '', data: { title }, pictures: [] }),
  );
  const kept = async () => (await all()).map(({ data }) => data['title']);
  const only = async () => {
    const [text, ...others] = await all();
    if (text === undefined || others.length > 0) throw new Error('Not one text is kept.');
    return text;
  };
  return { keeper, kept, only };
}

it('keeps while somebody types on, not only when they rest', async () => {
  const { keeper, kept } = desk();
  const keep = keeper();
  for (let second = 0; second < 5; second += 1) {
    keep(`Chữ ${String(second)}`);
    vi.advanceTimersByTime(1000);
  }
  expect(await kept()).toEqual(['Chữ 3']);
});

it('one new entry does not take the place of another', async () => {
  const { keeper, kept } = desk();
  for (const title of ['Bài một', 'Bài hai']) {
    const keep = keeper();
    keep(title);
    keep.flush();
  }
  expect(await kept()).toEqual(['Bài một', 'Bài hai']);
});

it('what is left for later stays, whatever is written and saved after it', async () => {
  const { keeper, kept, only } = desk();
  const before = keeper();
  before('Viết dở');
  before.flush();
  const text = await only();
  const keep = keeper();
  expect(keep.isOpen(text)).toBe(true);
  keep.leave(text);
  expect(keep.isOpen(text)).toBe(false);
  keep('Viết lại');
  keep.flush();
  expect(await kept()).toEqual(['Viết dở', 'Viết lại']);
  keep.forget();
  expect(await kept()).toEqual(['Viết dở']);
  // Another visit offers it again.
  expect(keeper().isOpen(text)).toBe(true);
});

it('a text that is opened is kept once, and goes when it is saved; what was typed before stays by itself', async () => {
  const { keeper, kept, only } = desk();
  const before = keeper();
  before('Viết dở');
  before.flush();
  const text = await only();
  const keep = keeper();
  keep('Vừa gõ');
  keep.takeUp(text);
  expect(await kept()).toEqual(['Viết dở', 'Vừa gõ']);
  keep('Viết dở, viết tiếp');
  keep.flush();
  expect(await kept()).toEqual(['Vừa gõ', 'Viết dở, viết tiếp']);
  keep.forget();
  expect(await kept()).toEqual(['Vừa gõ']);
});

it('a text that is opened and saved at once goes, too', async () => {
  const { keeper, kept, only } = desk();
  const before = keeper();
  before('Viết dở');
  before.flush();
  const keep = keeper();
  keep.takeUp(await only());
  keep('Viết dở');
  keep.forget();
  vi.runAllTimers();
  expect(await kept()).toEqual([]);
});

it('a store that is full stops nobody', async () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  const { keeper, kept } = desk({ fails: true });
  const keep = keeper();
  keep('Chữ');
  keep.flush();
  expect(await kept()).toEqual([]);
  expect(warned).toHaveBeenCalledOnce();
});
