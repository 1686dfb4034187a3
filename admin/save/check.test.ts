import { expect, it } from 'vitest';
import { describe } from '../../src/content-model/registry.ts';
import { problemsOf } from './check.ts';

const unit = {
  title: 'Phường Thử',
  summary: 'Một phường để thử.',
  shortName: 'Thử',
  kind: 'ward',
  state: 'active',
  publishedOn: '2026-03-01',
  body: 'Bài viết.',
};

it('accepts what the build accepts, prose and cleared fields included', () => {
  expect(problemsOf(describe('units'), { ...unit, address: '', successors: [], website: null })).toEqual([]);
});

it('names the label and the remedy of a missing field', () => {
  expect(problemsOf(describe('units'), { ...unit, shortName: '' })).toEqual([
    { place: 'Tên gọn', message: 'chưa điền. Hãy điền ô này.' },
  ]);
});

it('leads to a field inside a list', () => {
  const [problem] = problemsOf(describe('units'), {
    ...unit,
    sources: [{ title: 'Báo' }, { title: 'Báo', url: 'abc' }],
  });
  expect(problem?.place).toBe('Nguồn › mục 2 › Địa chỉ');
});

it('demands a description as soon as there is a picture', () => {
  const [problem] = problemsOf(describe('units'), { ...unit, cover: 'anh.webp' });
  expect(problem).toEqual({ place: 'Mô tả ảnh bìa', message: 'chưa điền, mà đã có “Ảnh bìa”. Hãy điền ô này.' });
});
