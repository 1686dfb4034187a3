import { expect, it } from 'vitest';
import { canBeTakenOut, without } from './personal.ts';

const found = '0903 123 456';

it.each([
  ['Gọi anh Nam 0903 123 456 để hỏi.', 'Gọi anh Nam để hỏi.'],
  ['0903 123 456 là số của anh Nam', 'là số của anh Nam'],
  ['Số: 0903 123 456', 'Số: '],
  ['(0903 123 456)', '()'],
])('%s → %s', (written, left) => {
  expect(without({ summary: written }, { path: ['summary'], found })).toEqual({ summary: left });
});

it('takes it out of the item that it stands in, and of nothing else', () => {
  const data = { steps: [{ text: found }, { text: `Gọi ${found}` }], body: found };
  const expected = { steps: [{ text: found }, { text: 'Gọi ' }], body: found };
  expect(without(data, { path: ['steps', 1, 'text'], found })).toEqual(expected);
});

it('offers nothing where it stands otherwise than it reads', () => {
  expect(canBeTakenOut({ body: '0903 **123** 456' }, { path: ['body'], found })).toBe(false);
  expect(canBeTakenOut({ body: `Gọi ${found}` }, { path: ['body'], found })).toBe(true);
});
