/** Personal identifiers with letters, and birthdays: passports, insurance cards, number plates. */
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import { anyOf, sentenceAround, wordsPattern, type Finding } from './personal-text.ts';

const { personal } = words;

const passport = /(?<![\p{L}\p{N}])[A-Za-z] ?\d{7,8}(?![\p{L}\p{N}])/gu;
const passportWords = wordsPattern('hộ chiếu, passport, hc số, số hc');
const insurance = /(?<![\p{L}\p{N}])[A-Za-z]{2}[ -]?[1-5](?:[ -]?\d){12}(?!\d)/gu;
const plate =
  /(?<![\p{L}\d.,/])[1-9]\d[ -]?[A-Za-z](?:[A-Za-z]|\d)?[ -]{0,3}(?:\d{3}\.\d{2}|\d{5}|\d{4})(?![\p{L}\d/])/gu;
const clearPlate = /[- ]\d{3}\.\d{2}$/;
const plateWords = wordsPattern('biển số, bks, biển kiểm soát, biển xe, xe, xe máy, ô tô');
const publicVehicle = wordsPattern(
  'xe công vụ, xe buýt, xe bus, xe cứu thương, xe lưu động, xe của đơn vị, xe chuyên dùng, xe của phường',
);

const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const year = '(?:(?:19|20)\\d\\d|\\d\\d)';
const fullDate =
  `${day} ?[./-] ?${month} ?[./-] ?${year}|` + `${day} ${anyOf('tháng')} ${month}(?: ${anyOf('năm')}|,)? ${year}`;
const date = new RegExp(`(?<![\\d./-])(?:${fullDate})(?!\\d)`, 'gu');
const birth = new RegExp(
  `${anyOf('ngày sinh, năm sinh, sinh ngày, sinh nhật, sinh, d.o.b, dob, birthday, sn, ns')}[ :.,(-]{0,4}` +
    `(?:${anyOf('ngày, vào ngày, hôm')} )?$`,
  'u',
);
/** "khai sinh ngày …", "học sinh ngày …": another word ends in the same way. */
const otherWord = new RegExp(
  `${anyOf('khai, học, vệ, phát, thí, tuyển, hộ, nữ, y, tái, hy, giáo, nghiên cứu, sản, du học')} $`,
  'u',
);
const anybody = wordsPattern(
  'ví dụ, trẻ sinh, trẻ em sinh, người sinh, công dân sinh, ai sinh, các cháu sinh, những người sinh, nam sinh, ' +
    'trẻ có, công dân có, người có',
);
const range = wordsPattern('trở đi, trở về, trở lên, trở lại, về trước, về sau');

function passportsIn(text: string): Finding[] {
  return [...text.matchAll(passport)].flatMap(({ 0: found, index }) => {
    const { before, after } = sentenceAround(text, index, index + found.length);
    const isNamed = passportWords.test(before.slice(-60)) || passportWords.test(after.slice(0, 30));
    return isNamed ? [{ start: index, end: index + found.length, message: personal.passport() }] : [];
  });
}

function platesIn(text: string): Finding[] {
  return [...text.matchAll(plate)].flatMap(({ 0: found, index }) => {
    const sentence = sentenceAround(text, index, index + found.length);
    const isPlate = clearPlate.test(found) || plateWords.test(sentence.before.slice(-40));
    if (!isPlate || publicVehicle.test(sentence.before)) return [];
    return [{ start: index, end: index + found.length, message: personal.plate() }];
  });
}

function birthsIn(text: string): Finding[] {
  return [...text.matchAll(date)].flatMap(({ 0: found, index }) => {
    const label = birth.exec(text.slice(Math.max(0, index - 40), index))?.[0];
    if (label === undefined) return [];
    const start = index - label.length;
    const end = index + found.length;
    const { before, after } = sentenceAround(text, start, end);
    const isGeneral = anybody.test(before.slice(-60) + label) || range.test(after.slice(0, 20));
    return otherWord.test(before) || isGeneral ? [] : [{ start, end, message: personal.birth() }];
  });
}

/** Passports, cards of insurance, plates and birthdays, in a levelled text. */
export function personalCodesIn(text: string): Finding[] {
  const readable = text.replaceAll('_', '-');
  const cards = [...readable.matchAll(insurance)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    message: personal.insurance(),
  }));
  return [...passportsIn(readable), ...cards, ...platesIn(readable), ...birthsIn(readable)];
}
