import { describe, expect, test } from 'vitest';
import { tagsOf } from '../lib/html.ts';
import { namesOnPage, usedStyles, wordsOf } from './used-styles.ts';

const on = (html: string, ...scripts: string[]) => namesOnPage(tagsOf(html), wordsOf(scripts));
const page = '<main id="content" data-s0><p class="lead first">Chào</p><table><tr><td>1</td></tr></table></main>';

describe('a page keeps every rule that something on it may be met by', () => {
  test.each([
    ['its elements, also those that browsers add', 'body main p{a:b}table tbody td{a:b}'],
    ['its components', 'main[data-s0]>p{a:b}'],
    ['its classes and ids', '.lead.first{a:b}#content>.lead{a:b}'],
    ['states and attributes, which come and go', 'p:hover{a:b}main[open] p::before{a:b}[data-theme="dark"] p{a:b}'],
    ['what it is not', 'p:not(.note){a:b}main:not(.wide .note) p{a:b}'],
    ['one of several choices', 'main :is(.note,.lead){a:b}main:has(>p){a:b}'],
    ['choices of old browsers, which are not looked into', 'main :-webkit-any(.note,.lead){a:b}'],
    ['conditions', '@media print{p{a:b}}@supports (a:b){@media(min-width:1px){p{a:b}}}'],
    [
      'what is no rule',
      '@font-face{font-family:x;src:url(y)}@page{margin:1cm}@keyframes turn{to{a:b}}/*layer*/:root{--c:d}',
    ],
  ])('%s', (_, css) => {
    expect(usedStyles(css, on(page))).toBe(css);
  });

  test('what scripts and service workers write into it, by their words', () => {
    const css = 'ul.results{a:b}.kept-copy{a:b}#told{a:b}';
    expect(usedStyles(css, on(page))).toBe('');
    const scripts = [
      'x=document.createElement("ul");x.className="results open"',
      '`<p class="kept-copy">${day}`',
      'told.id="told"',
    ];
    expect(usedStyles(css, on(page, ...scripts))).toBe(css);
    expect(usedStyles('.mở{a:b}.b{a:b}', on(page, 'x.className="mở\\nb"'))).toBe('.mở{a:b}.b{a:b}');
    expect(usedStyles('.own{a:b}', on('<script>x.classList.add("own")</script>'))).toBe('.own{a:b}');
  });

  test('what sleeps in a template', () => {
    expect(usedStyles('.late i{a:b}', on('<template><b class="late"><i></i></b></template>'))).toBe('.late i{a:b}');
  });
});

describe('a page does without', () => {
  test.each([
    ['classes, ids and elements that are not there', '.note{a:b}#menu{a:b}video{a:b}main .note p{a:b}'],
    ['components of which it has none', 'p[data-s7]{a:b}'],
    ['choices none of which is there', 'main :is(.note,video){a:b}main:has(video){a:b}'],
    ['conditions in which nothing is left', '@media print{.note{a:b}}@supports (a:b){@media print{.note{a:b}}}'],
  ])('%s', (_, css) => {
    expect(usedStyles(css, on(page))).toBe('');
  });

  test('the selectors of a rule that nothing meets, whose others stay', () => {
    expect(usedStyles('.note,p,video{a:b;c:d}.lead{e:f}', on(page))).toBe('p{a:b;c:d}.lead{e:f}');
    expect(usedStyles('@media print{.note{a:b}p{a:b}}', on(page))).toBe('@media print{p{a:b}}');
  });
});

test('a word in a text is no class', () => {
  expect(usedStyles('.chào{a:b}', on(page))).toBe('');
});

test('a selector that is none is told', () => {
  expect(() => usedStyles('p >> {a:b}', on(page))).toThrow('p >>');
});
