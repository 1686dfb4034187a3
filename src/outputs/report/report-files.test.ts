/** The report as files and as markup: what stands in them is read back. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { entry, trial } from '../../../tests/fixtures/trial-report.ts';
import { tokensOf } from '../../lib/html.ts';
import { reportWords as words } from '../../text/vi/report.ts';
import { barChart } from './chart.ts';
import { figuresOf } from './figures.ts';
import { periodOf } from './periods.ts';
import { reportCsv } from './report-csv.ts';
import { reportHtml } from './report-html.ts';
import { reportDocument } from './report-word.ts';

const origin = 'https://example.vn';
const quarter = { period: periodOf('2026-Q3') };

/** Tags of an XML text that are not closed, or not in their order. */
function unclosed(xml: string): string[] {
  const open: string[] = [];
  for (const [, end, name = '', alone] of xml.matchAll(/<(\/?)([\w:]+)(?:"[^"]*"|[^>"])*?(\/?)>/g)) {
    if (alone === '/') continue;
    if (end === '') open.push(name);
    else if (open.pop() !== name) return [name];
  }
  return open;
}

async function wordFile(data = trial, question: Parameters<typeof figuresOf>[1] = quarter) {
  const blob = await reportDocument(data, figuresOf(data, question), origin);
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const paragraphs = [...xml('word/document.xml').matchAll(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join(''),
  );
  return { parts, xml, paragraphs };
}

describe('the report as a Word file', () => {
  test('is a sound package: its parts are there, well-formed, and named by its types and relations', async () => {
    const { parts, xml } = await wordFile();
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']),
    );
    for (const name of Object.keys(parts).filter((each) => /\.(?:xml|rels)$/.test(each))) {
      expect(xml(name), name).toMatch(/^<\?xml/);
      expect(unclosed(xml(name)), name).toEqual([]);
    }
    for (const [, part = ''] of xml('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)) {
      expect(Object.keys(parts)).toContain(part);
    }
    expect(xml('word/document.xml')).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(unclosed('<a><b/><c></a>'), 'a broken one would be found').not.toEqual([]);
  });

  test('has head, sections, figures and annex in the order of such reports', async () => {
    const { paragraphs } = await wordFile();
    const { doc } = words;
    const expected = [
      doc.body(undefined),
      doc.number,
      doc.organisation,
      doc.place,
      doc.title,
      doc.about('quý 3/2026'),
      doc.general,
      doc.results,
      '1. Trách nhiệm với cộng đồng',
      '2. Trách nhiệm với công việc',
      '3. Trách nhiệm với bản thân',
      doc.totals,
      doc.judged,
      doc.next,
      doc.recipients,
      doc.office,
      doc.annex,
      'https://example.vn/bai-2026-07-04/',
    ];
    const places = expected.map((text) => paragraphs.indexOf(text));
    expect(places.filter((place) => place < 0)).toEqual([]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    // The same figures as on the page: measure, now, before, change.
    const at = paragraphs.indexOf('Lượt người được giúp', paragraphs.indexOf(doc.totals));
    expect(paragraphs.slice(at, at + 4)).toEqual(['Lượt người được giúp', '1.250', '10', '+1.240']);
    expect(paragraphs).toContain('Còn thiếu 1');
  });

  test('of a unit names it; of a time with nothing it is whole too; signs of markup stay text', async () => {
    expect((await wordFile(trial, { unit: 'tay-thanh' })).paragraphs[0]).toBe(words.doc.body('Tây Thạnh'));
    const nothing = await wordFile(trial, { period: periodOf('2020') });
    expect(nothing.paragraphs).toContain(words.doc.none);
    const odd = { ...trial, entries: [entry('2026-08-01', { title: 'A & B <c> "d"' })] };
    expect((await wordFile(odd)).xml('word/document.xml')).toContain('A &amp; B &lt;c&gt;');
  });
});

test('the table has one line an entry, its columns in one order, whatever is asked', () => {
  const lines = (question: Parameters<typeof figuresOf>[1]) =>
    reportCsv(trial, figuresOf(trial, question), origin).replace('\ufeff', '').trimEnd().split('\r\n');
  const [header, ...rows] = lines(quarter);
  expect(header).toBe('Đơn vị;Ngày;Loại bài;Bài;Trách nhiệm;Hoạt động;Mô hình;Lượt người được giúp;Nguồn;Địa chỉ');
  expect(rows).toEqual([
    'Tân Phú;15/08/2026;mô hình;Bài 2026-08-15;"Trách nhiệm với công việc, Trách nhiệm với bản thân";;1;;;https://example.vn/bai-2026-08-15/',
    'Tây Thạnh;04/07/2026;hoạt động;Bài 2026-07-04;Trách nhiệm với cộng đồng;1;;1250;;https://example.vn/bai-2026-07-04/',
  ]);
  expect(lines({})[0]).toBe(header);
  expect(lines({ period: periodOf('2020') })).toEqual([header]);
});

describe('the report as markup', () => {
  const html = (question: Parameters<typeof figuresOf>[1], data = trial, max?: number) =>
    reportHtml(data, figuresOf(data, question), max);
  const tags = (markup: string) => [...tokensOf(markup)].flatMap((token) => (token.kind === 'open' ? [token] : []));

  test('each link to a place in it has that place, each entry its page and where it is mended', () => {
    for (const question of [{}, quarter, { period: periodOf('2026') }, { unit: 'tay-thanh' }]) {
      const markup = html(question);
      const found = tags(markup);
      const ids = found.map(({ attributes }) => attributes.get('id')).filter((id) => id !== undefined);
      expect(new Set(ids).size).toBe(ids.length);
      const links = found.map(({ attributes }) => attributes.get('href') ?? '').filter((href) => href.startsWith('#'));
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
      for (const { url, edit } of figuresOf(trial, question).entries) {
        expect(markup).toContain(`href="${url}"`);
        expect(markup).toContain(`href="${edit}">${words.edit}`);
      }
    }
  });

  test('tells period and period before, targets and what is folded', () => {
    const markup = html(quarter);
    for (const text of ['Kết quả quý 3/2026', 'Kỳ trước (quý 2/2026)', '+1.240', '0/2 đơn vị đạt.', 'Còn thiếu 1']) {
      expect(markup).toContain(text);
    }
    expect(markup).toContain(`<summary>${words.dissolved(2)}</summary><p>Sơn Kỳ (2022), Quận Đoàn</p>`);
    expect(html({ period: periodOf('2020') })).toContain(words.nothing);
  });

  test('a title is text, not markup, and a long report says what it leaves out', () => {
    const odd = { ...trial, entries: [entry('2026-08-01', { title: '<img src=x onerror=a> & "b"' })] };
    expect(tags(html({}, odd)).some(({ name }) => name === 'img')).toBe(false);
    expect(html({}, trial, 2)).toContain(words.more(3));
  });

  test('a chart has a bar for each value, the highest the highest, and says what it is', () => {
    const svg = barChart('Lượt người', [
      { label: '1', value: 10 },
      { label: '2', value: 0 },
      { label: '3', value: 40 },
    ]);
    const heights = [...svg.matchAll(/<rect [^>]*height="([\d.]+)"/g)].map(([, height]) => Number(height));
    expect(heights).toHaveLength(2);
    expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(4, 1);
    expect(svg).toContain(words.chart('Lượt người', '40'));
  });
});
