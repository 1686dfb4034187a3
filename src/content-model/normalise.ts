/** Normalises frontmatter as it arrives (files that Decap saved, hand-written YAML) before it is checked. */
import { withMeantLetters } from '../lib/characters.ts';

const isoDay = /^\d{4}-\d{2}-\d{2}T00:00:00(\.000)?Z$/;

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/**
 * Raw frontmatter as the schema wants it: text in NFC with the letters that were meant, without blank edges; `""`, null
 * and groups with nothing in them absent (Decap leaves them when a field is cleared); days that YAML read as dates back
 * as `YYYY-MM-DD`.
 */
export function normalise(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') {
    const text = withMeantLetters(value).trim();
    return text === '' ? undefined : text;
  }
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return 'Invalid Date';
    const iso = value.toISOString();
    return isoDay.test(iso) ? iso.slice(0, 10) : iso;
  }
  if (Array.isArray(value)) return value.map(normalise).filter((item) => item !== undefined);
  if (isPlainObject(value)) {
    const entries = Object.entries(value)
      .map(([key, item]) => [key, normalise(item)] as const)
      .filter(([, item]) => item !== undefined);
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
  return value;
}
