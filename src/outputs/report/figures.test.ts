import { describe, expect, test } from 'vitest';
import { entry, trial } from '../../../tests/fixtures/trial-report.ts';
import { figuresOf, noUnit } from './figures.ts';
import { periodBefore, periodOf, periodsWithin, stepsOf } from './periods.ts';

/** Totals by measure, as `now/before`. */
const totals = (period: string, unit?: string) =>
  figuresOf(trial, { period: periodOf(period), unit }).measures.map(({ value, before }) => `${value}/${before ?? '–'}`);

describe('the figures of a period', () => {
  test.each([
    ['all days, with no days before them', '', ['4/–', '1/–', '1300/–']],
    ['a quarter, compared with the quarter before', '2026-Q3', ['1/1', '1/0', '1250/10']],
    ['a half, across a year', '2026-H1', ['1/1', '0/0', '10/0']],
    ['a month, with both its ends', '2026-06', ['1/0', '0/0', '10/0']],
    ['a year', '2026', ['3/1', '1/0', '1300/0']],
    ['free days, compared with as many', '2026-07-01_2026-10-10', ['2/1', '1/0', '1290/10']],
  ])('%s', (_, period, expected) => {
    expect(totals(period)).toEqual(expected);
  });

  test('of one unit, and of what belongs to none', () => {
    expect(totals('2026', 'tay-thanh')).toEqual(['2/1', '0/0', '1290/0']);
    expect(totals('2026', noUnit)).toEqual(['1/0', '0/0', '10/0']);
    expect(totals('2026', 'khong-co')).toEqual(['0/0', '0/0', '0/0']);
  });

  test('parts add up to the whole: units, months, and the entries behind each figure', () => {
    const { measures, units, withoutUnit, steps } = figuresOf(trial, { period: periodOf('2026') });
    const all = measures.map(({ value }) => value);
    const added = (rows: readonly { values: readonly number[] }[]) =>
      all.map((_, at) => rows.reduce((total, { values }) => total + (values[at] ?? 0), 0));
    expect(added([...units, ...(withoutUnit === undefined ? [] : [withoutUnit])])).toEqual(all);
    expect(added(steps)).toEqual(all);
    expect(measures.map(({ entries }) => entries.length)).toEqual([3, 1, 3]);
  });

  test('an entry with several responsibilities counts with each', () => {
    const { responsibilities } = figuresOf(trial, { period: periodOf('2026') });
    expect(responsibilities.map(({ name, values }) => [name, ...values])).toEqual([
      ['community', 3, 0, 1300],
      ['work', 0, 1, 0],
      ['self', 0, 1, 0],
    ]);
  });
});

test('a ward is told even with nothing; one dissolved, or not founded then, is folded away unless it has something', () => {
  const told = (period: string) => {
    const { units, dissolved } = figuresOf(trial, { period: periodOf(period) });
    return [units.map(({ label }) => label), dissolved];
  };
  expect(told('')).toEqual([
    ['Tây Thạnh', 'Tân Phú'],
    ['Sơn Kỳ (2022)', 'Quận Đoàn'],
  ]);
  expect(told('2025')).toEqual(told(''));
  expect(told('2022')).toEqual([[], ['Tây Thạnh', 'Tân Phú', 'Sơn Kỳ (2022)', 'Quận Đoàn']]);
  const late = { ...trial, entries: [entry('2026-05-01', { unit: 'son-ky' })] };
  expect(figuresOf(late, { period: periodOf('2026') }).units.map(({ label }) => label)).toContain('Sơn Kỳ (2022)');
});

describe('a target of the plan', () => {
  const reached = (period: string, unit?: string) =>
    figuresOf(trial, { period: periodOf(period), unit }).targets.map(({ year, units }) => [
      year,
      ...units.map(({ label, reached: count }) => `${label} ${count}`),
    ]);

  test('is counted for each base in the year in which the period ends, up to its end', () => {
    expect(reached('2026-Q3')).toEqual([['2026', 'Tây Thạnh 1', 'Tân Phú 0'], ['2026']]);
    expect(reached('2026')).toEqual([['2026', 'Tây Thạnh 2', 'Tân Phú 0'], ['2026']]);
    expect(reached('')).toEqual(reached('2026'));
    expect(reached('2025', 'tay-thanh')).toEqual([['2025', 'Tây Thạnh 1'], ['2025']]);
  });

  test('is asked of those that existed in that year alone; those that are no more are folded away', () => {
    const first = (period: string) => figuresOf(trial, { period: periodOf(period) }).targets[0];
    expect(first('2022')).toMatchObject({ units: [], dissolved: ['Sơn Kỳ (2022)'] });
    expect(reached('2025')[0]).toEqual(['2025', 'Tây Thạnh 1', 'Tân Phú 0']);
    expect(first('2026')?.dissolved).toEqual([]);
    const late = { ...trial, entries: [entry('2025-05-01', { unit: 'son-ky', counts: ['volunteer-saturdays'] })] };
    const [target] = figuresOf(late, { period: periodOf('2025') }).targets;
    expect(target?.units.map(({ label, reached: count }) => [label, count])).toContainEqual(['Sơn Kỳ (2022)', 1]);
  });
});

describe('a period', () => {
  test.each([
    ['2026', '2026-01-01', '2026-12-31', '2025'],
    ['2026-H1', '2026-01-01', '2026-06-30', '2025-H2'],
    ['2026-H2', '2026-07-01', '2026-12-31', '2026-H1'],
    ['2026-Q1', '2026-01-01', '2026-03-31', '2025-Q4'],
    ['2026-Q4', '2026-10-01', '2026-12-31', '2026-Q3'],
    ['2024-02', '2024-02-01', '2024-02-29', '2024-01'],
    ['2026-01', '2026-01-01', '2026-01-31', '2025-12'],
    ['2026-03-01_2026-03-10', '2026-03-01', '2026-03-10', '2026-02-19_2026-02-28'],
  ])('%s has its days, and one of its length before it', (code, from, until, before) => {
    const period = periodOf(code);
    expect(period).toEqual({ code, from, until });
    expect(period && periodBefore(period)).toEqual(periodOf(before));
  });

  test.each([
    '',
    '26',
    '2026-13',
    '2026-Q5',
    '2026-H3',
    '2026-02-30_2026-03-01',
    '2026-03-02_2026-03-01',
    '9026',
    '2026-1',
  ])('is refused where it is none: “%s”', (code) => {
    expect(periodOf(code)).toBeUndefined();
  });

  test('is offered where it has a day of the report', () => {
    const [years, halves, quarters, months] = periodsWithin('2025-08-20', '2026-01-10').map((periods) =>
      periods.map(({ code }) => code),
    );
    expect(years).toEqual(['2026', '2025']);
    expect(halves).toEqual(['2026-H1', '2025-H2']);
    expect(quarters).toEqual(['2026-Q1', '2025-Q4', '2025-Q3']);
    expect(months).toEqual(['2026-01', '2025-12', '2025-11', '2025-10', '2025-09', '2025-08']);
  });

  test('has months as steps, or years where months would be too many', () => {
    const steps = (from: string, until: string) => stepsOf({ from, until }).map(({ code }) => code);
    expect(steps('2026-07-01', '2026-09-30')).toEqual(['2026-07', '2026-08', '2026-09']);
    expect(steps('2024-01-01', '2026-01-01')).toEqual(['2024', '2025', '2026']);
  });
});
