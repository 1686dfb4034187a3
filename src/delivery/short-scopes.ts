/**
 * Short names for the attributes by which Astro ties the styles of a component to its elements: a guide has some 370 of
 * them, of 23 characters each (an eighth of the page, and 2 % of it as brotli; measured).
 */

/** The name of such an attribute once it is short. */
export const shortScope = /\bdata-s\d+\b/;

/** A page whose scopes are numbered as they are met in it. */
export function withShortScopes(html: string): string {
  const numbers = new Map<string, number>();
  return html.replace(/\bdata-astro-cid-[a-z0-9]+/g, (name) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return `data-s${String(number)}`;
  });
}
