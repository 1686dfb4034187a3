import { expect, it } from 'vitest';
import { describe } from '../../src/content-model/registry.ts';
import { marked, unmarked } from './marks.ts';

const { fields } = describe('guides');
const written = {
  title: 'Đăng ký',
  short: 'dang-ky',
  portalUrl: 'https://dichvucong.gov.vn',
  level: { note: 'Một câu' },
  steps: [{ title: 'Mở' }, { title: 'Gửi', url: 'https://a.vn' }],
  keywords: ['khai sinh', ''],
  publishedOn: '2026-03-04',
};
const { data, paths } = marked(fields, written);

function everyText(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyText) : [];
}

it('marks each text with its field, through lists and groups', () => {
  expect(paths).toEqual(['title', 'level.note', 'steps.0.title', 'steps.1.title', 'keywords.0']);
  const found = everyText(data).map((text) => unmarked(text, paths).path);
  expect(found.filter((path) => path !== undefined)).toEqual(paths);
});

it('leaves alone what something else is made of: addresses, codes, days', () => {
  expect(data).toMatchObject({ short: 'dang-ky', portalUrl: 'https://dichvucong.gov.vn', publishedOn: '2026-03-04' });
});

it('keeps equal what is equal: a page tells once what several items say alike', () => {
  const fee = '5.000 đ';
  const { data: two } = marked(fields, { channels: [{ fee }, { fee }] });
  const [first, second] = everyText(two);
  expect(first).toBe(second);
});

it('gives each text back as it was', () => {
  expect(everyText(data).map((text) => unmarked(text, paths).text)).toEqual(everyText(written));
  expect(unmarked('chữ thường', paths)).toEqual({ text: 'chữ thường' });
});

it('knows a mark in the midst of other words', () => {
  const { title } = data as { readonly title: string };
  expect(unmarked(`Hướng dẫn: ${title}, 2026`, paths)).toEqual({ text: 'Hướng dẫn: Đăng ký, 2026', path: 'title' });
});
