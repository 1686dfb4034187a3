/** Groups of digits in a text, as people write one number: `0903 – 123 – 456`, over two lines, with O for 0. */

export interface Group {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** What stands between it and the next group of the chain; nothing at the end of a chain. */
  gap?: string;
  /** Part of a date, a sum or the code of a procedure. */
  isSpent?: boolean;
}

/** `09O3` for `0903`: the letter where a digit belongs; positions stay. */
export function withDigits(text: string): string {
  return text
    .replace(/(?<=\d)[Oo](?=[\dOo])|(?<![\p{L}\p{N}])O(?=\d)/gu, '0')
    .replace(/(?<=\d)[Oo](?=\d)/g, '0')
    .replace(/(?<=\d)[Il](?=\d)/g, '1');
}

const separates = /^(?:[ \n]{1,3}|[ \n]?[-_·•.][ \n]?|,|[ .]?\(|\)[ .-]{0,2}|\) ?\()$/;

/** The groups of a text, those that may be one number in one chain. */
export function chainsIn(text: string): Group[][] {
  const chains: Group[][] = [];
  let chain: Group[] = [];
  for (const match of text.matchAll(/\d+/g)) {
    const group: Group = { start: match.index, end: match.index + match[0].length, digits: match[0] };
    const last = chain.at(-1);
    const gap = last === undefined ? '' : text.slice(last.end, Math.min(group.start, last.end + 5));
    // A full stop with a space behind it ends a sentence; with spaces on both sides it is a dash.
    if (last !== undefined && group.start - last.end < 5 && separates.test(gap) && !/^\.[ \n]/.test(gap)) {
      last.gap = gap;
      chain.push(group);
    } else {
      chain = [group];
      chains.push(chain);
    }
  }
  return chains;
}

function isYear(digits: string | undefined): boolean {
  return digits !== undefined && /^(?:19|20)\d\d$/.test(digits);
}

function isBelow(digits: string | undefined, limit: number): boolean {
  return digits !== undefined && digits.length <= 2 && Number(digits) >= 1 && Number(digits) <= limit;
}

/**
 * Marks dates, spans of years, sums and codes of procedures in a chain: they are no parts of a number.
 *
 * @param isLabelled whether a word or a plus says what the chain is: then it is no sum.
 */
export function spend(chain: readonly Group[], isLabelled: () => boolean): void {
  chain.forEach(({ digits, gap }, at) => {
    const [next, third] = [chain[at + 1], chain[at + 2]];
    const take = (count: number) => {
      for (const each of chain.slice(at, at + count)) each.isSpent = true;
    };
    if (isYear(third?.digits) && isBelow(digits, 31) && isBelow(next?.digits, 12)) take(3);
    if (isYear(digits) && isBelow(next?.digits, 12) && isBelow(third?.digits, 31)) take(3);
    if (isYear(digits) && isYear(next?.digits)) take(2);
    const last = chain[at - 1]?.gap ?? '';
    if (gap === undefined || !/^[., ]$/.test(gap) || last === gap || last.includes(')')) return;
    const end = chain.findIndex((each, index) => index > at && each.gap !== gap);
    const joined = chain.slice(at + 1, end + 1);
    if (gap === '.' && digits.length === 1 && next?.digits.length === 6) take(joined.length + 1);
    const isSum = /^[1-9]\d{0,2}$/.test(digits) && joined.every((each) => each.digits.length === 3);
    if (isSum && !(digits === '84' && gap === ' ') && !(at === 0 && isLabelled())) take(joined.length + 1);
  });
}
