import { tokensOf } from '../lib/html.ts';

/**
 * Where a line of Vietnamese may not be broken: between a number and its unit ("7.000 đ", "3 ngày"), between a word and
 * the number that completes it ("tháng 3/2026", "Điều 15"), and within the name of the city. Editors type plain spaces,
 * and should not have to know of others.
 */
const units = 'đ|%|ngày|giờ|phút|tháng|năm|tuổi';
const numbered = 'tháng|quý|năm|mức độ|Điều|khoản|số|gọi';

const beforeUnit = new RegExp(`(?<=\\d) (?=(?:${units})(?!\\p{L}))`, 'gu');
const afterWord = new RegExp(`(?<=(?<!\\p{L})(?:${numbered})) (?=\\d)`, 'giu');
const withinLevel = /(?<=(?<!\p{L})mức) (?=độ\u00a0\d)/giu;
const city = /TP\. Hồ Chí Minh|Hồ Chí Minh/gu;

/** Code, styles and fields to copy from, whose content is nobody's reading. */
const untouched = new Set(['script', 'style', 'textarea', 'pre', 'code']);

/** The page with spaces that do not break in those places of its text; its tags and attributes stay as they are. */
export function keepNumbersTogether(html: string): string {
  let kept = '';
  let copied = 0;
  let depth = 0;
  for (const { kind, start, end, ...token } of tokensOf(html)) {
    if ('name' in token && untouched.has(token.name)) depth += kind === 'open' ? 1 : -1;
    if (kind !== 'text' || depth > 0) continue;
    const text = html
      .slice(start, end)
      .replace(beforeUnit, '\u00a0')
      .replace(afterWord, '\u00a0')
      .replace(withinLevel, '\u00a0')
      .replace(city, (name) => name.replaceAll(' ', '\u00a0'));
    kept += html.slice(copied, start) + text;
    copied = end;
  }
  return kept + html.slice(copied);
}
