import { describe as group, expect, it } from 'vitest';
import { describe } from '../../content-model/registry.ts';
import { urlOf } from '../../entries/url.ts';
import { taskWords as words } from '../../text/vi/tasks.ts';
import { cellsOf, countsByMonth, countsByResponsibility, countsByUnit, countsWithoutUnit } from './counts.ts';
import { csv } from './csv.ts';
import { daysAfter } from '../../lib/calendar-day.ts';
import { tasksOf, type ContentEntry } from './tasks.ts';
import { entryRow } from './entry-row.ts';

const today = '2026-03-01';

/** An entry with what the report reads; the rest of its fields does not matter here. */
function entry(collection: ContentEntry['collection'], data: Record<string, unknown>): ContentEntry {
  const shared = { title: 'Thử', keywords: ['thử'], publishedOn: '2026-02-01' };
  return { collection, id: 'thu', data: { ...shared, ...data } as unknown as ContentEntry['data'] };
}

/** A unit of the movement that tells what people ask. */
const ward = {
  state: 'active',
  outsideMovement: false,
  address: '48 Tân Quý',
  openingHours: [{ days: ['Mon'], opens: '7:30', closes: '11:30' }],
  telephone: '1022',
};

function kinds(collection: ContentEntry['collection'], data: Record<string, unknown>): string[] {
  return tasksOf(entry(collection, data), describe(collection), today).map(({ kind }) => kind);
}

group('the report asks to look again at', () => {
  it.each([
    ['a guide that was due yesterday', 'guides', { reviewBy: '2026-02-28' }, ['overdue']],
    ['a guide that is due in 60 days', 'guides', { reviewBy: '2026-04-30' }, ['dueSoon']],
    ['a change that comes in 30 days', 'guides', { upcoming: [{ day: '2026-03-31' }] }, ['changeComing']],
    ['a consent that has ended', 'profiles', { consent: { until: '2026-02-28' } }, ['consentEnded']],
    ['a consent that ends today', 'profiles', { consent: { until: today } }, ['consentEnding']],
    ['a past activity without outcome', 'activities', { startsOn: '2026-02-01' }, ['withoutOutcome']],
    ['a picture without description', 'units', { cover: {} }, ['missingAlt']],
    [
      'a step whose picture has no description',
      'guides',
      { reviewBy: '2027-01-01', steps: [{ picture: {} }] },
      ['missingAlt'],
    ],
    ['an entry without other names', 'units', { keywords: [] }, ['withoutKeywords']],
    ['a ward without hours', 'units', { ...ward, openingHours: [] }, ['unitWithoutFacts']],
  ] as const)('%s', (_, collection, data, expected) => {
    expect(kinds(collection, data)).toEqual(expected);
  });

  it.each([
    ['a change that comes in 31 days', 'guides', { upcoming: [{ day: '2026-04-01' }] }],
    ['a ward that tells all', 'units', ward],
    ['a ward of another place', 'units', { ...ward, outsideMovement: true, openingHours: [] }],
    ['a guide that is due in 61 days', 'guides', { reviewBy: '2026-05-01' }],
    ['an activity that ends today', 'activities', { startsOn: '2026-02-01', endsOn: today }],
    ['a past activity with outcome', 'activities', { startsOn: '2026-02-01', outcome: 'Giúp 40 người.' }],
    ['a past activity with numbers', 'activities', { startsOn: '2026-02-01', results: { peopleHelped: 40 } }],
    ['a picture with description', 'models', { pictures: [{ image: {}, alt: 'Quầy' }] }],
  ] as const)('but not at %s', (_, collection, data) => {
    expect(kinds(collection, data)).toEqual([]);
  });
});

it('tells which facts of a unit are missing, by their labels', () => {
  const [task] = tasksOf(
    entry('units', { ...ward, address: undefined, telephone: undefined }),
    describe('units'),
    today,
  );
  expect(task?.about).toBe('Địa chỉ trụ sở, Điện thoại cơ quan');
});

it('counts days across months', () => {
  expect(daysAfter('2026-12-15', 60)).toBe('2027-02-13');
});

