/**
 * Finds what must never be published about a person who is presented: numbers of papers, telephone numbers, private
 * mailboxes, home addresses (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15).
 */
import { safeguardWords as words } from '../text/vi/safeguards.ts';

export interface PersonalDatum {
  readonly found: string;
  readonly message: string;
}

/** Nine digits and more, however they are grouped: `0903.123.456`, `(0903) 123 456`. */
const digitGroups = /(?<![\p{L}\d.,/])\+?\(?\d(?:\)?[ .\u00A0-]?\d){8,13}(?![\d/]|[.,]\d)/gu;
const amountFollows = /^\s*(?:đồng|đ\b|₫|vnd|vnđ|người|lượt|hồ sơ|triệu|tỷ)/iu;
const privateMailbox = /[\w.+-]+@(?:gmail|yahoo|ymail|hotmail|outlook|live|icloud|proton(?:mail)?)\.[a-z.]+/giu;
const homeWords =
  /(?:(?:địa chỉ nhà|nhà riêng|số nhà|nhà số|hộ khẩu thường trú|thường trú|tạm trú|cư ngụ|ngụ)(?=[^\p{L}])[^.\n]{0,25}?\d|(?:hẻm|ngõ|ngách|kiệt) (?:số )?\d)[^.\n]{0,30}/giu;
const houseNumber = /(?<![\p{L}\d/])\d+(?:\/\d+)+[A-Za-z]?,?\s+(?:đường\s+)?\p{Lu}\p{L}*\s+\p{Lu}\p{L}*/gu;
const dayAndMonth = /^(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])(?:\/\d{4})?\s/;

function tellNumber(written: string): string | undefined {
  const digits = written.replace(/\D/g, '');
  if (/^(?:0\d{9,10}|84\d{9,10})$/.test(digits)) return words.personal.telephone();
  if (/^0\d{11}$/.test(digits) || /^[0-3]\d{8}$/.test(digits)) return words.personal.identity();
  return undefined;
}

/** Numbers of papers and telephones, and private mailboxes: what leads to one person wherever it stands. */
export function personalContactsIn(text: string): PersonalDatum[] {
  const numbers = [...text.matchAll(digitGroups)].flatMap((match) => {
    const message = tellNumber(match[0]);
    const isAmount = amountFollows.test(text.slice(match.index + match[0].length));
    return message === undefined || isAmount ? [] : [{ found: match[0], message }];
  });
  const mailboxes = [...text.matchAll(privateMailbox)].map(([found]) => ({ found, message: words.personal.mailbox() }));
  return [...numbers, ...mailboxes];
}

/** Personal data in a text about a person. */
export function personalDataIn(text: string): PersonalDatum[] {
  const homes = [...text.matchAll(homeWords), ...text.matchAll(houseNumber)]
    .filter(([found]) => !dayAndMonth.test(found))
    .map(([found]) => ({ found: found.trim(), message: words.personal.home() }));
  return [...personalContactsIn(text), ...homes];
}
