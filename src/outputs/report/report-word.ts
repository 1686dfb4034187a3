/**
 * The report as a Word file, ready to be completed and signed: A4, in the form of reports within the youth union (body
 * and number at the left, name of the union, place and day at the right). The same figures as on the page.
 */
import * as docx from 'docx';
import { displayNumber } from '../../text/numbers.ts';
import { reportWords as words } from '../../text/vi/report.ts';
import type { Figures, ReportData, ReportedResult, TargetReached } from './figures.ts';
import { reachBlocks } from './reach-blocks.ts';
import { addedBy, targetTable, totalsTable, unitTable, type ReportTable } from './report-tables.ts';

const { AlignmentType, BorderStyle, HeadingLevel, Paragraph, Table, TableCell, TableRow, WidthType } = docx;
type Block = docx.Paragraph | docx.Table;
type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

/** Half points: 14 and 12. */
const sizes = { text: 28, table: 24 } as const;
/** Twips: A4 with margins of 2 cm, 3 cm at the left, where the sheet is filed. */
const page = { size: { width: 11_906, height: 16_838 }, margin: { top: 1134, right: 1134, bottom: 1134, left: 1701 } };
const fullWidth = page.size.width - page.margin.left - page.margin.right;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none };

/** Words in one form. */
function run(text: string, form: Omit<docx.IRunOptions, 'text'> = {}): docx.TextRun {
  return new docx.TextRun({ ...form, text });
}

function line(text: string, options: { bold?: boolean; italics?: boolean; size?: number; align?: Alignment } = {}) {
  const { bold = false, italics = false, size = sizes.text, align = AlignmentType.LEFT } = options;
  return new Paragraph({ alignment: align, children: [run(text, { bold, italics, size })] });
}

const centred = (text: string, bold = false, italics = false) =>
  line(text, { bold, italics, align: AlignmentType.CENTER, size: 26 });
const paragraph = (text: string) =>
  new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { firstLine: 567 },
    spacing: { after: 120 },
    children: [run(text)],
  });
const heading = (text: string, level: 'HEADING_1' | 'HEADING_2' = 'HEADING_1') =>
  new Paragraph({
    heading: HeadingLevel[level],
    keepNext: true,
    spacing: { before: 240, after: 120 },
    children: [run(text, { bold: true, size: sizes.text })],
  });
const item = (text: string) =>
  new Paragraph({ indent: { left: 567, hanging: 283 }, spacing: { after: 60 }, children: [run(`- ${text}`)] });

/** Two columns without lines, for what stands side by side at the head and at the end. */
function sideBySide(left: readonly docx.Paragraph[], right: readonly docx.Paragraph[]): docx.Table {
  const widths = [Math.round(fullWidth * 0.45), fullWidth - Math.round(fullWidth * 0.45)];
  const cells = [left, right].map(
    (children, at) =>
      new TableCell({ borders: noBorders, width: { size: widths[at] ?? 0, type: WidthType.DXA }, children }),
  );
  return new Table({
    columnWidths: widths,
    width: { size: fullWidth, type: WidthType.DXA },
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: [new TableRow({ children: cells })],
  });
}

/** @param shares widths of the columns, as parts of the whole. */
function table({ columns, rows }: ReportTable, shares: readonly number[]): Block[] {
  const all = shares.reduce((total, share) => total + share, 0);
  const widths = shares.map((share) => Math.floor((fullWidth * share) / all));
  const rowOf = (cells: readonly string[], bold: boolean) =>
    new TableRow({
      tableHeader: bold,
      cantSplit: true,
      children: cells.map((text, at) => {
        const isNumber = /^[\d.+−/-]+$/.test(text);
        const align = isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT;
        return new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          margins: { left: 80, right: 80 },
          children: [line(text, { bold, size: sizes.table, align })],
        });
      }),
    });
  return [
    new Table({
      columnWidths: widths,
      width: { size: fullWidth, type: WidthType.DXA },
      rows: [rowOf(columns, true), ...rows.map(({ label, cells }) => rowOf([label, ...cells], false))],
    }),
    new Paragraph({ spacing: { after: 120 }, children: [] }),
  ];
}

function nameOf(data: ReportData, id: string | undefined): string {
  return data.units.find((unit) => unit.id === id)?.name ?? words.withoutUnit;
}

function byResponsibility(data: ReportData, { responsibilities, measures }: Figures): Block[] {
  return responsibilities.flatMap(({ label, values, entries }, index) => {
    const numbers = measures.flatMap(({ label: measure }, at) => {
      const value = values[at] ?? 0;
      return value === 0 ? [] : [`${measure.toLowerCase()}: ${displayNumber(value)}`];
    });
    const entryLine = (entry: ReportedResult) => {
      const added = addedBy(entry, measures);
      return `${entry.title} (${nameOf(data, entry.unit)}, ${words.day(entry.day)})${added === '' ? '' : `: ${added}`}.`;
    };
    return [
      heading(`${String(index + 1)}. ${label}`, 'HEADING_2'),
      paragraph(entries.length === 0 ? words.doc.none : `${words.doc.did} ${numbers.join('; ')}.`),
      ...entries.map((entry) => item(entryLine(entry))),
    ];
  });
}

