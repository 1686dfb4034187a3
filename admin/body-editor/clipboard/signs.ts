/** Lines that begin with a sign of a list, as people type them: “- ”, “· ”, “1) ”. */
import { linesOf, plainStretch, withoutStart, wordsOf, type Part, type Stretch } from './parts.ts';

interface Line {
  readonly line: readonly Stretch[];
  /** The bullet, or `1` for a number. */
  readonly sign?: string;
  readonly number?: number;
  readonly length?: number;
}

const bullet = /^([-–·•▪◦‣●○■□➢➤*+])[ \u00a0]+(?=\S)/u;
const numbered = /^(\d{1,3})[.)] +(?=\S)/;

function signed(line: readonly Stretch[]): Line {
  const words = wordsOf(line);
  const [start = '', sign] = bullet.exec(words) ?? [];
  if (sign !== undefined) return { line, sign, length: start.length };
  const [lead = '', number] = numbered.exec(words) ?? [];
  return number === undefined ? { line } : { line, sign: '1', number: Number(number), length: lead.length };
}

/** Numbers make a list where they go on; one alone may be a chapter's, or a day. */
function withoutLoneNumbers(lines: readonly Line[]): Line[] {
  const numbers = lines.filter(({ sign }) => sign === '1');
  return lines.map((line) => {
    if (line.number === undefined) return line;
    const at = numbers.indexOf(line);
    const goesOn = numbers[at + 1]?.number === line.number + 1 || numbers[at - 1]?.number === line.number - 1;
    return goesOn ? line : { line: line.line };
  });
}

/** Lines with signs as items, one level for each kind of sign; the others as paragraphs. */
function itemsOf(lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  let kinds: string[] = [];
  let rest: Stretch[] = [];
  const flush = () => {
    if (rest.length > 0) parts.push({ type: 'paragraph', line: rest });
    rest = [];
  };
  for (const { line, sign, number, length = 0 } of lines) {
    if (sign === undefined) {
      kinds = [];
      rest.push(...(rest.length === 0 ? line : [{ ...plainStretch, text: '\n' }, ...line]));
      continue;
    }
    flush();
    if (!kinds.includes(sign)) kinds.push(sign);
    const level = kinds.indexOf(sign) + 1;
    kinds = kinds.slice(0, level);
    parts.push({ type: 'paragraph', line: withoutStart(line, length), list: { level, number } });
  }
  flush();
  return parts;
}

/** Makes lists of the lines that look like ones. */
export function withTypedLists(parts: readonly Part[]): Part[] {
  const made: Part[] = [];
  for (let at = 0; at < parts.length;) {
    // Paragraphs one after another: a list that was typed is often one line a paragraph.
    const run: Stretch[][][] = [];
    for (let next = parts[at + run.length]; next?.type === 'paragraph'; next = parts[at + run.length]) {
      if (next.list !== undefined || next.inItem !== undefined) break;
      run.push(linesOf(next.line));
    }
    if (run.length === 0) {
      const part = parts[at];
      if (part !== undefined) made.push(part.type === 'quote' ? { ...part, parts: withTypedLists(part.parts) } : part);
      at += 1;
      continue;
    }
    const lines = withoutLoneNumbers(run.flat().map(signed));
    let taken = 0;
    // Each paragraph by itself, so that those without signs stay apart; neighbours that are items join in one list.
    let kept: Line[] = [];
    for (const paragraph of run) {
      const own = lines.slice(taken, taken + paragraph.length);
      taken += paragraph.length;
      if (own.every(({ sign }) => sign !== undefined)) kept.push(...own);
      else {
        made.push(...itemsOf(kept), ...itemsOf(own));
        kept = [];
      }
    }
    made.push(...itemsOf(kept));
    at += run.length;
  }
  return made;
}
