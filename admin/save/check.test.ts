import { expect, it } from 'vitest';
import { markdownToMdast } from 'satteri';
import { describe } from '../../src/content-model/registry.ts';
import type { Node } from '../../src/safeguards/markdown-node.ts';
import { problemsOf } from './check.ts';

const readProse = (markdown: string) => markdownToMdast(markdown) as Node;

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

it.each([
  ['HTML', 'Xin <br> chào', 'có mã HTML'],
  ['an address that runs code', '[a](javascript:alert(1))', 'địa chỉ không an toàn'],
  ['a picture without description', '![](anh.webp)', 'ảnh chưa có lời mô tả'],
  ['a second title', '# Lớn', 'tiêu đề cấp 1'],
])('refuses %s in the prose, as the build does', (_, body, expected) => {
  const [problem] = problemsOf(describe('units'), { ...unit, body }, readProse);
  expect(problem?.place).toBe('Bài viết');
  expect(problem?.message).toContain(expected);
});

it('lets people write of children below 5 and of numbers', () => {
  const body = 'Trẻ <5 tuổi, 3 > 2. Xem [trang này](https://dichvucong.gov.vn).';
  expect(problemsOf(describe('units'), { ...unit, body }, readProse)).toEqual([]);
});

it('refuses an address that imitates an authority', () => {
  const [problem] = problemsOf(describe('units'), { ...unit, website: 'https://dichvucong.gov.vn.example.com/a' });
  expect(problem?.place).toBe('Trang thông tin');
  expect(problem?.message).toContain('không có đuôi .gov.vn');
});

it('refuses in a title what its pictures cannot show', () => {
  const [problem] = problemsOf(describe('units'), { ...unit, title: 'Phường 🎉 Thử' });
  expect(problem?.place).toBe('Tiêu đề');
  expect(problem?.message).toContain('🎉');
  expect(problemsOf(describe('units'), { ...unit, keywords: ['phường 🎉'] })).toEqual([]);
});

it('refuses the same in the words that only posters and cards of guides show', () => {
  const problems = problemsOf(describe('guides'), { summary: 'Nộp qua mạng ✅', steps: [{ title: 'Mở → gửi' }] });
  const told = problems.filter(({ message }) => /[✅→]/u.test(message)).map(({ place }) => place);
  expect(told).toEqual(['Tóm tắt một câu', 'Các bước thực hiện › mục 1 › Việc cần làm']);
});

it('refuses numbers of a person where a person is presented', () => {
  const problems = problemsOf(
    describe('profiles'),
    { quote: 'Gọi 0903 123 456.', body: 'Số căn cước 079201001234.', sample: true },
    readProse,
  );
  const told = new Set(problems.map(({ place, found }) => `${place}: ${found ?? ''}`));
  expect(told).toContain('Câu nói: 0903 123 456');
  expect(told).toContain('Bài viết: 079201001234');
});
