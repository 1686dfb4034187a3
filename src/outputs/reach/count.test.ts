/** Logs as they come in the life of a server: growing, renamed, copied, packed, cut, with lines of others. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { Counter } from './count.ts';
import { countLog, linesOf } from './read-logs.ts';
import { addVisit, type MonthSums, type Sums } from './sums.ts';

const id = (number: number) => createHash('md5').update(String(number)).digest('hex');
/** One visit an hour from the first of November on; `at` names it. */
const line = (at: number, own: Readonly<Record<string, string>> = {}) => {
  const t = `${new Date(Date.UTC(2026, 10, 1, at)).toISOString().slice(0, 13)}+00:00`;
  const fields = { i: id(at), t, p: '/huong-dan/', s: '200', k: '', r: '', d: 'phone', q: '', ...own };
  return `${JSON.stringify(fields)}\n`;
};
const lines = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => line(from + at)).join('');

// eslint-disable-next-line @typescript-eslint/require-await -- a stream as files give it
async function* pieces(text: string, size = 1000): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** One run of the command over some logs; the sums as they are read back from their file. */
async function run(before: Sums | undefined, ...logs: readonly string[]): Promise<Sums> {
  const counter = new Counter(before);
  for (const log of logs) await countLog(counter, pieces(log));
  return JSON.parse(JSON.stringify(counter.sums())) as Sums;
}
const total = ({ months }: Sums) =>
  Object.values(months).reduce(
    (sum, { reads }) => sum + Object.values(reads).reduce((all, count) => all + count, 0),
    0,
  );

describe('no line is counted twice, and none is lost', () => {
  test('when the same log is counted again, and when it has grown', async () => {
    const first = await run(undefined, lines(0, 10));
    expect(total(first)).toBe(10);
    expect(total(await run(first, lines(0, 10)))).toBe(10);
    const grown = await run(first, lines(0, 15));
    expect(total(grown)).toBe(15);
    expect(total(await run(grown, lines(0, 15)))).toBe(15);
  });

  test('when the log was renamed and a new one begun', async () => {
    const first = await run(undefined, lines(0, 10));
    const second = await run(first, lines(0, 12), lines(12, 20));
    expect(total(second)).toBe(20);
    expect(total(await run(second, lines(0, 12), lines(12, 20), lines(20, 21)))).toBe(21);
  });

  test('when a log is given twice, is a copy, or several were joined', async () => {
    expect(total(await run(undefined, lines(0, 10), lines(0, 10)))).toBe(10);
    expect(total(await run(undefined, lines(0, 10) + lines(0, 10)))).toBe(10);
    const known = await run(undefined, lines(0, 10), lines(10, 20));
    expect(total(await run(known, lines(0, 20) + lines(20, 22)))).toBe(22);
    expect(total(await run(known, lines(10, 20) + lines(0, 10)))).toBe(20);
  });

  test('when the beginning or the end of a counted log was cut off', async () => {
    const known = await run(undefined, lines(0, 20));
    expect(total(await run(known, lines(5, 24)))).toBe(24);
    expect(total(await run(known, lines(0, 15)))).toBe(20);
    expect(total(await run(known, lines(0, 15) + lines(30, 33)))).toBe(23);
    const again = await run(known, lines(5, 24));
    expect(total(await run(again, lines(5, 24)))).toBe(24);
    expect(total(await run(again, lines(0, 24)))).toBe(24);
  });

  test('when the last line is half written: it is counted when it is whole', async () => {
    const first = await run(undefined, lines(0, 10) + line(10).slice(0, 60));
    expect(total(first)).toBe(10);
    expect(total(await run(first, lines(0, 12)))).toBe(12);
  });
});

test('lines of others, broken ones and bytes that are no text count for nothing', async () => {
  const foreign = [
    '203.0.113.9 - - [29/Nov/2026:08:00:00 +0000] "GET / HTTP/1.1" 200 512 "-" "curl"\n',
    line(50).replace('"t"', '"u"'),
    line(51, { p: '/huong-dan/<script>/' }),
    line(52, { t: '2026-13-45T99+00:00' }),
    line(53, { d: 'robot' }),
    `${'x'.repeat(100_000)}\n`,
    '{"i":"__proto__"}\n\u0000\ufffd\n',
  ].join('');
  const counter = new Counter(undefined);
  expect(await countLog(counter, pieces(lines(0, 3) + foreign + lines(3, 6), 777))).toBe(7);
  expect(total(counter.sums())).toBe(6);
});

