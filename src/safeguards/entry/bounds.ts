/**
 * What is too large to be looked at closer. Everything else here reads an entry only once it has passed: the readers of
 * Markdown take a time that grows with the square of how deep a text is nested (measured: 2,000 list marks in a row
 * take micromark 10 s), and a file that the build would not open must not be written.
 */
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import type { EntryProblem, WrittenEntry } from './entry.ts';

const maxBody = 100_000;
/** Quotes and lists in one another at the start of a line; people need three. */
const maxNesting = 40;
/** The same sign in a row, of those that open something inside a line. */
const maxRun = 200;
/** As a file, with what YAML puts around each value; `frontmatter.ts` opens twice as much. */
const maxBytes = 400_000;
const bytesAround = 40;

/** How many signs of quotes and lists a line begins with. */
function nestingOf(line: string): number {
  let depth = 0;
  for (const sign of line) {
    if (sign === '>' || sign === '-' || sign === '+' || sign === '*') depth += 1;
    else if (sign !== ' ' && sign !== '\t' && sign !== '.' && sign !== ')' && (sign < '0' || sign > '9')) break;
  }
  return depth;
}

/** A long line of dashes or of `=` is drawn by people; of signs of emphasis it is not. */
function isNested(line: string): boolean {
  const bare = line.replaceAll(' ', '');
  if (/^(?:-+|=+)$/.test(bare)) return false;
  return nestingOf(line) > maxNesting || hasLongRun(line);
}

function hasLongRun(line: string): boolean {
  let run = 0;
  let before = '';
  for (const sign of line) {
    run = sign === before ? run + 1 : 1;
    before = sign;
    if (run > maxRun && '*_~[!>'.includes(sign)) return true;
  }
  return false;
}

/** Bytes of all texts of the frontmatter, each with what stands around it; stops counting at the limit. */
function bytesOf(data: unknown, body: string): number {
  const encoder = new TextEncoder();
  let bytes = encoder.encode(body).length;
  const waiting: unknown[] = [data];
  while (waiting.length > 0 && bytes <= maxBytes) {
    const value = waiting.pop();
    bytes += bytesAround;
    if (typeof value === 'string') bytes += encoder.encode(value).length;
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inside] of Object.entries(value)) {
        bytes += Array.isArray(value) ? 0 : key.length;
        waiting.push(inside);
      }
    }
  }
  return bytes;
}

/** Why the entry as a whole cannot be taken. */
export function* sizeProblems({ data, body }: WrittenEntry): Generator<EntryProblem> {
  if (bytesOf(data, body) > maxBytes) {
    yield { path: [], message: words.file.tooLarge(maxBytes / 1000), severity: 'error' };
  }
}

/** Why the prose is not read. */
export function* bodyBounds({ body }: Pick<WrittenEntry, 'body'>): Generator<EntryProblem> {
  const about = { path: ['body'], severity: 'error' } as const;
  if (body.length > maxBody) {
    yield { ...about, message: words.text.tooLong(maxBody), bodyLine: 1 };
    return;
  }
  const index = body.split('\n').findIndex(isNested);
  if (index >= 0) yield { ...about, message: words.markdown.nested(), bodyLine: index + 1 };
}
