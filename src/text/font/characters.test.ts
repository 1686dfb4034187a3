import { describe, expect, test } from 'vitest';
import coverage from './coverage.json' with { type: 'json' };
import { missingCharacters, nameOf } from './characters.ts';
import { coveredRanges } from '../../outputs/link-cards/coverage.ts';

describe('characters that cards cannot draw', () => {
  test('every Vietnamese letter with every mark can be drawn, composed or decomposed', () => {
    const letters = 'aăâeêioôơuưyđ'
      .split('')
      .flatMap((letter) => ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((mark) => letter + mark));
    const text = letters.join('');
    expect(missingCharacters(text + text.toUpperCase())).toEqual([]);
    expect(missingCharacters((text + text.toUpperCase()).normalize('NFD'))).toEqual([]);
  });

  test('signs that titles use can be drawn', () => {
    expect(missingCharacters('“Số hóa” – 20.000 đ/lần; 50 % (từ 7h30…) ≤ 3 ngày & hơn')).toEqual([]);
  });

  test('arrows, ticks and emoji are told, each once and each as a person sees it', () => {
    expect(missingCharacters('Bước 1 → Bước 2 → xong ✓ 👨‍👩‍👧')).toEqual(['→', '✓', '👨‍👩‍👧']);
  });

  test('a character is named so that an editor can find it', () => {
    expect(nameOf('→')).toBe('“→” (U+2192)');
  });

  test('the data file says what the installed fonts cover', () => {
    expect(coverage.ranges, 'Run: node src/outputs/link-cards/coverage.ts > src/text/font/coverage.json').toEqual(
      coveredRanges(),
    );
  });
});