test('a day is that of Việt Nam, a month is that of its day', async () => {
  const last = line(0, { t: '2026-11-30T17+00:00', i: id(1) }) + line(0, { t: '2026-11-30T16+00:00', i: id(2) });
  const { months } = await run(undefined, last);
  expect(Object.keys(months)).toEqual(['2026-12', '2026-11']);
});

test('what came by a channel, from where, with what, was searched in vain and answered', async () => {
  const { months } = await run(
    undefined,
    [
      line(1, { p: '/h/khai-sinh/', s: '302', k: 'ap.tay-thanh' }),
      line(2, { p: '/huong-dan/dang-ky-khai-sinh/', k: 'cs', r: 'm.facebook.com', d: 'computer' }),
      line(3, { p: '/dem/', s: '204', q: 'tim=L%C3%A0m+h%E1%BB%99%20chi%E1%BA%BFu' }),
      line(4, { p: '/dem/', s: '204', q: 'tim=0903123456' }),
      line(5, { p: '/dem/', s: '204', q: 'bai=/huong-dan/dang-ky-khai-sinh/&vi=sai-phi' }),
      line(6, { p: '/dem/', s: '204', q: 'bai=/huong-dan/dang-ky-khai-sinh/&vi=khac' }),
      line(7, { p: '/h/khai-sinh/', s: '302', k: 'xx.tay-thanh' }),
    ].join(''),
  );
  expect(months['2026-11']).toEqual({
    reads: { '/huong-dan/dang-ky-khai-sinh/': 1 },
    channels: { 'ap.tay-thanh /h/khai-sinh/': 1, 'cs /huong-dan/dang-ky-khai-sinh/': 1 },
    from: { 'm.facebook.com': 1 },
    devices: { computer: 1 },
    vain: { 'làm hộ chiếu': 1 },
    answers: { '/huong-dan/dang-ky-khai-sinh/ sai-phi 2026-11-01': 1 },
  });
});

test('a log of any size takes the memory of one piece: lines are never gathered', async () => {
  const piece = Buffer.from(lines(0, 500));
  const endlessLine = Buffer.alloc(2 ** 20, 'a');
  let given = 0;
  let growth = 0;
  // eslint-disable-next-line @typescript-eslint/require-await -- a stream as files give it
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (let mib = 0; mib < 64; given += piece.length, mib = given / 2 ** 20) yield piece;
    // One line that never ends.
    const before = process.memoryUsage().arrayBuffers;
    for (let mebibytes = 0; mebibytes < 64; mebibytes++) {
      yield endlessLine;
      growth = Math.max(growth, process.memoryUsage().arrayBuffers - before);
    }
  }
  let most = 0;
  let count = 0;
  for await (const text of linesOf(endless())) {
    most = Math.max(most, text.length);
    count += 1;
  }
  expect(count).toBe((given / piece.length) * 500);
  expect(most).toBeLessThan(4096);
  expect(growth).toBeLessThan(16 * 2 ** 20);
});

test('ever new addresses fill no memory, and names that every object has are counted like others', () => {
  const months: Record<string, MonthSums> = {};
  const visit = (path: string) => {
    addVisit(months, { id: id(1), hour: 1, day: '2026-11-01', read: { path, device: 'phone' } });
  };
  for (let count = 0; count < 6000; count++) visit(`/${String(count)}/`);
  visit('/0/');
  expect(Object.keys(months['2026-11']?.reads ?? {})).toHaveLength(5000);
  expect(months['2026-11']?.reads['/0/']).toBe(2);
  const odd: Record<string, MonthSums> = {};
  addVisit(odd, { id: id(1), hour: 1, day: '2026-11-01', vain: '__proto__' });
  addVisit(odd, { id: id(1), hour: 1, day: '2026-11-01', vain: 'constructor' });
  expect(Object.entries(odd['2026-11']?.vain ?? {})).toEqual([
    ['__proto__', 1],
    ['constructor', 1],
  ]);
});
