/** Finds private mailboxes, by the providers that people use and offices do not. */
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import type { Finding } from './personal-text.ts';

const at = /@|[([{<] ?(?:at|a c[òo]ng|a-còng|@) ?[)\]}>]| (?:at|a c[òo]ng) /giu;
const dot = '(?: ?[.,] ?| ?[([{<] ?(?:dot|chấm|\\.) ?[)\\]}>] ?| (?:dot|chấm) )';
const anyEnding =
  'gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|icloud|proton|protonmail|zoho|zohomail|gmx|' +
  'yandex|aol|tutanota|tuta|naver|hanmail|fastmail|hushmail';
const oneEnding = 'me|mac|mail|pm|qq|163|126|inbox|email';
const domain = new RegExp(
  `^ ?(?:(?:${anyEnding})(?:(?:${dot}[a-z]{2,4}){1,2}|(?![\\p{L}\\d.-]))|` +
    `(?:${oneEnding})${dot}(?:com|me|ru)|` +
    `(?:[a-z]{2,10}${dot})?(?:vnn|fpt|saigonnet|viettel)${dot}(?:vn|net))(?![\\p{L}\\d])`,
  'iu',
);
const named =
  /(?<![\p{L}\d@.])(?:gmail|e-?mail|yahoo)(?: riêng)? ?: ?(?=[\w.]{0,40}\d)[a-z][\w.]{4,40}(?![\w@]| ?[@([])/giu;

/** Mailboxes at providers for private people, `a(at)gmail.com` too, and `gmail: nguyenvanb99`, in a levelled text. */
export function personalMailboxesIn(readable: string): Finding[] {
  if (!/@|[a-z]at[)\]}> ]|[([{<] ?at| at |còng|mail|yahoo/i.test(readable)) return [];
  const message = words.personal.mailbox();
  const mailboxes = [...readable.matchAll(at)].flatMap(({ 0: sign, index }) => {
    const local = /[\p{L}\d._+-]{1,64} ?$/u.exec(readable.slice(Math.max(0, index - 65), index))?.[0] ?? '';
    const end = index + sign.length;
    const provider = domain.exec(readable.slice(end, end + 80))?.[0];
    return local === '' || provider === undefined
      ? []
      : [{ start: index - local.length, end: end + provider.length, message }];
  });
  const names = [...readable.matchAll(named)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    message,
  }));
  return [...mailboxes, ...names];
}
