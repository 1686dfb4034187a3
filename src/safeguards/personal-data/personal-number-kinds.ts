/** Classifies a number: telephone, identity paper, account, or public. */
import { safeguardWords } from '../../text/vi/safeguards.ts';
import * as names from './personal-number-words.ts';
import { anyOf, leadsTo } from './personal-text.ts';

const { personal } = safeguardWords;

const accountCue = leadsTo(names.accountWords, 40);
const bankCue = leadsTo(names.bankWords, 20);
const bankFollows = new RegExp(`^[ ,.:(-]{0,4}(?:tại )?(?:${anyOf(names.bankWords)})`, 'u');
const taxCue = leadsTo(names.taxWords, 30);
const insuranceCue = leadsTo(names.insuranceWords, 20);
const identityCue = leadsTo(names.identityWords, 40);
const telephoneCue = leadsTo(names.telephoneWords, 30);
const privateLine = leadsTo(names.privateLineWords, 20);
const neutralCue = leadsTo(names.neutralWords, 12);
const amountFollows = /^\s?(?:đồng|đ|₫|vnd|vnđ|người|lượt|hồ sơ|triệu|tỷ)(?!\p{L})/iu;
const isDocument = /^\/\p{Lu}{2}/u;
const card = /(?<![\p{L}\p{N}])[A-Za-z]{2}[ -]?$/u;

/** A window of a chain, read as one number. */
export interface Written {
  readonly digits: string;
  readonly sizes: readonly number[];
  readonly isAfterPlus: boolean;
  /** What leads to it since the last digit, at most 80 signs, and the 30 signs that follow. */
  readonly before: string;
  readonly after: string;
  /** Whether the sentence names a body that may publish it. */
  readonly isOfBody: () => boolean;
}

/** A telephone number as it is dialled in Vietnam, whatever stands for the country. */
function dialled(digits: string): string {
  const rest = digits.replace(/^00(?=84)/, '');
  return /^840?[2-9]\d{8,9}$/.test(rest) ? `0${rest.replace(/^840?/, '')}` : rest;
}

/** A mobile telephone as it is dialled in Vietnam, those of eleven digits that were changed in 2018 too. */
export const mobile = /^0(?:3[2-9]|[5789]\d)\d{7}$|^01[2689]\d{8}$/;
/** What is said of a number that is public. */
export const nothing = '';

/** Lines of offices begin with 02; Ho Chi Minh City was dialled (08) 3829 7052 until 2017. */
function landline({ digits, sizes, before }: Written): string | undefined {
  const number = dialled(digits);
  if (!/^02\d{8,9}$/.test(number) && !(/^08[2-9]\d{7}$/.test(number) && sizes[0] === 2 && sizes.includes(4)))
    return undefined;
  return privateLine.test(before) ? personal.telephone() : nothing;
}

function telephone({ digits, sizes, isAfterPlus, before }: Written): string | undefined {
  if (!mobile.test(dialled(digits))) return undefined;
  const [first = 0, ...rest] = sizes;
  const isGrouped = first > 2 || sizes.some((size) => size > 3) || sizes.every((size) => size === 1);
  const hasCountry = digits.startsWith('84') && first === 2 && rest.every((size) => size > 2);
  return isAfterPlus || isGrouped || hasCountry || telephoneCue.test(before) ? personal.telephone() : undefined;
}

function identity({ digits, sizes, before, after }: Written): string | undefined {
  const isNamed = identityCue.test(before);
  if (digits.length === 12) {
    const province = Number(digits.slice(0, 3));
    const isShaped = province >= 1 && province <= 96 && sizes.every((size) => size > 2);
    return isNamed || isShaped || (sizes.every((size) => size === 1) && province <= 96)
      ? personal.identity()
      : undefined;
  }
  if (!/^[0-3]\d{8}$/.test(digits)) return undefined;
  if (isNamed) return personal.identity();
  if (neutralCue.test(before) || amountFollows.test(after) || /^\p{L}/u.test(after) || /\p{L}$/u.test(before))
    return undefined;
  const isShaped = sizes.length === 1 || (digits.startsWith('0') && sizes.every((size) => size === 3));
  return isShaped ? personal.identity() : undefined;
}

function account({ digits, before, after, isOfBody }: Written): string | undefined {
  if (digits.length < 6 || amountFollows.test(after)) return undefined;
  const isLong = digits.length >= 8;
  if (!accountCue.test(before) && !(isLong && (bankCue.test(before) || bankFollows.test(after)))) return undefined;
  return isOfBody() ? nothing : personal.account();
}

/** `123456789`, `000 000 000`: what stands for a number. */
function isPlaceholder(digits: string): boolean {
  return /^(\d)\1+$/.test(digits) || '01234567890123456789'.includes(digits) || '9876543210'.includes(digits);
}

/** What is said of a number: a message, `nothing` for what is public, undefined where it is no number of any kind. */
export function messageFor(number: Written): string | undefined {
  const { digits, before, after, isOfBody } = number;
  if (digits.length < 6) return undefined;
  if (/^1[89]00\d{4,6}$/.test(digits) || isDocument.test(after) || isPlaceholder(digits)) return nothing;
  if (digits.length === 13 && card.test(before)) return personal.insurance();
  if (/^(?:\d{10}|\d{13})$/.test(digits) && taxCue.test(before)) return isOfBody() ? nothing : personal.tax();
  if (/^\d{10}$/.test(digits) && insuranceCue.test(before)) return personal.insurance();
  return landline(number) ?? account(number) ?? telephone(number) ?? identity(number);
}

/** Whether words say that what follows is a paper or an account, and no sum. */
export function isLabelledBy(before: string): boolean {
  return identityCue.test(before) || accountCue.test(before);
}
