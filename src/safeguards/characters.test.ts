import { expect, test } from 'vitest';
import { mended } from '../lib/characters.ts';
import { safeguardWords as words } from '../text/vi/safeguards.ts';
import { unfitCharacter } from './characters.ts';

test.each([
  '\u00ad',
  '\u034f',
  '\u061c',
  '\u115f',
  '\u1160',
  '\u180e',
  '\u200d',
  '\u202e',
  '\u206a',
  '\u3164',
  '\u{e0041}',
])('a sign that nobody sees is told with its number and its place, and put right by a save', (sign) => {
  const text = `Dòng đầu\nĐăng ${sign}ký`;
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  expect(unfitCharacter(text)).toEqual({ code, index: 14, position: 6, after: 'Đăng', isBroken: false });
  expect(unfitCharacter(mended(text))).toBeUndefined();
});

test.each(['Đăng k\ufffd', 'Đăng \u0301ký', 'Đăng k\ue123', '\ufdd0'])(
  'a letter that was lost cannot be put right: “%s” is refused with number, place and remedy',
  (text) => {
    const unfit = unfitCharacter(mended(text));
    expect(unfit?.isBroken).toBe(true);
    if (unfit !== undefined) expect(words.text.unfit(unfit)).toMatch(/U\+[0-9A-F]{4} ở ký tự thứ \d.*gõ lại/);
  },
);

test.each(['👨‍👩‍👧', '☎️', '5️⃣', '🇻🇳', 'é'.normalize('NFD'), 'สวัสดี', 'नमस्ते'])('“%s” may stand in a text', (text) => {
  expect(unfitCharacter(text)).toBeUndefined();
});
