import { expect, it } from 'vitest';
import { describe as described } from '../../src/content-model/registry.ts';
import { broughtBack } from './brought-back.ts';
import { describeCommit } from './describe-commit.ts';

it('a removed entry comes back with its words, its days and its pictures', () => {
  const data = {
    title: 'Ngày hội',
    startsOn: '2026-11-20',
    pictures: [{ image: 'a.webp', alt: 'Một cụ bà' }],
    body: 'Chữ.',
  };
  const activities = described('activities');
  expect(broughtBack(activities, data, { hasReview: true, hasPictures: true })).toEqual(data);
  expect(broughtBack(activities, data, { hasReview: true, hasPictures: false })).toEqual({ ...data, pictures: [] });
});

it('where nobody reviews, it comes back as a draft', () => {
  const card = { title: 'Thẻ', short: 'the' };
  const back = (hasReview: boolean) => broughtBack(described('guides'), card, { hasReview, hasPictures: true });
  expect(back(false)).toEqual({ ...card, draft: true });
  expect(back(true)).toEqual(card);
});

it.each([
  ['Sửa Hướng dẫn: lam-the/index', 'sửa bài'],
  ["Merge branch 'cms/guides/lam-the/index' into 'main'", 'đăng bài'],
  ['Questions that guides share are written once', 'sửa ngoài trang biên tập'],
  ['constructor', 'sửa ngoài trang biên tập'],
])('tells “%s” as “%s”', (message, told) => {
  expect(describeCommit(message)).toBe(told);
});
