import { expect, it } from 'vitest';
import { describe as described } from '../../src/content-model/registry.ts';
import { isWorthKeeping, keptDays, keptHoweverOld, overdue, textsOf, wordsIn, type UnsavedText } from './texts.ts';

const day = 86_400_000;
const now = 1000 * day;

function text(id: string, more: Partial<UnsavedText> = {}): UnsavedText {
  return { id, collection: 'guides', slug: '', at: now, data: {}, pictures: [], ...more };
}

it('counts what people have written: no choices, days, links or signs alone', () => {
  const data = {
    title: 'Làm thẻ',
    field: 'civil-status',
    publishedOn: '2026-11-29',
    portal: 'https://dichvucong.gov.vn',
    body: '## Cần gì\n\n- **Thẻ** cũ – 2 ảnh\n',
    steps: [{ title: 'Mở cổng' }, { title: 'Nộp' }],
  };
  expect(wordsIn(described('guides'), data)).toBe(2 + 6 + 3);
  expect(wordsIn(described('guides'), {})).toBe(0);
});

it('a new entry that was opened and left is nobody’s text', () => {
  const begun = { publishedOn: '2026-11-29', verification: { by: 'Đoàn phường' }, keywords: [] };
  const isWorth = (more: Partial<UnsavedText>) =>
    isWorthKeeping(described('guides'), { ...text('a'), ...more }, ['verification']);
  expect(isWorth({ data: begun })).toBe(false);
  expect(isWorth({ data: { ...begun, title: 'Thẻ' } })).toBe(true);
  expect(isWorth({ data: begun, pictures: [{ name: 'a.webp', path: 'a.webp', file: new File([], 'a.webp') }] })).toBe(
    true,
  );
  // Whoever has emptied an entry has done something to it.
  expect(isWorth({ data: {}, slug: 'lam-the/index' })).toBe(true);
});

it('offers the texts of one entry alone, and all new ones of a collection, the latest first', () => {
  const all = [
    text('a', { at: now - 2 }),
    text('b', { at: now - 1 }),
    text('c', { slug: 'lam-the/index' }),
    text('d', { collection: 'units' }),
  ];
  expect(textsOf(all, 'guides', '').map(({ id }) => id)).toEqual(['b', 'a']);
  expect(textsOf(all, 'guides', 'lam-the/index').map(({ id }) => id)).toEqual(['c']);
});

it('keeps the latest however old they are, and the others for their days', () => {
  const old = Array.from({ length: keptHoweverOld + 5 }, (_, index) =>
    text(String(index), { at: now - (keptDays + 1 + index) * day }),
  );
  expect(overdue(old.slice(0, keptHoweverOld), now)).toEqual([]);
  expect(overdue(old, now).map(({ id }) => id)).toEqual(['30', '31', '32', '33', '34']);
  const recent = Array.from({ length: 100 }, (_, index) => text(String(index), { at: now - index }));
  expect(overdue(recent, now)).toEqual([]);
});
