import { safeguardWords as words } from '../text/vi/safeguards.ts';

/** Something wrong with the content or with the built site, told so that its author can mend it. */
export interface Problem {
  /** A warning is told, an error stops the build. */
  readonly severity: 'error' | 'warning';
  /** From the root of the project: `content/guides/khai-sinh/index.md`. */
  readonly file: string;
  readonly line?: number | undefined;
  /** What the field is called in the form. */
  readonly field?: string | undefined;
  /** What stands there now. */
  readonly found?: string | undefined;
  /** What is wrong and what to do, as the end of a sentence that begins with the field. */
  readonly message: string;
  /** Another entry has a part in it, and may be the one to be mended. */
  readonly isShared?: boolean | undefined;
  /** It is told of a lack among the other entries. */
  readonly asksOthers?: boolean | undefined;
}

const longestQuote = 60;

/** A value as a message quotes it: on one line, short, with invisible characters told by their number. */
export function quote(text: string): string {
  const visible = text.replace(/\s+/g, ' ').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
  return visible.length > longestQuote ? `${visible.slice(0, longestQuote)}…` : visible;
}

/** One problem in words: `content/…/index.md:12 · Ngày đăng (đang ghi “31/3”): không phải ngày có thật. Hãy …`. */
function formatProblem({ file, line, field, found, message }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const now = found === undefined ? '' : ` (${words.found(quote(found))})`;
  return field === undefined && now === '' ? `${place} · ${message}` : `${place} · ${field ?? ''}${now}: ${message}`;
}

export function errorsIn(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ severity }) => severity === 'error');
}

export function warningsIn(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ severity }) => severity === 'warning');
}

/** What one mistake of a template does on many pages is told once. */
function gathered(problems: readonly Problem[]): Problem[] {
  const byMessage = Map.groupBy(problems, ({ line, field, found, message }) =>
    JSON.stringify([line, field, found, message]),
  );
  return [...byMessage.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined || same.length < 3) return same;
    return [{ ...first, message: `${first.message} ${words.elsewhere(same.length - 1)}` }];
  });
}

/** All problems as one text, a line each, in the order of files and lines. */
export function formatProblems(problems: readonly Problem[]): string {
  return gathered(problems)
    .sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0))
    .map((problem, index) => `${index + 1}. ${formatProblem(problem)}`)
    .join('\n');
}

/** Stops a build: the message is for a person who wrote content, so that it carries no stack trace. */
export class SafeguardError extends Error {
  override readonly name = 'SafeguardError';

  constructor(heading: string, problems: readonly Problem[]) {
    super(`${heading}\n\n${formatProblems(problems)}\n`);
    this.stack = '';
  }
}