function target(each: TargetReached): Block[] {
  const { text, atLeast, year, source, units, dissolved, counts } = each;
  const head = heading(words.targetYear(text, atLeast, year), 'HEADING_2');
  const from = paragraph(words.targetSource(source));
  if (counts === 'by-hand') return [head, from, paragraph(words.doc.blank)];
  const folded =
    dissolved.length === 0 ? [] : [paragraph(`${words.dissolved(dissolved.length)}: ${dissolved.join(', ')}.`)];
  if (units.length === 0) return [head, from, ...(folded.length === 0 ? [paragraph(words.noBase)] : folded)];
  return [head, from, ...table(targetTable(each), [4, 2, 2, 3]), ...folded];
}

function byUnit(figures: Figures): Block[] {
  const units = unitTable(figures);
  if (units.columns.length === 1) return [];
  return [
    heading(words.byUnit, 'HEADING_2'),
    ...table(
      units,
      units.columns.map((_, at) => (at === 0 ? 3 : 2)),
    ),
  ];
}

function reach(data: ReportData, figures: Figures): Block[] {
  const blocks = reachBlocks(data, figures).flatMap((block) => {
    if (block.kind === 'text') return [paragraph(block.text)];
    if (block.kind === 'folded')
      return [paragraph(`${block.title}: ${block.items.map(({ text }) => text).join('; ')}.`)];
    return [heading(block.title, 'HEADING_2'), ...table(block, [4, ...block.columns.slice(1).map(() => 2)])];
  });
  return [heading(words.reach.title, 'HEADING_2'), ...blocks];
}

function annex(data: ReportData, { entries, measures }: Figures, origin: string): Block[] {
  if (entries.length === 0) return [];
  const { doc } = words;
  const rows = entries.map((entry, at) => ({
    label: String(at + 1),
    cells: [
      words.day(entry.day),
      nameOf(data, entry.unit),
      entry.title,
      addedBy(entry, measures),
      new URL(entry.url, origin).href,
    ],
  }));
  const columns = [doc.order, words.date, words.unit, words.entry, words.figures, doc.address];
  const title = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: true,
    alignment: AlignmentType.CENTER,
    children: [run(doc.annex, { bold: true })],
  });
  return [title, ...table({ columns, rows }, [2, 4, 5, 8, 8, 9])];
}

function blocks(data: ReportData, figures: Figures, origin: string): Block[] {
  const { doc } = words;
  const when = figures.period === undefined ? words.allDays : words.period(figures.period.code);
  return [
    sideBySide(
      [centred(doc.body(figures.unit?.name), true), centred(doc.stars), centred(doc.number)],
      [centred(doc.organisation, true), centred(doc.place, false, true)],
    ),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      alignment: AlignmentType.CENTER,
      spacing: { before: 360 },
      children: [run(doc.title, { bold: true, size: 32 })],
    }),
    line(doc.about(when), { bold: true, align: AlignmentType.CENTER }),
    new Paragraph({ spacing: { after: 120 }, children: [] }),
    paragraph(doc.opening(when, words.day(data.madeOn))),
    heading(doc.general),
    paragraph(doc.blank),
    heading(doc.results),
    ...byResponsibility(data, figures),
    heading(doc.totals),
    ...table(totalsTable(figures), figures.before === undefined ? [3, 1] : [4, 2, 3, 2]),
    ...figures.targets.flatMap(target),
    ...byUnit(figures),
    ...reach(data, figures),
    heading(doc.judged),
    paragraph(doc.blank),
    heading(doc.next),
    paragraph(doc.blank),
    sideBySide(
      [
        line(doc.recipients, { bold: true, italics: true, size: 24 }),
        ...doc.recipientLines.map((text) => line(text, { size: 22 })),
      ],
      [centred(doc.signed, true), centred(doc.office, true), centred(doc.sign, false, true)],
    ),
    ...annex(data, figures, origin),
  ];
}

/**
 * The report as a Word file.
 *
 * @param origin of the site, for the addresses of the entries.
 */
export function reportDocument(data: ReportData, figures: Figures, origin: string): Promise<Blob> {
  const file = new docx.Document({
    title: words.title,
    creator: 'Đoàn TNCS Hồ Chí Minh',
    description: words.summary,
    styles: {
      default: {
        document: { run: { font: 'Times New Roman', size: sizes.text, language: { value: 'vi-VN' } } },
        heading1: { run: { font: 'Times New Roman', size: sizes.text, bold: true, color: '000000' } },
        heading2: { run: { font: 'Times New Roman', size: sizes.text, bold: true, color: '000000' } },
        title: { run: { font: 'Times New Roman', bold: true, color: '000000' } },
      },
    },
    sections: [{ properties: { page }, children: blocks(data, figures, origin) }],
  });
  return docx.Packer.toBlob(file);
}
