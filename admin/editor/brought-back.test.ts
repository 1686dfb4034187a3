import { expect, it } from 'vitest';
import { describe as described } from '../../src/content-model/registry.ts';
import { broughtBack } from './brought-back.ts';
import { describeCommit } from './describe-commit.ts';

it('a removed entry comes back with its words and days, and without the pictures that went with it', () => {
  const data = {
    title: 'Ngày hội',
    startsOn: '2026-11-20',
    pictures: [{ image: 'a.webp', alt: 'Một cụ bà' }],
    body: 'Chữ.',
  };
  expect(broughtBack(described('activities'), data, true)).toEqual({
    title: 'Ngày hội',
    startsOn: '2026-11-20',
    pictures: [],
    body: 'Chữ.',
  });
});

it('where nobody reviews, it comes back as a draft', () => {
  expect(broughtBack(described('guides'), { title: 'Thẻ', short: 'the' }, false)).toEqual({
    title: 'Thẻ',
    short: 'the',
    draft: true,
  });
  expect(broughtBack(described('guides'), { title: 'Thẻ' }, true)).toEqual({ title: 'Thẻ' });
});

it.each([
  ['Sửa Hướng dẫn: lam-the/index', 'sửa bài'],
  ["Merge branch 'cms/guides/lam-the/index' into 'main'", 'đăng bài'],
  ['Questions that guides share are written once', 'sửa ngoài trang biên tập'],
  ['constructor', 'sửa ngoài trang biên tập'],
])('tells “%s” as “%s”', (message, told) => {
  expect(describeCommit(message)).toBe(told);
});
