import { describe as group, expect, it } from 'vitest';
import { describe } from '../content-model/registry.ts';
import { cellsOf, countsByMonth, countsByResponsibility, countsByUnit, countsWithoutUnit } from './counts.ts';
import { csv } from './csv.ts';
import { daysAfter, tasksOf, type ReportedEntry } from './tasks.ts';

const today = '2026-03-01';

/** An entry with what the report reads; the rest of its fields does not matter here. */
function entry(collection: ReportedEntry['collection'], data: Record<string, unknown>): ReportedEntry {
  const shared = { title: 'Thử', keywords: ['thử'], publishedOn: '2026-02-01' };
  return { collection, id: 'thu', data: { ...shared, ...data } as unknown as ReportedEntry['data'] };
}

function kinds(collection: ReportedEntry['collection'], data: Record<string, unknown>): string[] {
  return tasksOf(entry(collection, data), describe(collection), today).map(({ kind }) => kind);
}

group('the report asks to look again at', () => {
  it.each([
    ['a guide that was due yesterday', 'guides', { reviewBy: '2026-02-28' }, ['overdue']],
    ['a guide that is due in 60 days', 'guides', { reviewBy: '2026-04-30' }, ['dueSoon']],
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
  ] as const)('%s', (_, collection, data, expected) => {
    expect(kinds(collection, data)).toEqual(expected);
  });

  it.each([
    ['a guide that is due in 61 days', 'guides', { reviewBy: '2026-05-01' }],
    ['an activity that ends today', 'activities', { startsOn: '2026-02-01', endsOn: today }],
    ['a past activity with outcome', 'activities', { startsOn: '2026-02-01', outcome: 'Giúp 40 người.' }],
    ['a picture with description', 'models', { pictures: [{ image: {}, alt: 'Quầy' }] }],
  ] as const)('but not at %s', (_, collection, data) => {
    expect(kinds(collection, data)).toEqual([]);
  });
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

it('never lets a spreadsheet run a title', () => {
  expect(csv([['=1+1', 'a,"b"']])).toBe('\ufeff\'=1+1,"a,""b"""\r\n');
});
