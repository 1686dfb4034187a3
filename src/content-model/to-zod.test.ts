import { describe as group, expect, expectTypeOf, test } from 'vitest';
import { collection, type DataOf } from './collection.ts';
import { messages } from './messages.ts';
import { entryId, fieldAt, plainBoundary, toZod } from './to-zod.ts';

const kinds = [
  { value: 'a', label: 'Loại A' },
  { value: 'b', label: 'Loại B' },
] as const;

const trial = collection({
  name: 'guides',
  path: 'thu',
  label: 'Thử',
  labelSingular: 'bài thử',
  description: 'Để thử.',
  template: 'guide',
  order: 1,
  fields: {
    code: { kind: 'text', label: 'Mã', pattern: { source: '^\\d+$', message: 'chỉ có số' }, max: 5 },
    kind: { kind: 'choice', label: 'Loại', options: kinds, default: 'a' },
    many: { kind: 'choices', label: 'Nhiều loại', options: kinds, min: 1, required: true },
    portal: { kind: 'link', label: 'Cổng', secure: true },
    web: { kind: 'link', label: 'Trang' },
    count: { kind: 'number', label: 'Số', min: 1, max: 3 },
    unit: { kind: 'reference', to: 'units', label: 'Đơn vị' },
    steps: {
      kind: 'list',
      label: 'Các bước',
      labelSingular: 'bước',
      max: 2,
      item: {
        title: { kind: 'text', label: 'Tên bước', required: true },
        picture: { kind: 'image', label: 'Ảnh' },
        pictureAlt: { kind: 'text', label: 'Mô tả ảnh' },
      },
    },
    consent: {
      kind: 'group',
      label: 'Đồng ý',
      fields: { givenOn: { kind: 'date', label: 'Ngày', required: true }, until: { kind: 'date', label: 'Đến ngày' } },
    },
  },
  rules: [
    { kind: 'requiredWith', field: 'steps.pictureAlt', when: 'steps.picture' },
    { kind: 'requiredUnless', field: 'consent', unless: 'sample' },
    { kind: 'notBefore', field: 'consent.until', start: 'consent.givenOn' },
    { kind: 'unique', field: 'steps.title' },
  ],
});
const schema = toZod(trial, plainBoundary);
const sound = { title: 'A', summary: 'B', publishedOn: '2026-01-01', many: ['a'], sample: true };

/** What is told of the sound entry with some of it changed: `path: message`. */
function told(change: object): string[] {
  const { error } = schema.safeParse({ ...sound, ...change });
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('what may be left out gets its default or stays absent', () => {
  expect(schema.parse(sound)).toEqual({
    ...sound,
    kind: 'a',
    steps: [],
    sources: [],
    keywords: [],
    changes: [],
    pinned: false,
    previousUrls: [],
    draft: false,
  });
});

test('emptied fields are read as absent', () => {
  expect(told({ code: '', portal: null, consent: { givenOn: '', until: '' }, steps: null })).toEqual([]);
});

group('each mistake is told in its own words', () => {
  test.each([
    ['a missing title', { title: '' }, `title: ${messages.required()}`],
    ['a title too long', { title: 'a'.repeat(91) }, `title: ${messages.tooLong(90)}`],
    ['a number where text belongs', { title: 5 }, `title: ${messages.notText()}`],
    ['a text out of form', { code: 'x' }, `code: ${messages.pattern('chỉ có số', 5)}`],
    ['a day that does not exist', { publishedOn: '2026-02-30' }, `publishedOn: ${messages.notDate()}`],
    ['a value out of the list', { kind: 'c' }, `kind: ${messages.notChoice(['Loại A', 'Loại B'])}`],
    ['too few choices', { many: [] }, `many: ${messages.tooFew(1)}`],
    ['an address that is not safe', { portal: 'http://a.vn' }, `portal: ${messages.notLink(true)}`],
    ['an address that runs code', { web: 'javascript:alert(1)' }, `web: ${messages.notLink(false)}`],
    ['a number too small', { count: 0 }, `count: ${messages.tooSmall(1)}`],
    ['a number too large', { count: 4 }, `count: ${messages.tooLarge(3)}`],
    ['a number with a fraction', { count: 1.5 }, `count: ${messages.notWhole()}`],
    ['text where a number belongs', { count: 'ba' }, `count: ${messages.notNumber()}`],
    ['text where a flag belongs', { draft: 'có' }, `draft: ${messages.notFlag()}`],
    ['text where a list belongs', { steps: 'một' }, `steps: ${messages.notList()}`],
    ['too many items', { steps: [{ title: '1' }, { title: '2' }, { title: '3' }] }, `steps: ${messages.tooMany(2)}`],
    [
      'an item without its field',
      { steps: [{ picture: 'a.webp', pictureAlt: 'b' }] },
      `steps.0.title: ${messages.required()}`,
    ],
    [
      'a picture without its text',
      { steps: [{ title: '1', picture: 'a.webp' }] },
      `steps.0.pictureAlt: ${messages.requiredWith('Ảnh')}`,
    ],
    ['no consent', { sample: false }, `consent: ${messages.requiredUnless('Nội dung mẫu')}`],
    [
      'an end before its start',
      { consent: { givenOn: '2026-02-01', until: '2026-01-01' } },
      `consent.until: ${messages.notBefore('Ngày')}`,
    ],
    ['the same twice', { steps: [{ title: '1' }, { title: '1' }] }, `steps.1.title: ${messages.repeated()}`],
    ['an unknown name', { titel: 'A' }, `: ${messages.unknownKey('titel', undefined)}`],
  ])('%s', (_, change, message) => {
    // The first mistake is the cause: Zod asks whatever has a length for its size too, a text where a list belongs.
    expect(told(change)[0]).toBe(message);
  });
});

test('all mistakes of an entry are told at once', () => {
  expect(told({ title: null, kind: 'c', count: 9, web: 'x' })).toHaveLength(4);
});

test('a false day is told as such, and not compared with another', () => {
  expect(told({ updatedOn: '31/12/2025' })).toEqual([`updatedOn: ${messages.notDate()}`]);
});

test('a reference is read as the id that Decap or a person wrote', () => {
  expect(entryId('khai-sinh/index')).toBe('khai-sinh');
  expect(schema.parse({ ...sound, unit: 'phuong-a/index' })).toMatchObject({
    unit: { collection: 'units', id: 'phuong-a' },
  });
});

test('a field is found by its path, inside groups and lists', () => {
  expect(fieldAt(trial.fields, ['steps', 0, 'picture'])?.label).toBe('Ảnh');
  expect(fieldAt(trial.fields, ['consent', 'until'])?.label).toBe('Đến ngày');
  expect(fieldAt(trial.fields, ['keywords', 2])?.label).toBe('Tên gọi khác');
  expect(fieldAt(trial.fields, ['nothing', 'there'])).toBeUndefined();
});

test('the types of an entry follow its description', () => {
  type Trial = DataOf<typeof trial, string>;
  expectTypeOf<Trial['kind']>().toEqualTypeOf<'a' | 'b'>();
  expectTypeOf<Trial['many']>().toEqualTypeOf<('a' | 'b')[]>();
  expectTypeOf<Trial['code']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Trial['title']>().toEqualTypeOf<string>();
  expectTypeOf<Trial['draft']>().toEqualTypeOf<boolean>();
});
