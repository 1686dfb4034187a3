import { expect, test } from 'vitest';
import { find } from './find.ts';
import { otherPagesOf } from './other-pages.ts';
import { engine, gaps, names, vocabulary } from '../../../tests/support/small-search.ts';
import type { Engine } from './full-text.ts';

const sources = { engine: engine(), names, vocabulary, gaps };
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

/** Pages by the words that they hold, whole. */
const holding = (pages: Readonly<Record<string, string>>): Engine => ({
  search: (term) => {
    const whole = term.startsWith('"');
    const word = term.replace(/"/g, '');
    const holds = (text: string) => text.split(' ').some((one) => (whole ? one === word : one.startsWith(word)));
    return Promise.resolve(Object.keys(pages).filter((id) => holds(pages[id] ?? '')));
  },
  forms: () => Promise.resolve([]),
});

test('a thing at a ward is found before the ward, the ward by its name alone', async () => {
  const text = 'robot chi duong o phuong tan quy';
  const firstOf = async (query: string, unit: string) => {
    const others = otherPagesOf({
      others: [
        ['Đơn vị', '/don-vi/', 'ward\n\nPhường Tân Quý'],
        ['Mô hình', '/mo-hinh/', `robot\n\nRobot${unit}`],
      ],
    });
    const forms = (id: string) => Promise.resolve(others.get(id)?.forms() ?? []);
    const asked = { ...holding({ ward: text, robot: text }), forms };
    return (await find(query, { ...sources, engine: asked })).results[0]?.id;
  };
  expect(await firstOf('robot o tan quy', '\n@Tân Quý')).toBe('robot');
  expect(await firstOf('robot o tan quy', '')).toBe('ward');
  expect(await firstOf('phường Tân Quý', '\n@Tân Quý')).toBe('ward');
});

test.each([
  ['CC01', ['single']],
  ['mau cc01', ['single']],
  ['123/2015/nd-cp', ['death', 'live']],
  ['nghị định 123/2015', ['death', 'live']],
  ['1.001193', ['birth']],
  ['hdnd', ['stay']],
  ['HĐND', ['stay']],
  ['qđ', ['ward']],
])('the code or abbreviation "%s" finds the pages that hold it, uncorrected', async (query, ids) => {
  const index = holding({
    single: 'cc01',
    death: '1232015ndcp 1232015',
    live: '1232015ndcp 1232015',
    birth: '1001193',
    stay: 'hdnd',
    ward: 'qd',
  });
  const { corrected, results } = await find(query, { ...sources, engine: index });
  expect(corrected).toBeUndefined();
  expect(results.map(({ id }) => id)).toEqual(ids);
});

test.each(['CC99', 'mẫu DC77', 'nghị định 999/2099/NĐ-CP', '1.999999', '0901234567'])(
  '"%s", which stands in no page, finds nothing and is taken for nothing else',
  async (query) => {
    const { corrected, results } = await find(query, {
      ...sources,
      engine: holding({ birth: '999 2099 cp cc990 1 1999' }),
    });
    expect(corrected).toBeUndefined();
    expect(results).toEqual([]);
  },
);

test('beside other words a code decides, and one that stands nowhere is passed over', async () => {
  const index: Engine = {
    search: async (term) => (/^"?cc01"?$/.test(term) ? ['stay'] : sources.engine.search(term)),
    forms: (id) => sources.engine.forms(id),
  };
  const ids = async (query: string) => (await find(query, { ...sources, engine: index })).results.map(({ id }) => id);
  expect((await ids('đăng ký khai sinh CC01'))[0]).toBe('stay');
  expect((await ids('đăng ký khai sinh CC99'))[0]).toBe('birth');
  const { corrected } = await find('khia sinh CC01', { ...sources, engine: index });
  expect(corrected).toBe('khai sinh CC01');
});

test('a slip is put right in a long question too, by the word beside it', async () => {
  const { corrected } = await find('khai tuwr trong mười lăm ngày của bệnh viện quận', sources);
  expect(corrected).toBe('khai tử trong mười lăm ngày của bệnh viện quận');
});

test.each(['quán snh ngon trong quận', 'bệnh viện nào có snh viên'])(
  '"%s", whose slip stands beside no name, is left as it is',
  async (query) => {
    expect((await find(query, sources)).corrected).toBeUndefined();
  },
);

test('what was right keeps its own marks beside what was corrected', async () => {
  const { corrected } = await find('má làm khia sinh mà', sources);
  expect(corrected).toBe('má làm khai sinh mà');
});

test('the page that holds the code of a question answers it', async () => {
  const index: Engine = {
    search: async (term) => (/^"?cc01"?$/.test(term) ? ['stay'] : sources.engine.search(term)),
    forms: (id) => sources.engine.forms(id),
  };
  expect((await find('tải tờ CC01 về máy', { ...sources, engine: index })).unanswered).toBe(false);
  expect((await find('tải tờ CC99 về máy', { ...sources, engine: index })).unanswered).toBe(true);
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
