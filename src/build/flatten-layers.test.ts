import { expect, test } from 'vitest';
import { flattenLayers, flattenSheet } from './flatten-layers.ts';

const declared = '@layer base,components,print;';

test('rules stand in the declared order of their layers, those outside of every layer last', () => {
  const css = `${declared}@layer print{a{b:4}}x{b:5}@layer components{a{b:2}}@layer base{a{b:1}}@layer components{a{b:3}}`;
  expect(flattenSheet(css)).toBe('/*base*/a{b:1}/*components*/a{b:2}a{b:3}/*print*/a{b:4}/**/x{b:5}');
});

test('a layer that is declared nowhere comes after the declared ones', () => {
  expect(flattenSheet('@layer new{a{b:2}}@layer base,new;@layer base{a{b:1}}')).toBe('/*new*/a{b:2}/*base*/a{b:1}');
});

test('conditions within a layer stay', () => {
  const rule = '@media (min-width:60rem){a{b:1}}';
  expect(flattenSheet(`@layer base{${rule}}`)).toBe(`/*base*/${rule}`);
});

test.each([
  '@media print{@layer base{a{b:1}}}',
  '@layer base{@layer inner{a{b:1}}}',
  '@layer{a{b:1}}',
  '@layer a.b{a{b:1}}',
])('what cannot be put in order is refused: %s', (css) => {
  expect(() => flattenSheet(css)).toThrow(/layer/);
});

test('the styles of a page become one, at the place of the first', () => {
  const page = `<head><style>${declared}</style><title>x</title><style>@layer base{a{b:1}}</style></head><body></body>`;
  expect(flattenLayers(page)).toBe('<head><style>/*base*/a{b:1}</style><title>x</title></head><body></body>');
});

test('a page without layers stays as it is', () => {
  const page = '<head><style>a{b:1}</style></head><body><p>@layer</p></body>';
  expect(flattenLayers(page)).toBe(page);
});
