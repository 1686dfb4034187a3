import { mended } from '../../src/lib/characters.ts';

/**
 * All text of an entry as it was meant: text typed on some devices is decomposed, text pasted from elsewhere brings
 * signs that nobody sees and letters that only look like those of Vietnamese; both break addresses and search.
 */
export function normaliseText(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, composedValue(value)]));
}

function composedValue(value: unknown): unknown {
  if (typeof value === 'string') return mended(value);
  if (Array.isArray(value)) return value.map(composedValue);
  const isRecord = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return isRecord ? normaliseText(value as Readonly<Record<string, unknown>>) : value;
}
