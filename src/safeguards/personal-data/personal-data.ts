/**
 * Finds what must never be published about a person: numbers of papers, telephones and accounts, private mailboxes,
 * birthdays, plates, home addresses (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15).
 */
import { decoded } from '../../lib/decoded.ts';
import { personalCodesIn } from './personal-codes.ts';
import { personalHomesIn } from './personal-homes.ts';
import { personalMailboxesIn } from './personal-mailboxes.ts';
import { personalNumbersIn } from './personal-numbers.ts';
import { bounded, levelled, type Finding } from './personal-text.ts';

export interface PersonalDatum {
  readonly found: string;
  readonly message: string;
}

export interface Reading {
  /** Houses in the text are those of offices and of meetings. */
  readonly publicPlace?: boolean;
}

const webAddress = /https?:\/\/[^\s<>"]{1,2000}/gi;
const messenger =
  /^(?:[a-z]{1,10}\.)?(?:zalo\.me|wa\.me|whatsapp\.com|t\.me|telegram\.me|viber\.(?:com|me|click)|m\.me)$/;
const telephoneKey = /^(?:phone|tel|telephone|sdt|so|number|mobile|zalo|dienthoai)$/i;

/** The parts of a web address in which people put a number: all of a messenger's, the path of others. */
function readableParts(address: string): string[] {
  if (!URL.canParse(address)) return [address];
  const { hostname, pathname, search, searchParams } = new URL(address);
  if (messenger.test(hostname)) return [...pathname.split('/'), search].map(decoded);
  const asked = [...searchParams].filter(([key]) => telephoneKey.test(key)).map(([, value]) => value);
  return [...pathname.split('/').map(decoded), ...asked];
}

/** Numbers in web addresses; the other parts of an address are nobody's. */
function inAddresses(text: string): PersonalDatum[] {
  return [...text.matchAll(webAddress)].flatMap(([address]) =>
    readableParts(address).flatMap((part) =>
      personalNumbersIn(levelled(part)).map(({ start, end, message }) => ({ found: part.slice(start, end), message })),
    ),
  );
}

/** Of findings that lie over each other the first and longest tells enough. */
function apart(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((finding) => {
    if (finding.start < end) return false;
    ({ end } = finding);
    return true;
  });
}

/** Personal data in a text, in the order in which they stand there. */
export function personalDataIn(raw: string, { publicPlace = false }: Reading = {}): PersonalDatum[] {
  const text = bounded(raw);
  const prose = levelled(text.replace(webAddress, (address) => ' '.repeat(address.length)));
  const findings = [
    ...personalNumbersIn(prose),
    ...personalCodesIn(prose),
    ...personalMailboxesIn(prose),
    ...(publicPlace ? [] : personalHomesIn(prose)),
  ];
  return [
    ...apart(findings).map(({ start, end, message }) => ({ found: text.slice(start, end).trim(), message })),
    ...inAddresses(text),
  ];
}
