import { expect, test } from 'vitest';
import { find } from './find.ts';
import { engine, names, vocabulary } from './fixture.ts';
import type { Engine } from './full-text.ts';

const sources = { engine: engine(), names, vocabulary };
const first = async (query: string) => (await find(query, sources)).results[0]?.id;

test.each([
  ['Đăng ký khai sinh', 'birth'],
  ['dang ky khai sinh', 'birth'],
  ['đăng ký khai sinh'.normalize('NFD'), 'birth'],
  ['DANG KY KHAI TU', 'death'],
  ['giay doc than', 'single'],
  ['sổ hộ khẩu', 'live'],
  ['shk', 'live'],
  ['đăng ký khia sinh', 'birth'],
  ['lưu chú', 'stay'],
  ['phường tân quý', 'ward'],
])('"%s" finds %s first', async (query, id) => {
  expect(await first(query)).toBe(id);
});

test('"Đăng ký lại khai sinh" never stands above "Đăng ký khai sinh", though its text says the words more often', async () => {
  const { results } = await find('đăng ký khai sinh', sources);
  expect(results.map(({ id }) => id).slice(0, 2)).toEqual(['birth', 'birthAgain']);
});

test('a question in many words is answered by those that tell, most by those that stand side by side', async () => {
  expect(await first('giấy chứng sinh thì xin ở bệnh viện nào vậy')).toBe('birth');
  expect(await first('mấy giờ phải báo khách ngủ lại')).toBe('stay');
});

test('a corrected query says so, in the marks of the title', async () => {
  const found = await find('khia sinh', sources);
  expect(found.corrected).toBe('khai sinh');
  expect((await find('khai sinh', sources)).corrected).toBeUndefined();
});

test('a word that is no Vietnamese syllable is asked from the index before it is taken for a slip', async () => {
  const passport: Engine = {
    search: (term) => Promise.resolve(term.includes('passport') ? ['abroad'] : []),
    forms: () => Promise.resolve([]),
  };
  const found = await find('passport', { ...sources, engine: passport });
  expect(found.corrected).toBeUndefined();
  expect(found.results[0]?.id).toBe('abroad');
});

test('the way back searches what was typed, whatever it is', async () => {
  const found = await find('khia sinh', sources, true);
  expect(found.corrected).toBeUndefined();
});

test.each(['', '   ', '"', '👶', '<>', '…'])('nothing is searched for in %j', async (query) => {
  const asked: string[] = [];
  const found = await find(query, { ...sources, engine: engine(asked) });
  expect(found).toMatchObject({ results: [], silent: false });
  expect(asked).toEqual([]);
});

test('ten thousand characters are no burden', async () => {
  const asked: string[] = [];
  await find('đi dân đăng '.repeat(1000), { ...sources, engine: engine(asked) });
  expect(asked.length).toBeLessThan(1000);
});

test('an index that knows none of its own words is called silent, not empty', async () => {
  const lost: Engine = { search: () => Promise.resolve([]), forms: () => Promise.resolve([]) };
  expect((await find('khai sinh', { ...sources, engine: lost })).silent).toBe(true);
  expect((await find('zzzz', { ...sources, engine: lost })).silent).toBe(false);
});
