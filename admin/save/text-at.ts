import type { Path } from '../../src/safeguards/values.ts';

/** `value` with the text at `path` as `change` makes it; the same where no text stands there. */
export function withTextAt(value: unknown, path: Path, change: (text: string) => string): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return typeof value === 'string' ? change(value) : value;
  if (Array.isArray(value))
    return value.map((item: unknown, index): unknown => (index === part ? withTextAt(item, rest, change) : item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === part ? withTextAt(item, rest, change) : item]),
  );
}
