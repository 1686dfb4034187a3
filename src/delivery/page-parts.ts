/** Breaks the weight of a page down into its parts, to find what to cut when it is over its limit. */
import { brotliCompressSync, constants } from 'node:zlib';
import { shortScope } from './short-scopes.ts';
import { tokensOf, type Token } from '../lib/html.ts';

/** How deep the sections of an article stand; what is deeper belongs to one of them. */
const maxDepth = 5;

type Range = readonly [start: number, end: number];

/** Each part with its place: elements by their path, rules of styles by the component that they are of. */
function* placesOf(html: string): Generator<readonly [part: string, range: Range]> {
  const open: Extract<Token, { kind: 'open' }>[] = [];
  const components = new Map<string | undefined, string>([[undefined, 'every component']]);
  for (const token of tokensOf(html)) {
    if (token.kind === 'open') open.push(token);
    else if (token.kind === 'close') {
      const path = open.map(({ name }) => name).slice(1);
      const { start = 0, attributes } = open.pop() ?? {};
      const name = ['id', 'aria-labelledby', 'class']
        .map((key) => attributes?.get(key) ?? '')
        .find((text) => text !== '');
      if (path.length > 1 && path.length <= maxDepth)
        yield [`${path.join(' > ')} ${name ?? ''}`.trim(), [start, token.end]];
    } else if (open.at(-1)?.name === 'style') {
      for (const { 0: rule, index } of token.text.matchAll(/[^{}]*\{[^{}]*\}/g)) {
        const id = shortScope.exec(rule)?.[0];
        if (!components.has(id)) components.set(id, /(?:\.|\b)[\w-]+(?=[^{]*\[data-s\d)/.exec(rule)?.[0] ?? '');
        const start = token.start + index;
        yield [`style of ${components.get(id) ?? ''}`, [start, start + rule.length]];
      }
    }
  }
}

/** Fast rather than exact, 12 ms a page (measured): what counts is how the parts compare. */
const quick = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 16 };
const bytesOf = (html: string) => brotliCompressSync(html, { params: quick }).length;

/** The parts of a page with the bytes (brotli) that it would be lighter by without each, the heaviest first. */
export function pageParts(html: string): [part: string, bytes: number][] {
  const whole = bytesOf(html);
  return [...Map.groupBy(placesOf(html), ([part]) => part)]
    .map(([part, places]): [string, number] => {
      const rest = places.reduceRight((left, [, [start, end]]) => left.slice(0, start) + left.slice(end), html);
      return [part, whole - bytesOf(rest)];
    })
    .sort((a, b) => b[1] - a[1]);
}
