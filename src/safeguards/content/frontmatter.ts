/**
 * Reads a content file as the build reads it (js-yaml, cut at the first line that begins with `---`), but refuses what
 * the build would read differently from what a person sees: other languages, anchors, tags, merged keys.
 */
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import { unfitCharacter } from '../characters.ts';
import type { Problem } from '../problem.ts';
import { lineOfAnchorOrTag } from './yaml-lines.ts';

export interface ContentFile {
  readonly file: string;
  /** The YAML between the fences. */
  readonly yaml: string;
  /** Line of the file on which `yaml` begins. */
  readonly yamlLine: number;
  readonly data: Record<string, unknown>;
  readonly body: string;
  /** Line of the file on which `body` begins. */
  readonly bodyLine: number;
}

export type Reading = { readonly content: ContentFile } | { readonly problems: readonly Problem[] };

const maxFile = 1_000_000;
const deepest = 16;

function refuse(file: string, message: string, line?: number): Reading {
  return { problems: [{ severity: 'error', file, line, message }] };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The text of a file: UTF-8, lines ended by `\n`, without a mark at its start. */
function decode(file: string, bytes: Uint8Array): string | Reading {
  if (bytes.byteLength > maxFile) return refuse(file, words.file.tooLarge(maxFile / 1000));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(file, words.file.notUtf8());
  }
  text = text.replace(/\r\n?/g, '\n');
  const unfit = unfitCharacter(text);
  return unfit === undefined ? text : refuse(file, words.text.unfit(unfit), lineAt(text, unfit.index));
}

function isTooDeep(value: unknown, left = deepest): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((item) => isTooDeep(item, left - 1));
}

function parse(file: string, yaml: string, yamlLine: number): Record<string, unknown> | Reading {
  const marked = lineOfAnchorOrTag(yaml);
  if (marked !== undefined) return refuse(file, words.yaml.anchors(), yamlLine + marked - 1);
  let data: unknown;
  try {
    data = load(yaml, { schema: CORE_SCHEMA });
  } catch (error) {
    if (!(error instanceof YAMLException) || error.reason.includes('maxDepth'))
      return refuse(file, words.yaml.tooDeep(), yamlLine);
    const mark = (error as { mark?: { line?: number } }).mark;
    return refuse(
      file,
      words.yaml.unreadable(words.yaml.reasons[error.reason] ?? error.reason),
      yamlLine + (mark?.line ?? 0),
    );
  }
  if (isTooDeep(data)) return refuse(file, words.yaml.tooDeep(), yamlLine);
  if (data === null || data === undefined) return {};
  if (typeof data !== 'object' || Array.isArray(data)) return refuse(file, words.yaml.notFields(), yamlLine);
  return data as Record<string, unknown>;
}

function isReading(value: object): value is Reading {
  return 'problems' in value && Array.isArray(value.problems) && Object.keys(value).length === 1;
}

/** Reads a Markdown file with its frontmatter; never throws, whatever the bytes. */
export function readMarkdown(file: string, bytes: Uint8Array): Reading {
  const text = decode(file, bytes);
  if (typeof text !== 'string') return text;
  const [first = ''] = text.split('\n', 1);
  if (/^(?:---[^\s-]|\+\+\+|;;;)/.test(first) || /^---\s*\S/.test(first))
    return refuse(file, words.yaml.language(first), 1);
  if (first.trimEnd() !== '---') return refuse(file, words.yaml.noFence(), 1);
  const opening = text.indexOf('\n') + 1;
  const closing = /^---.*$/m.exec(text.slice(opening));
  if (opening === 0 || closing === null) return refuse(file, words.yaml.notClosed(), 1);
  const end = opening + closing.index;
  if (closing[0].trimEnd() !== '---') return refuse(file, words.yaml.badClose(closing[0]), lineAt(text, end));
  const yaml = text.slice(opening, end);
  const data = parse(file, yaml, 2);
  if (isReading(data)) return data;
  const bodyStart = end + closing[0].length;
  return { content: { file, yaml, yamlLine: 2, data, body: text.slice(bodyStart), bodyLine: lineAt(text, bodyStart) } };
}

/** Reads a file that is YAML as a whole. */
export function readYaml(file: string, bytes: Uint8Array): Reading {
  const yaml = decode(file, bytes);
  if (typeof yaml !== 'string') return yaml;
  const data = parse(file, yaml, 1);
  if (isReading(data)) return data;
  return { content: { file, yaml, yamlLine: 1, data, body: '', bodyLine: 1 } };
}
