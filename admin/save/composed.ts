import { withoutHidden } from '../../src/safeguards/characters.ts';

/**
 * All text of an entry in NFC, without invisible characters: text typed on some devices is decomposed and breaks addresses
 * and search; text pasted from elsewhere brings marks that nobody sees and that the build refuses.
 */
export function composed(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, composedValue(value)]));
}

function composedValue(value: unknown): unknown {
  if (typeof value === 'string') return withoutHidden(value).normalize('NFC');
  if (Array.isArray(value)) return value.map(composedValue);
  const isRecord = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return isRecord ? composed(value as Readonly<Record<string, unknown>>) : value;
}
