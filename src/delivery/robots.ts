/** User agents of bots: a maintained list, as expressions short enough for nginx. */
import crawlers from 'crawler-user-agents';

/** Listed as programs though people read with them: the browsers inside of apps. */
const people = new Set(['MetaIAB Facebook']);
/** nginx refuses a longer text in its configuration. */
const maxLength = 3500;

/** Expressions that together match the names of all programs of the list. */
export function robotPatterns(): string[] {
  const groups: string[] = [];
  for (const { pattern } of crawlers) {
    if (people.has(pattern)) continue;
    const last = groups.at(-1);
    if (last !== undefined && last.length + pattern.length < maxLength)
      groups[groups.length - 1] = `${last}|${pattern}`;
    else groups.push(pattern);
  }
  return groups.map((group) => `(?:${group})`);
}
