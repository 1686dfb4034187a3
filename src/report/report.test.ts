import { describe as group, expect, it } from 'vitest';
import { describe } from '../content-model/registry.ts';
import { countsOf } from './counts.ts';
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

it('counts entries by unit, responsibility and month', () => {
  const entries = [
    entry('models', { unit: { collection: 'units', id: 'a' }, responsibilities: ['community', 'work'] }),
    entry('practices', {
      unit: { collection: 'units', id: 'a' },
      responsibilities: ['work'],
      publishedOn: '2026-03-01',
    }),
  ];
  const { byUnit, byResponsibility, byMonth } = countsOf(entries, () => 'Phường A', String);
  expect(byUnit.map(({ name, total }) => [name, total])).toEqual([['Phường A', 2]]);
  expect(byResponsibility.map(({ total }) => total)).toEqual([1, 2]);
  expect(byMonth.map(({ name }) => name)).toEqual(['2026-03', '2026-02']);
});

it('never lets a spreadsheet run a title', () => {
  expect(csv([['=1+1', 'a,"b"']])).toBe('\ufeff\'=1+1,"a,""b"""\r\n');
});
