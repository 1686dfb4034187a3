import { expect, it } from 'vitest';
import { asksForNext } from './next-item.ts';

const line = { tagName: 'INPUT', role: null, value: 'Tờ khai' };
const pressed = { key: 'Enter', isComposing: false, ctrlKey: false, target: line };

it.each([
  ['Enter in a line', pressed, true],
  ['another key', { ...pressed, key: 'Tab' }, false],
  ['the end of a word in Telex', { ...pressed, isComposing: true }, false],
  ['an empty line', { ...pressed, target: { ...line, value: ' ' } }, false],
  ['a list of choices', { ...pressed, target: { ...line, role: 'combobox' } }, false],
  ['a longer text', { ...pressed, target: { ...line, tagName: 'TEXTAREA' } }, false],
  ['Ctrl and Enter in a longer text', { ...pressed, ctrlKey: true, target: { ...line, tagName: 'TEXTAREA' } }, true],
  ['a button', { ...pressed, target: { tagName: 'BUTTON', value: 'x' } }, false],
])('%s', (_, event, isNext) => {
  expect(asksForNext(event)).toBe(isNext);
});
