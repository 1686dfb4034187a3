/** Finds home addresses: a house in a street, a flat, a group of houses. The address of an office is none. */
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import { civicWords, leadingWords, livingWords, noStreets, numberedWords, smallWords } from './personal-home-words.ts';
import { anyOf, leadOfList, namesOffice, sentenceAround, wordsPattern, type Finding } from './personal-text.ts';

const lives = wordsPattern(livingWords);
const leads = wordsPattern(leadingWords);
const civic = wordsPattern(civicWords);
const isNumbered = new RegExp(`${anyOf(numberedWords)} $`, 'u');

const noStreet = `(?!${anyOf(noStreets)}|(?:${smallWords})(?!\\p{L}))`;
const houseNumber =
  '(?!(?:19|20)\\d\\d(?![\\d/]))\\d{1,4}(?: ?bis| ?ter)?[A-Za-z]?' +
  '(?: ?\\/ ?\\d{1,4}[A-Za-z]?){0,6}(?: ?- ?\\d{1,4})?(?![\\d./:%])';
const kindOfStreet = `${anyOf('đường, đ., phố, hẻm, đại lộ, quốc lộ, tỉnh lộ, hương lộ')}[ .]{0,2}`;
const dayStreet = `\\d{1,2} ${anyOf('tháng')} \\d{1,2}`;
const part = `${noStreet}\\p{Lu}[\\p{L}\\d]{0,9}`;
const longName = `(?:${part}(?: ${part}){1,5}|${dayStreet})`;
const shortName = `(?:${part}|${anyOf('số')} \\d{1,3})`;
/** A name of one word, or two words in lower case. */
const anyName = `${noStreet}(?:\\p{Lu}[\\p{L}\\d]{0,9}|\\p{L}{1,7} ${noStreet}\\p{L}{1,7})`;
const ward =
  `[ ,(-]{1,3}${anyOf('phường, xã, quận, huyện, thị trấn, tp, thành phố, khu phố, kp, tổ, ấp, p, q')}` +
  '[ .]{0,2}[\\p{L}\\d]{1,12}';

/** A house as it is written where a name of a street has capitals: its number, and a street of two words or more. */
const clearHouse = new RegExp(
  `${houseNumber},? ?(?:(?:${kindOfStreet})?${longName}|${kindOfStreet}${shortName})`,
  'uy',
);
/** A house where somebody is said to live: the street may be one word, or in lower case. */
const anyHouse = new RegExp(
  `${houseNumber}(?:,? ?(?:${kindOfStreet})?(?:${anyName}(?: ${part}){0,4}|${dayStreet}|` +
    `${anyOf('số')} \\d{1,3})|${ward})`,
  'uy',
);
const wardFollows = new RegExp(`^${ward}`, 'u');
const dayAndMonth = /^(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])(?:\/\d{4})?(?![\d/])/;
/** A number right behind these is a house, though it look like a date: "ở 12/5 Âu Cơ". */
const leadsHouse = new RegExp(`${anyOf(`số, ${livingWords}, ở, tại, địa chỉ, đc`)}[ :]{1,3}$`, 'u');
const houseOnly = new RegExp(`${anyOf('số nhà, nhà số')}[ :]{1,3}$`, 'u');
const bareHouse = /\d{1,4}[A-Za-z]?(?:\/\d{1,4}[A-Za-z]?){0,5}(?=[ .,;)]|$)(?! \p{Ll})/uy;

const alleyBefore = new RegExp(`${anyOf('hẻm, ngõ, ngách, kiệt')} (?:${anyOf('số')} )?$`, 'u');
const alleyNumber = /\d{1,4}[A-Za-z]?(?:\/\d{1,4}[A-Za-z]?){0,5}(?![\d%])(?: \p{Lu}[\p{L}\d]{0,9}){0,4}/uy;

const groupBefore = new RegExp(`${anyOf('tổ, tổ dân phố')} ?$`, 'u');
const groupNumber = new RegExp(
  `\\d{1,3}[A-Za-z]?[ ,-]{1,3}${anyOf('khu phố, kp, ấp, thôn, tổ dân phố, khu')} ?\\d{1,3}[A-Za-z]?`,
  'uy',
);
const quarterBefore = new RegExp(`${anyOf('ấp, thôn, xóm, khu phố, kp, tổ dân phố')} ?$`, 'u');
const quarterNumber = new RegExp(
  `\\d{1,3}[A-Za-z]?[ ,-]{1,3}(?:${anyOf('tổ, tổ dân phố')} ?\\d{1,3}|` +
    `${anyOf('xã, phường, thị trấn, p, x')}[ .]{1,2}[\\p{L}\\d]{1,12}(?: \\p{Lu}[\\p{L}]{0,9})?)`,
  'uy',
);

