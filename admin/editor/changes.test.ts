import { expect, it } from 'vitest';
import { describe as described } from '../../src/content-model/registry.ts';
import { changesBetween } from './changes.ts';

const guides = described('guides');

/** Marks as people write them: [-old-]{+new+}. */
function told(before: object, after: object): string[] {
  const signs = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return changesBetween(guides, { ...before }, { ...after }).map(({ label, parts }) => {
    const text = parts.map(({ text: part, state }) => `${signs[state][0]}${part}${signs[state][1]}`);
    return `${label}: ${text.join('')}`;
  });
}

it('says nothing of what says the same in another way', () => {
  expect(told({ title: 'A', draft: false, keywords: [] }, { title: 'A', cover: '' })).toEqual([]);
});

it('marks the words that have changed, whole ones of several letters and marks', () => {
  expect(told({ result: 'Nộp bản sao có chứng thực.' }, { result: 'Nộp bản chính có chứng thực.' })).toEqual([
    'Nhận được gì: Nộp bản [-sao-]{+chính+} có chứng thực.',
  ]);
});

it('tells days and choices as the form does', () => {
  expect(told({ reviewBy: '2026-01-31' }, { reviewBy: '2026-02-01' })).toEqual([
    expect.stringContaining('[-31/01/2026-]{+01/02/2026+}'),
  ]);
  expect(told({ draft: false }, { draft: true })).toEqual(['Bản nháp: {+có+}']);
});

it('an item in between changes no other item, and what is far from it is left out', () => {
  const step = (title: string) => ({ title });
  const [change = '', ...others] = told(
    { steps: ['Một', 'Hai', 'Ba', 'Bốn', 'Năm'].map(step) },
    { steps: ['Một', 'Hai', 'Ba', 'Mới', 'Bốn', 'Năm'].map(step) },
  );
  expect(others).toEqual([]);
  expect(change).toMatch(/^Các bước[^:]*: …\n.*Ba\n/);
  expect(change).toContain('{+');
  expect(change).not.toContain('[-');
  expect(change).not.toContain('Một');
});

it('a line of a long text is shown alone', () => {
  const body = (middle: string) => `Đầu.\n\n${middle}\n\nCuối cùng.`;
  const [change = ''] = told({ body: body('Giữa cũ.') }, { body: body('Giữa mới.') });
  expect(change).toContain('Giữa [-cũ-]{+mới+}.');
});
