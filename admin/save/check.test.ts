import { expect, it, test } from 'vitest';
import type { Collection } from '../../src/content-model/collection.ts';
import { describe } from '../../src/content-model/registry.ts';
import { othersFrom } from '../../src/safeguards/entry/other-entries.ts';
import { formProblems, formProblem, type Data } from './check.ts';

const others = othersFrom([
  {
    collection: 'guides',
    id: 'dang-ky-khai-sinh',
    title: 'Đăng ký khai sinh',
    short: 'khai-sinh',
    previousUrls: ['/khai-sinh/'],
  },
]);

function problemsOf(collection: Collection, data: Data, more: { id?: string; printed?: string } = {}) {
  const { id = '', printed } = more;
  return formProblems(collection, id, data, { others, printed, pictures: new Map([['quay.webp', {}]]) }).map(
    (problem) => ({
      ...formProblem(collection, problem),
      severity: problem.severity,
    }),
  );
}

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
    expect.objectContaining({ place: 'Tên gọn', path: ['shortName'], message: 'chưa điền. Hãy điền ô này.' }),
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
  const [problem] = problemsOf(describe('units'), { ...unit, cover: 'quay.webp' });
  expect(problem).toMatchObject({
    place: 'Mô tả ảnh bìa',
    message: 'chưa điền, mà đã có “Ảnh bìa”. Hãy điền ô này.',
  });
});

it.each([
  ['HTML', 'Xin <br> chào', 'có mã HTML'],
  ['an address that runs code', '[a](javascript:alert(1))', 'địa chỉ không an toàn'],
  ['a picture without description', '![](anh.webp)', 'ảnh chưa có lời mô tả'],
  ['a second title', '# Lớn', 'tiêu đề cấp 1'],
])('refuses %s in the prose, as the build does', (_, body, expected) => {
  const [problem] = problemsOf(describe('units'), { ...unit, body });
  expect(problem?.place).toBe('Bài viết');
  expect(problem?.message).toContain(expected);
});

it('lets people write of children below 5 and of numbers', () => {
  const body = 'Trẻ <5 tuổi, 3 > 2. Xem [trang này](https://dichvucong.gov.vn).';
  expect(problemsOf(describe('units'), { ...unit, body })).toEqual([]);
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
  const places = problems.filter(({ message }) => /[✅→]/u.test(message)).map(({ place }) => place);
  expect(places).toEqual(['Tóm tắt một câu', 'Các bước thực hiện › mục 1 › Việc cần làm']);
});

it('refuses numbers of a person where a person is presented', () => {
  const problems = problemsOf(describe('profiles'), {
    quote: 'Gọi 0903 123 456.',
    body: 'Số căn cước 079201001234.',
    sample: true,
  });
  const found = new Set(problems.map(({ place, found }) => `${place}: ${found ?? ''}`));
  expect(found).toContain('Câu nói: 0903 123 456');
  expect(found).toContain('Bài viết: 079201001234');
});

test.each([
  ['one that is not there', { cover: 'bia.webp', coverAlt: 'a' }, 'Ảnh bìa'],
  ['one of another folder', { cover: '../khac/quay.webp', coverAlt: 'a' }, 'Ảnh bìa'],
  ['one of another site', { body: '![Quầy](https://example.vn/quay.webp)' }, 'Bài viết'],
])('refuses of pictures %s', (_, data, place) => {
  expect(problemsOf(describe('units'), { ...unit, ...data }).map((problem) => problem.place)).toEqual([place]);
});

it('knows the pictures beside the entry', () => {
  const data = { ...unit, cover: './quay.webp', coverAlt: 'Quầy', body: '![Quầy](quay.webp)' };
  expect(problemsOf(describe('units'), data)).toEqual([]);
});

/** What is told of some fields of a guide. */
function ofGuide(data: Data, more?: Parameters<typeof problemsOf>[2]) {
  const asked = new Set(Object.keys(data));
  return formProblems(describe('guides'), more?.id ?? '', data, { others, printed: more?.printed, pictures: new Map() })
    .filter(({ path }) => asked.has(String(path[0])))
    .map(({ path, message }) => `${path.join('.')}: ${message}`);
}

it('does not give one short address to two guides', () => {
  expect(ofGuide({ short: 'khai-sinh' })).toEqual([
    'short: bài “Đăng ký khai sinh” đã dùng tên này. Hãy đặt tên rút gọn khác.',
  ]);
  expect(ofGuide({ short: 'khai-sinh' }, { id: 'dang-ky-khai-sinh' })).toEqual([]);
});

it('does not let a QR code that hangs on a wall lead nowhere', () => {
  const shown = { id: 'dang-ky-khai-sinh', printed: '/h/khai-sinh/' };
  expect(ofGuide({ short: 'khai-sinh-moi' }, shown).join()).toContain('áp phích và mã QR đã in dẫn tới /h/khai-sinh/');
  expect(ofGuide({ short: 'khai-sinh-moi', previousUrls: ['/h/khai-sinh/'] }, shown).join()).not.toContain('mã QR');
  expect(ofGuide({ short: 'khai-sinh' }, shown)).toEqual([]);
});

test.each([
  '/huong-dan/dang-ky-khai-sinh/',
  '/huong-dan/',
  '/h/khai-sinh/',
  '/huong-dan/moi/',
  '/tim-kiem/',
  '/bien-tap/',
  '/khai-sinh/',
])('does not take %s for a former address', (url) => {
  const [problem] = ofGuide({ previousUrls: ['/huong-dan/cu/', url] }, { id: 'moi' });
  expect(problem).toMatch(/^previousUrls\.1: (?:đang có một trang|bài “Đăng ký khai sinh” cũng ghi)/);
});
