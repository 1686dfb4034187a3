import { describe as group, expect, it } from 'vitest';
import { describe } from '../../src/content-model/registry.ts';
import { asShown } from './completed.ts';

const { fields } = describe('profiles');
const written = { name: 'Nguyễn Văn A', portrait: 'anh.webp', portraitAlt: 'Chân dung' };

function portraitOf(more: Readonly<Record<string, unknown>>): unknown {
  return asShown(fields, { ...written, ...more })['portrait'];
}

group('the preview of a person shows the portrait', () => {
  it('once its being shown is agreed to', () => {
    expect(portraitOf({ consent: { scope: ['text', 'photo'] } })).toBe('anh.webp');
  });

  it('of a sample, which shows nobody', () => {
    expect(portraitOf({ sample: true })).toBe('anh.webp');
  });

  it.each([
    ['where only the words are agreed to', { consent: { scope: ['text'] } }],
    ['where what is agreed to is not chosen yet', { consent: { givenOn: '2026-01-02' } }],
    ['where no consent is written down', {}],
  ])('but not %s, as the page will not', (_, more) => {
    expect(portraitOf(more)).toBeUndefined();
    expect(asShown(fields, { ...written, ...more })['name']).toBe('Nguyễn Văn A');
  });
});

it('a page can be drawn of an entry in which nothing is written yet', () => {
  const { title, consent, commendations } = asShown(fields, {});
  expect({ title, consent, commendations }).toEqual({ title: '…', consent: undefined, commendations: [] });
});
