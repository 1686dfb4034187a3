/** Makes many guides out of the real ones, each with a name, a code and a short address of its own. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

type Fields = Readonly<Record<string, string>>;

interface Guide {
  readonly title: string;
  readonly summary: string;
  readonly field: string;
  readonly lifeEvents?: readonly string[];
  readonly level: { readonly onlineKind: string };
  readonly keywords?: readonly string[];
  readonly whoMayApply: string;
  readonly result: string;
  readonly conditions?: string;
  readonly channels?: readonly Fields[];
  readonly paperCases?: readonly { readonly name: string; readonly papers: readonly Fields[] }[];
  readonly steps?: readonly Fields[];
  readonly questions?: readonly Fields[];
  readonly legalBasis?: readonly Fields[];
  readonly sources?: readonly Fields[];
  readonly [field: string]: unknown;
}

export interface Entry {
  readonly slug: string;
  readonly data: Guide;
  readonly body: string;
}

/** Fields that name other entries, or that no two entries may share. */
const cleared = {
  relatedGuides: undefined,
  helpUnits: undefined,
  replacedBy: undefined,
  previousUrls: undefined,
  code: undefined,
};

function readEntry(file: string): { data: Guide; body: string } {
  const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  return { data: parse(frontmatter) as Guide, body };
}

/** `count` guides, the real ones of a checkout over and over; links between entries are left out. */
export function manyGuides(count: number, checkout = '.'): Entry[] {
  const models = globSync(join(checkout, 'content/guides/*/index.md')).sort().map(readEntry);
  return Array.from({ length: count }, (_, number) => {
    const model = models[number % models.length];
    if (model === undefined) throw new Error('content/guides holds no guide to make others from.');
    const { data, body } = model;
    const title = `${data.title.slice(0, 70)} số ${number + 1}`;
    const copy: Guide = { ...data, ...cleared, title, short: `bench-${number + 1}` };
    return { slug: `guide-${number + 1}`, data: copy, body };
  });
}

/** The entry as the site keeps it. */
export function asContent({ data, body }: Entry): string {
  return `---\n${stringify(data, { keepUndefined: false })}---\n${body}`;
}

function listOf(items: readonly Fields[] = [], line: (item: Fields) => readonly (string | undefined)[]): string {
  return items.map((item) => `- ${line(item).filter(Boolean).join(', ')}`).join('\n');
}

/** The entry for a generator that knows no fields: the same words, in Markdown. */
export function asMarkdown({ data, body }: Entry): string {
  const { title, summary: description, field, lifeEvents, keywords, level } = data;
  const head = stringify(
    { title, description, field, lifeEvents, keywords, onlineKind: level.onlineKind },
    { keepUndefined: false },
  );
  const papers = (data.paperCases ?? []).map(
    ({ name, papers }) => `### ${name}\n\n${listOf(papers, ({ name, form, note }) => [name, form, note])}`,
  );
  const questions = (data.questions ?? []).map(({ question, answer }) => `### ${question ?? ''}\n\n${answer ?? ''}`);
  const parts = [
    description,
    data.whoMayApply,
    ...['## Cần chuẩn bị gì', ...papers],
    ...['## Làm thế nào', listOf(data.steps, ({ title, text }) => [title, text])],
    ...[
      '## Bao lâu, bao nhiêu tiền',
      listOf(data.channels, ({ way, timeLimit, fee, note }) => [way, timeLimit, fee, note]),
    ],
    ...['## Nhận được gì', data.result, data.conditions ?? '', body],
    ...['## Câu hỏi thường gặp', ...questions],
    ...[
      '## Căn cứ pháp lý',
      listOf(data.legalBasis, ({ number, title, date, issuer }) => [number, title, date, issuer]),
    ],
    ...['## Nguồn', listOf(data.sources, ({ title, url, asOf }) => [title, url, asOf])],
  ];
  return `---\n${head}---\n\n${parts.join('\n\n')}\n`;
}
