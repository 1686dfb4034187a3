import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mended, withMeantLetters } from './characters.ts';

const hidden = [
  0xad, 0x34f, 0x61c, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202e, 0x2060, 0x2064, 0x2066, 0x206a,
  0x206f, 0xfeff, 0xfe0f, 0xfff9, 0xfffc, 0xe0001, 0xe0041, 0x00, 0x07, 0x7f, 0xd800,
];

test.each(hidden.map((code) => [code.toString(16), String.fromCodePoint(code)]))(
  'a word is whole again without U+%s',
  (_, sign) => {
    expect(mended(`khai${sign} si${sign}nh`)).toBe('khai sinh');
  },
);

test.each(['\u115f', '\u1160', '\u3164', '\uffa0', '\u2800'])('a sign that leaves a gap is a space', (sign) => {
  expect(mended(`khai${sign}${sign}sinh`)).toBe('khai sinh');
});

test.each(['\v', '\f', '\u0085', '\u2028', '\u2029'])('what ends a line elsewhere ends it here', (sign) => {
  expect(mended(`khai${sign}sinh`)).toBe('khai\nsinh');
});

test.each([
  ['eth', 'Ðăng ký, ðăng ký', 'Đăng ký, đăng ký'],
  ['the African D', 'Ɖăng ɖi', 'Đăng đi'],
  ['a D with a stroke laid over it', 'D\u0335ăng d\u0336i', 'Đăng đi'],
  ['what a PDF has lost', 'Trƣờng tiểu học, Ƣu tiên', 'Trường tiểu học, Ưu tiên'],
  ['a caron for a breve', 'vǎn bản', 'văn bản'],
  ['Cyrillic letters in a word', 'Тhủ tụс hộ tịсh', 'Thủ tục hộ tịch'],
  ['words of nothing but Cyrillic twins', 'со con, Кhai', 'co con, Khai'],
  ['Greek capitals', 'Τrách nhiệm, Οng', 'Trách nhiệm, Ong'],
  ['the tone before the hat', 'e\u0301\u0302 o\u0323\u031b', 'ế ợ'],
  ['a tone twice', 'ế\u0301', 'ế'],
  ['decomposed text', 'Nghị định'.normalize('NFD'), 'Nghị định'],
  ['bold letters of mathematics', '𝗧𝗵𝗼̂𝗻𝗴 𝗯𝗮́𝗼 𝟮𝟬𝟮𝟲', 'Thông báo 2026'],
  ['full width', 'Ｋｈａｉ ０９', 'Khai 09'],
  ['ligatures', 'ﬁle', 'file'],
  ['letters drawn as an apostrophe', 'HʼMông', 'H’Mông'],
  ['bullets of Word', '\uf0b7 Giấy tờ', '• Giấy tờ'],
])('%s: the letters that were meant', (_, written, meant) => {
  expect(mended(written)).toBe(meant);
});

test.each([
  ['an emoji of several signs', 'Gia đình 👨‍👩‍👧 vui, ☎️ 5️⃣ 👍🏽'],
  ['another language', 'Đọc “Война и мир”, αβγ'],
  ['signs of Vietnamese', 'Phí 7.000 ₫, 25 °C, ½ giờ, “Đắk N’Drót” – H’Mông'],
])('%s stays what it is', (_, text) => {
  expect(mended(text)).toBe(text);
});

test('what is mended is in NFC and needs no mending', () => {
  const letters = fc.constantFrom(...'aeoEODd\u0301\u0302\u0323\u031b\u0335\u200d\ufe0fÐƣ😀👩Тсοđ ế-1'.split(/(?:)/u));
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(letters).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (written) => {
      const once = mended(written);
      expect(once).toBe(once.normalize('NFC'));
      expect(mended(once)).toBe(once);
      expect(withMeantLetters(once)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});
