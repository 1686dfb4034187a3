import { expect, test } from 'vitest';
import { dayKept, keptOn, withKeptDay } from './kept-copy.ts';

const late = new Date('2026-11-28T18:30:00Z');

test('a kept page tells the day of Việt Nam on which it was kept, at the top of its content', () => {
  const html = withKeptDay(
    '<body class="a"><header></header><main id="x" tabindex="-1"><h1>A</h1></main></body>',
    late,
  );
  expect(html).toMatch(/<main id="x" tabindex="-1"><p class="kept-copy"><strong>Bản đã lưu ngày 29\/11\/2026\./);
  expect(html).toContain('<h1>A</h1>');
});

test('what an attribute says is no place for it', () => {
  const html = '<meta content="Ghi <main> và > trong bài"><body><main data-a=">"><h1>A</h1></main></body>';
  expect(withKeptDay(html, late)).toMatch(/^<meta content="Ghi <main> và > trong bài"><body><main data-a=">"><p class/);
});

test('a sheet without <main> tells it first of all', () => {
  expect(withKeptDay('<body data-x><h1>A</h1></body>', late)).toMatch(/^<body data-x><p class="kept-copy">/);
});

test('a copy of unknown age says that it is a copy', () => {
  expect(withKeptDay('<main></main>', undefined)).toContain('<strong>Bản đã lưu trên máy.</strong>');
});

test('the day is the one noted, else the day of the answer, else none', () => {
  expect(dayKept(new Headers({ [keptOn]: late.toISOString(), date: 'Sat, 01 Jan 2000 00:00:00 GMT' }))).toEqual(late);
  expect(dayKept(new Headers({ date: 'Sat, 01 Jan 2000 00:00:00 GMT' }))?.getUTCFullYear()).toBe(2000);
  expect(dayKept(new Headers())).toBeUndefined();
});
