import { expect, test } from 'vitest';
import { describe, type CollectionName } from '../content-model/registry.ts';
import { entryPersonalData, type EntryTexts } from './entry-personal-data.ts';

function problems(name: CollectionName, entry: Partial<Omit<EntryTexts, 'collection'>>) {
  const empty = { id: 'mot-bai', data: {}, body: '', shown: '', pictures: [] };
  return entryPersonalData({ ...empty, ...entry, collection: describe(name) });
}

test('a number is told once, by the field in which it stands', () => {
  expect(problems('guides', { data: { steps: [{ title: 'Gọi 0903 123 456, 0903 123 456' }] } })).toEqual([
    {
      path: ['steps', 0, 'title'],
      found: '0903 123 456',
      message: expect.stringContaining('giống số điện thoại') as string,
      severity: 'warning',
    },
  ]);
});

test('where a person is presented it is an error', () => {
  expect(problems('profiles', { data: { quote: 'Gọi 0903123456' } })[0]?.severity).toBe('error');
});

test('a number that emphasis breaks apart is read as the page shows it', () => {
  const [problem] = problems('practices', { body: 'Gọi 0903 **123** 456', shown: 'Gọi 0903 123 456' });
  expect(problem).toMatchObject({ path: ['body'], found: '0903 123 456' });
});

test.each([
  ['guides', { code: '1.001193' }],
  ['units', { telephone: '0903 123 456' }],
  ['profiles', { commendations: [{ decision: '0903123456' }] }],
] as const)('numbers that %s publish on purpose are left alone', (name, data) => {
  expect(problems(name, { data })).toEqual([]);
});

test('the address of the entry and names of pictures are read', () => {
  expect(problems('guides', { id: 'chi-hoa-0903123456' })).toMatchObject([{ path: [], found: '0903123456' }]);
  const pictures = ['0912345678.jpg', 'cccd-079203001234.jpg', 'anh.jpg'];
  const found = problems('models', { pictures, data: { cover: pictures[0] }, body: `![Ảnh](${pictures[1] ?? ''})` });
  expect(found.map(({ path }) => path)).toEqual([['cover'], ['body']]);
});

test('where offices and meetings are told, houses are theirs, and numbers are not', () => {
  expect(problems('units', { data: { address: '12 Âu Cơ, phường Tân Phú' } })).toEqual([]);
  expect(problems('activities', { data: { place: '12 Âu Cơ, phường Tân Phú; gọi 0903123456' } })).toHaveLength(1);
  expect(problems('activities', { body: 'Chị B, 12 Âu Cơ, phường Tân Phú' })).toHaveLength(1);
});