const flatBefore = new RegExp(`${anyOf('căn hộ, căn, phòng')} ?(?:${anyOf('số')} )?[A-Za-z]{0,2}$`, 'u');
const flatNumber = /\d{1,4}(?:[.-][A-Za-z]?\d{1,4}){0,2}[A-Za-z]?(?![\p{L}\d/])/uy;
const named =
  anyOf('chung cư, c/c, cc, block, lô, tòa, toà, tháp, cư xá, nhà trọ, dãy trọ, ký túc xá, ktx') + ' [\\p{L}\\d]{1,12}';
const building = new RegExp(named, 'u');
const flatInBuilding = new RegExp(`\\d{1,4}(?:[.-][A-Za-z]?\\d{1,4}){0,2}[A-Za-z]?,? ${named}`, 'uy');

interface Place {
  readonly text: string;
  readonly start: number;
  /** At most 40 signs before. */
  readonly before: string;
}

function matchAt({ text, start }: Place, pattern: RegExp): string | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0];
}

interface Sentence {
  readonly before: string;
  readonly after: string;
}

/** Whether a word stands near before, with no office between. */
function isLedBy(pattern: RegExp, { before }: Sentence, reach: number): boolean {
  const near = before.slice(-reach);
  const last = [...near.matchAll(new RegExp(pattern, 'gu'))].at(-1);
  return last !== undefined && !namesOffice({ before: near.slice(last.index + last[0].length), after: '' });
}

function isCivic({ before, after }: Sentence): boolean {
  return civic.test(before) || civic.test(after);
}

/** A house in a street; the end of what was found. */
function houseAt(place: Place): number | undefined {
  const { text, start } = place;
  const found = matchAt(place, anyHouse) ?? (houseOnly.test(place.before) ? matchAt(place, bareHouse) : undefined);
  if (found === undefined || isNumbered.test(place.before)) return undefined;
  const isDate = dayAndMonth.test(found) && !leadsHouse.test(place.before);
  if (isDate && !wardFollows.test(text.slice(start + found.length, start + found.length + 30))) return undefined;
  const sentence = sentenceAround(text, start, start + found.length);
  if (isLedBy(lives, sentence, 40)) return start + found.length;
  const clear = matchAt(place, clearHouse);
  if (clear === undefined || namesOffice(sentence) || isCivic(sentence)) return undefined;
  if (namesOffice({ before: leadOfList(text, start), after: '' })) return undefined;
  const end = start + clear.length;
  const isAddress = clear.includes('/') || isLedBy(leads, sentence, 14) || wardFollows.test(text.slice(end, end + 30));
  return isAddress ? end : undefined;
}

/** An alley, a group of houses or a flat; the end of what was found. */
function quarterAt(place: Place): number | undefined {
  const { text, start, before } = place;
  let found: string | undefined;
  if (alleyBefore.test(before)) found = matchAt(place, alleyNumber);
  else if (groupBefore.test(before)) found = matchAt(place, groupNumber);
  else if (quarterBefore.test(before)) found = matchAt(place, quarterNumber);
  else if (flatBefore.test(before)) {
    found = matchAt(place, flatNumber);
    const end = start + (found?.length ?? 0);
    if (!building.test(before) && !building.test(text.slice(end, end + 40))) return undefined;
  } else if (leads.test(before) || lives.test(before)) found = matchAt(place, flatInBuilding);
  if (found === undefined) return undefined;
  const sentence = sentenceAround(text, start, start + found.length);
  const isHome = isLedBy(lives, sentence, 40) || !(namesOffice(sentence) || isCivic(sentence));
  return isHome ? start + found.length : undefined;
}

const lead = new RegExp(
  anyOf('nhà số, số nhà, số, hẻm, ngõ, ngách, kiệt, tổ, tổ dân phố, ấp, thôn, xóm, khu phố, căn hộ, căn, phòng') +
    ' ?[A-Za-z]{0,2}$',
  'u',
);

/** Addresses at which a person lives, in a levelled text. */
export function personalHomesIn(text: string): Finding[] {
  const readable = text.replaceAll('\n', ' ');
  return [...readable.matchAll(/(?<![\d.,/-])\d{1,4}(?!\d)/g)].flatMap(({ index }) => {
    const before = readable.slice(Math.max(0, index - 40), index);
    const place = { text: readable, start: index, before };
    const end = quarterAt(place) ?? (/\p{L}$/u.test(before) ? undefined : houseAt(place));
    if (end === undefined) return [];
    return [{ start: index - (lead.exec(before)?.[0].length ?? 0), end, message: words.personal.home() }];
  });
}
