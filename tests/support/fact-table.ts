/** The table of facts (`tests/fixtures/facts.yaml`) and what the guides print, told apart by the numbers in them. */
import { CORE_SCHEMA, load } from 'js-yaml';

const kinds = ['law', 'date', 'code', 'fee', 'time', 'age'] as const;
type Kind = (typeof kinds)[number];

export interface Printed {
  readonly kind: Kind;
  readonly value: string;
}

interface Source {
  readonly title: string;
  readonly url?: string;
  readonly asOf?: string;
}

interface Fact extends Printed {
  readonly code: string;
  readonly source: string;
}

export interface FactTable {
  readonly sources: Readonly<Record<string, Source>>;
  /** Documents by number, with the day of signing where a guide prints it. */
  readonly laws: ReadonlyMap<string, string>;
  /** By id of the guide; those of `everyGuide` may be printed anywhere. */
  readonly facts: ReadonlyMap<string, readonly Fact[]>;
}

export interface Guide {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const everyGuide = '*';

const patterns: readonly (readonly [Kind, RegExp])[] = [
  ['law', /\d[\d.]*\/(?:\d{4}\/)?(?:QH\d+|(?:NĐ|NQ|QĐ|TT|TTLT)(?:-[\p{Lu}\d]+)+)/gu],
  ['date', /\d{1,2}\/\d{1,2}\/\d{4}/g],
  ['date', /\d{1,2}\/\d{4}/g],
  ['code', /(?<![\d.])\d\.\d{6}(?!\d)/g],
  ['fee', /\d[\d.,]*(?: triệu| tỷ)? (?:đ|đồng)(?!\p{L})/gu],
];
/** One number or several before one unit: "3 ngày", "1 hoặc 3 ngày làm việc", "14, 25 và 40 tuổi". */
const counted =
  /(?<![\d/])((?:\d+(?:,\d+)?|nửa)(?:(?:, | hoặc | và | đến |–)\d+(?:,\d+)?)*) (ngày làm việc|giờ làm việc|ngày|giờ|tháng|năm|tuổi)(?!\p{L})/giu;

/** Every number of a text that people act on: fees, time limits, ages, codes, documents, days. */
export function numbersIn(text: string): Printed[] {
  const found: Printed[] = [];
  let rest = text.normalize('NFC').replace(/[\s*]+/g, ' ');
  for (const [kind, pattern] of patterns) {
    rest = rest.replace(pattern, (value) => {
      found.push({ kind, value });
      return '█';
    });
  }
  for (const [, numbers = '', unit = ''] of rest.matchAll(counted)) {
    for (const [number] of numbers.matchAll(/\d+(?:,\d+)?|nửa/gi)) {
      found.push({ kind: unit === 'tuổi' ? 'age' : 'time', value: `${number.toLowerCase()} ${unit.toLowerCase()}` });
    }
  }
  return found;
}

/** Fields that say where the numbers come from, or that nobody reads as a fact. */
const notPrinted = new Set([
  'sources',
  'keywords',
  'englishName',
  'situations',
  'portalUrl',
  'previousUrls',
  'short',
  'checkedOn',
  'checkedWhat',
  'reviewBy',
  'publishedOn',
  'updatedOn',
]);
/** When a guide was mended is told by its editors; no source knows it. */
const dayOfAChange = /^changes\.\d+\.day$/;
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

function textsIn(value: unknown, path: string): { readonly path: string; readonly text: string }[] {
  if (typeof value === 'string') {
    const field = path.split('.').at(-1) ?? '';
    if (field === 'url' || field === 'asOf' || dayOfAChange.test(path)) return [];
    const [, year, month, day] = isoDay.exec(value) ?? [];
    return [{ path, text: day === undefined ? value : `${day}/${String(month)}/${String(year)}` }];
  }
  if (Array.isArray(value)) return value.flatMap((item, at) => textsIn(item, `${path}.${String(at + 1)}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => textsIn(item, path === '' ? name : `${path}.${name}`));
}

function fieldsOf({ data, body }: Guide) {
  const shown = Object.fromEntries(Object.entries(data).filter(([name]) => !notPrinted.has(name)));
  return [...textsIn(shown, ''), { path: 'body', text: body }];
}

const key = ({ kind, value }: Printed) => `${kind} ${value}`;

/** The day of signing that a guide prints stands in its list of documents, beside the number. */
function lawDays({ data }: Guide): ReadonlyMap<string, string> {
  const laws = Array.isArray(data['legalBasis']) ? (data['legalBasis'] as { number?: string; date?: string }[]) : [];
  return new Map(
    laws.map(({ date }, at) => {
      const [, year, month, day] = isoDay.exec(date ?? '') ?? [];
      const shown = day === undefined ? '' : `${day}/${String(month)}/${String(year)}`;
      return [`legalBasis.${String(at + 1)}.date`, shown];
    }),
  );
}

/**
 * What the guides print and the table does not know, and what the table knows and no guide prints, each with guide,
 * field and value. Nothing when both agree.
 */
export function disagreements(guides: readonly Guide[], table: FactTable): string[] {
  const everywhere = table.facts.get(everyGuide) ?? [];
  const printed = new Set<string>();
  const unknown = guides.flatMap((guide) => {
    const own = table.facts.get(guide.id) ?? [];
    const known = new Set([...own, ...everywhere].map(key));
    const days = lawDays(guide);
    return fieldsOf(guide).flatMap(({ path, text }) => {
      if (days.has(path)) return lawDayProblem(guide, table, path, days.get(path) ?? '');
      return numbersIn(text).flatMap((number) => {
        if (number.kind === 'law') {
          printed.add(`law ${number.value}`);
          return table.laws.has(number.value) ? [] : [`${guide.id} · ${path}: ${number.value} is no law of the table`];
        }
        printed.add(`${guide.id} ${key(number)}`).add(`${everyGuide} ${key(number)}`);
        return known.has(key(number))
          ? []
          : [`${guide.id} · ${path}: ${number.value} is no ${number.kind} of the table`];
      });
    });
  });
  const ids = new Set(guides.map(({ id }) => id));
  const left = [...table.facts].flatMap(([id, facts]) => {
    if (id !== everyGuide && !ids.has(id)) return [`facts of ${id}: there is no such guide`];
    return facts
      .filter((fact) => !printed.has(`${id} ${key(fact)}`))
      .map((fact) => `${id}: no field prints ${fact.value}`);
  });
  const idle = [...table.laws.keys()].filter((law) => !printed.has(`law ${law}`));
  return [...unknown, ...left, ...idle.map((law) => `laws: no guide names ${law}`)];
}

function lawDayProblem(guide: Guide, table: FactTable, path: string, shown: string): string[] {
  const laws = guide.data['legalBasis'] as { number?: string }[];
  const at = Number(path.split('.')[1]) - 1;
  const number = numbersIn(laws[at]?.number ?? '')[0]?.value ?? '';
  return table.laws.get(number) === shown ? [] : [`${guide.id} · ${path}: ${shown} is not the day of ${number}`];
}

const separator = ' | ';

function factOf(line: string, at: string, sources: FactTable['sources']): Fact {
  const [kind = '', value = '', code = '', source = '', ...rest] = line.split(separator);
  const expected = `expected "kind${separator}value${separator}code or -${separator}source", found "${line}"`;
  if (source === '' || rest.length > 0) throw new Error(`${at}: ${expected}`);
  const read = numbersIn(value);
  if (!kinds.some((known) => known === kind) || kind === 'law') throw new Error(`${at}: no such kind: ${line}`);
  if (read.length !== 1 || read[0]?.kind !== kind || read[0].value !== value) {
    throw new Error(`${at}: "${value}" does not read as one ${kind}: ${line}`);
  }
  if (code !== '-' && !/^\d\.\d{6}$/.test(code)) throw new Error(`${at}: "${code}" is no code of a procedure: ${line}`);
  if (sources[source] === undefined) throw new Error(`${at}: no such source: ${line}`);
  return { kind: read[0].kind, value, code, source };
}

/**
 * Reads the table.
 *
 * @throws where a line has not its four parts, its value is not of its kind, its source is not listed, or it
 *   stands twice.
 */
export function readFactTable(yaml: string): FactTable {
  const { sources, laws, guides } = load(yaml, { schema: CORE_SCHEMA }) as {
    sources: Record<string, Source>;
    laws: string[];
    guides: Record<string, string[]>;
  };
  for (const [name, { title, asOf }] of Object.entries(sources)) {
    if (!title) throw new Error(`sources: ${name} has no title`);
    if (asOf !== undefined && !isoDay.test(asOf)) throw new Error(`sources: ${name}: asOf is no day`);
  }
  const byNumber = new Map<string, string>();
  for (const line of laws) {
    const [number = '', day = '', source = '', ...rest] = line.split(separator);
    if (source === '' || rest.length > 0)
      throw new Error(`laws: expected "number | day or - | source", found "${line}"`);
    if (numbersIn(number)[0]?.value !== number)
      throw new Error(`laws: "${number}" does not read as the number of a law`);
    if (sources[source] === undefined) throw new Error(`laws: no such source: ${line}`);
    if (byNumber.has(number)) throw new Error(`laws: ${number} stands twice`);
    byNumber.set(number, day === '-' ? '' : day);
  }
  const facts = new Map<string, readonly Fact[]>();
  for (const [id, lines] of Object.entries(guides)) {
    const read = lines.map((line) => factOf(line, id, sources));
    const twice = read.find((fact, at) => read.findIndex((other) => key(other) === key(fact)) !== at);
    if (twice !== undefined) throw new Error(`${id}: ${twice.value} stands twice`);
    facts.set(id, read);
  }
  return { sources, laws: byNumber, facts };
}
