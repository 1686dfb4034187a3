/** The differences between two readings of a page, as passages that a person can compare. */
import { diffArrays, diffWords } from 'diff';

/** A passage as it was and as it is; nothing where it was added or has gone. */
export interface TextChange {
  readonly before?: string | undefined;
  readonly now?: string | undefined;
}

/** Of more changes a page is another page: who looks at it sees so. */
const maxChanges = 5;
const maxPassage = 200;
/** What is quoted before the first word that differs. */
const context = 60;

/** The part of a paragraph around what is another in it. */
function passage(text: string, from: number): string {
  const start = from <= context ? 0 : text.lastIndexOf(' ', from - context) + 1;
  const cut = text.slice(start, start + maxPassage);
  return `${start > 0 ? '…' : ''}${cut}${start + maxPassage < text.length ? '…' : ''}`;
}

function asPassages(before: string, now: string): TextChange {
  const [same] = diffWords(before, now);
  const from = same !== undefined && !same.added && !same.removed ? same.value.length : 0;
  return { before: passage(before, from), now: passage(now, from) };
}

/**
 * The changes from one reading to the next, at most a few.
 *
 * @param before paragraphs of the earlier reading.
 */
export function textChanges(before: readonly string[], now: readonly string[]): TextChange[] {
  const changes: TextChange[] = [];
  let gone: string[] = [];
  const addRemoved = () => {
    for (const text of gone) changes.push({ before: passage(text, 0) });
    gone = [];
  };
  for (const part of diffArrays([...before], [...now])) {
    if (part.removed) gone.push(...part.value);
    else if (part.added) {
      for (const text of part.value) {
        const old = gone.shift();
        changes.push(old === undefined ? { now: passage(text, 0) } : asPassages(old, text));
      }
      addRemoved();
    } else addRemoved();
  }
  addRemoved();
  return changes.slice(0, maxChanges);
}
