/** Makes many guides out of the real ones, each with a name, a code and a short address of its own. */
import { globSync, readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';

interface Guide {
  readonly title: string;
  readonly summary: string;
  readonly field: string;
  readonly keywords?: readonly string[];
  readonly paperCases?: readonly { readonly name: string; readonly papers: readonly { readonly name: string }[] }[];
  readonly steps?: readonly { readonly title: string; readonly text: string }[];
  readonly questions?: readonly { readonly question: string; readonly answer: string }[];
  readonly [field: string]: unknown;
}

export interface Entry {
  readonly slug: string;
  readonly data: Guide;
  readonly body: string;
}

/** Fields that name other entries, or that no two entries may share. */
const cleared = { relatedGuides: undefined, replacedBy: undefined, previousUrls: undefined, code: undefined };

function readEntry(file: string): { data: Guide; body: string } {
  const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  return { data: parse(frontmatter) as Guide, body };
}

/** `count` guides, the real ones over and over; links between entries are left out. */
export function manyGuides(count: number): Entry[] {
  const models = globSync('content/guides/*/index.md').sort().map(readEntry);
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

/** The entry as other generators take it: the same words, in Markdown. */
export function asMarkdown({ data, body }: Entry, frontmatter: Readonly<Record<string, unknown>>): string {
  const papers = (data.paperCases ?? []).flatMap(({ name, papers }) => [
    `### ${name}`,
    ...papers.map((paper) => `- ${paper.name}`),
  ]);
  const steps = (data.steps ?? []).map(({ title, text }, position) => `${position + 1}. **${title}** ${text}`);
  const questions = (data.questions ?? []).flatMap(({ question, answer }) => [`### ${question}`, answer]);
  const parts = ['## Cần chuẩn bị gì', ...papers, '## Làm thế nào', ...steps, '## Hỏi đáp', ...questions, body];
  const head = stringify({ title: data.title, ...frontmatter });
  return `---\n${head}---\n${data.summary}\n\n${parts.join('\n\n')}\n`;
}
