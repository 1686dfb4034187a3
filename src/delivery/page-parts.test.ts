import { expect, test } from 'vitest';
import { pageParts } from './page-parts.ts';

test('a page that is too heavy tells its parts, the heaviest first, and styles by their component', () => {
  const styles = `a{color:red}@media print{.card[data-s1]{${'margin:1px;padding:3em;'.repeat(3)}}}`;
  const words = Array.from({ length: 300 }, (_, at) => `chữ${String((at * 7919) % 1009)}`).join(' ');
  const page =
    `<!doctype html><html><head><style>${styles}</style></head><body><header class="top">a</header>` +
    `<main id="noi-dung"><section aria-labelledby="giay-to"><p>${words}</p></section></main></body></html>`;
  const parts = pageParts(page).map(([part]) => part);
  expect(parts[0]).toBe('body > main noi-dung');
  expect(parts).toEqual(
    expect.arrayContaining([
      'head > style',
      'style of .card',
      'style of every component',
      'body > header top',
      'body > main > section giay-to',
    ]),
  );
});