group('entries are counted', () => {
  const a = { collection: 'units', id: 'a' };
  const entries = [
    entry('models', { unit: a, responsibilities: ['community', 'work'] }),
    entry('practices', { unit: a, responsibilities: ['work'], publishedOn: '2026-03-01' }),
    entry('guides', { helpUnits: [a] }),
  ];
  const units = [
    { id: 'x', name: 'Nơi khác không có bài', inMovement: false },
    { id: 'b', name: 'Phường B', inMovement: true },
    { id: 'a', name: 'Phường A', inMovement: true },
  ];

  it('by unit: a ward of the movement without any is told too, and help is no entry of its own', () => {
    expect(countsByUnit(entries, units).map(({ name, total, helps }) => [name, total, helps])).toEqual([
      ['Phường A', 2, 1],
      ['Phường B', 0, 0],
    ]);
  });

  it('by unit: what belongs to none, or to one that is not shown, is told as that, and nothing is lost', () => {
    const shown = units.filter(({ id }) => id !== 'a');
    const without = countsWithoutUnit('Không thuộc đơn vị nào', entries, shown);
    expect([...without.byCollection]).toEqual([
      ['models', 1],
      ['practices', 1],
      ['guides', 1],
    ]);
  });

  it('by responsibility and month', () => {
    expect(countsByResponsibility(entries).map(({ total }) => total)).toEqual([1, 2, 0]);
    expect(countsByMonth(entries).map(({ name, total }) => [name, total])).toEqual([
      ['2026-03', 1],
      ['2026-02', 2],
    ]);
  });

  it('by all of them at once, each in one line alone', () => {
    const cells = cellsOf(entries, units);
    expect(
      cells.map(({ unit, month, collection, byResponsibility }) => [unit, month, collection, byResponsibility]),
    ).toEqual([
      [undefined, '2026-02', 'guides', [0, 0, 0]],
      ['Phường B', undefined, undefined, [0, 0, 0]],
      ['Phường A', '2026-03', 'practices', [0, 1, 0]],
      ['Phường A', '2026-02', 'models', [1, 1, 0]],
    ]);
    expect(cells.reduce((sum, { total }) => sum + total, 0)).toBe(entries.length);
  });
});

group('a table for spreadsheets', () => {
  it('opens in columns, and with its marks, in Excel with Vietnamese settings', () => {
    expect(csv([['Đơn vị', 'Số bài']])).toBe('\ufeffĐơn vị;Số bài\r\n');
  });

  it.each([
    ['a semicolon', 'sáng; chiều', '"sáng; chiều"'],
    ['a comma', 'sáng, chiều', '"sáng, chiều"'],
    ['a quotation mark', 'bài "mẫu"', '"bài ""mẫu"""'],
    ['a line break', 'sáng\nchiều', '"sáng\nchiều"'],
  ])('keeps a title with %s in one cell', (_, title, written) => {
    expect(csv([[title, 'b']])).toBe(`\ufeff${written};b\r\n`);
  });

  it('never runs a title', () => {
    expect(csv([['=1+1']])).toBe("\ufeff'=1+1\r\n");
  });
});

group('everybody can read the report, which', () => {
  it('names what the site shows, and leads to its page and its form', () => {
    expect(entryRow(entry('models', { title: 'Bài kín' }), today)).toEqual({
      title: 'Bài kín',
      url: urlOf({ collection: 'models', id: 'thu' }),
      edit: '/admin/#/collections/models/entries/thu/index',
      collection: describe('models').labelSingular,
    });
  });

  it.each([
    ['a draft', 'models', { draft: true }],
    ['an entry of a later day', 'activities', { publishedOn: '2026-03-02' }],
    ['a person whose consent has ended', 'profiles', { consent: { until: '2026-02-28' } }],
  ] as const)('names %s neither by title nor by address, and leads editors to the list', (_, collection, data) => {
    expect(entryRow(entry(collection, { title: 'Bài kín', ...data }), today)).toEqual({
      title: words.unnamed(describe(collection).label),
      url: '',
      edit: `/admin/#/collections/${collection}`,
      collection: describe(collection).labelSingular,
    });
  });
});
