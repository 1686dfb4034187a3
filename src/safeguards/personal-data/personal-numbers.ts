/** Numbers that lead to one person: telephones, papers, accounts. */
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import { chainsIn, spend, withDigits, type Group } from './number-groups.ts';
import { bodyWords } from './personal-number-words.ts';
import { isLabelledBy, mobile, nothing, messageFor } from './personal-number-kinds.ts';
import { anyOf, sentenceAround, wordsPattern, type Finding } from './personal-text.ts';

const { personal } = words;

const body = wordsPattern(bodyWords);

function labelOf(text: string, start: number): string {
  let first = start;
  while (first > start - 80 && /\D/.test(text[first - 1] ?? '0')) first -= 1;
  return text.slice(first, start).replace(/[+( ]{1,3}$/, ' ');
}

function isAfterPlus(text: string, start: number): boolean {
  return /\+ ?\(?$/.test(text.slice(Math.max(0, start - 3), start));
}

const maxDigits = 19;

/** The longest part of a chain from `first` on that is a number of some kind. */
function longestFrom(chain: readonly Group[], first: number, text: string) {
  const window: Group[] = [];
  const start = chain[first]?.start ?? 0;
  const before = labelOf(text, start);
  let found: { count: number; message: string } | undefined;
  for (const group of chain.slice(first, first + maxDigits)) {
    const digits = [...window, group].map((each) => each.digits).join('');
    if (group.isSpent === true || digits.length > maxDigits) break;
    window.push(group);
    const message = messageFor({
      digits,
      sizes: window.map((each) => each.digits.length),
      isAfterPlus: isAfterPlus(text, start),
      before,
      after: text.slice(group.end, group.end + 30),
      isOfBody: () => {
        const sentence = sentenceAround(text, start, group.end);
        return body.test(sentence.before) || body.test(sentence.after);
      },
    });
    if (message !== undefined) found = { count: window.length, message };
  }
  return found;
}

function findingsOf(chain: readonly Group[], text: string): Finding[] {
  const findings: Finding[] = [];
  for (let at = 0; at < chain.length; at += 1) {
    const found = longestFrom(chain, at, text);
    if (found === undefined) continue;
    const end = chain[at + found.count - 1]?.end ?? 0;
    let start = chain[at]?.start ?? 0;
    at += found.count - 1;
    if (found.message === nothing) continue;
    const sign = /(?:\(?\+ ?|\+ ?\()$/.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '';
    if (sign !== '') start -= sign.length;
    else if (text[start - 1] === '(' && text.slice(start, end).includes(')')) start -= 1;
    findings.push({ start, end, message: found.message });
  }
  return findings;
}

const digitWords = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const otherWords: Readonly<Record<string, string>> = { tư: '4', lăm: '5', bẩy: '7' };
const digitWord = anyOf([...digitWords, ...Object.keys(otherWords)].join(', '));
/** Only from a zero on: so begin telephones and papers. */
const spoken = new RegExp(`[Kk]hông(?:[\\s,.-]{1,3}${digitWord}){8,13}`, 'gu');

/** Numbers that are written out: "không chín không ba …". */
function spokenIn(text: string): Finding[] {
  return [...text.matchAll(spoken)].flatMap((match) => {
    const [found] = match;
    const digits = found
      .toLowerCase()
      .split(/[\s,.-]+/)
      .map((word) => otherWords[word] ?? String(digitWords.indexOf(word)))
      .join('');
    const isTelephone = mobile.test(digits);
    if (!isTelephone && !/^0\d{11}$/.test(digits)) return [];
    const message = isTelephone ? personal.telephone() : personal.identity();
    return [{ start: match.index, end: match.index + found.length, message }];
  });
}

/** Numbers of telephones, papers and accounts that belong to a person, in a levelled text. */
export function personalNumbersIn(text: string): Finding[] {
  const readable = withDigits(text);
  const numbers = chainsIn(readable).flatMap((chain) => {
    const start = chain[0]?.start ?? 0;
    spend(chain, () => {
      const label = labelOf(readable, start);
      return isAfterPlus(readable, start) || isLabelledBy(label);
    });
    return findingsOf(chain, readable);
  });
  return [...numbers, ...spokenIn(text)];
}
