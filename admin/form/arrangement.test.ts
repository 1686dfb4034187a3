import { expect, it } from 'vitest';
import { collectionNames, describe } from '../../src/content-model/registry.ts';
import { arrangementOf, demandedByRule, isGiven, labelsOnOpening, waitingFields } from './arrangement.ts';

/**
 * What people met on opening a form before fields were folded (measured): guide 44, model 22, practice 21, profile 27,
 * activity 25, unit 31.
 */
const mostLabels: Readonly<Record<string, number>> = {
  guides: 20,
  models: 15,
  practices: 14,
  profiles: 19,
  activities: 15,
  units: 15,
};

it.each(collectionNames)('a form of %s opens with few labels', (name) => {
  expect(labelsOnOpening(describe(name))).toBeLessThanOrEqual(mostLabels[name] ?? 20);
});

it.each(collectionNames)('every field of %s stands in the form once', (name) => {
  const { sections, folded } = arrangementOf(describe(name));
  const placed = [...sections, ...folded].flatMap(({ fields }) => fields);
  expect([...placed].sort()).toEqual(Object.keys(describe(name).fields).sort());
});

it.each(collectionNames)('what must be filled in for %s is folded only where it comes by itself', (name) => {
  const { fields } = describe(name);
  const asked = Object.entries(fields).flatMap(([key, field]) => {
    const bySelf = 'daysAhead' in field || 'remembered' in field || 'proposed' in field;
    return field.required === true && field.fold !== undefined && !bySelf ? [key] : [];
  });
  // What was compared is said anew each time; the heading of its fold says so.
  expect(asked).toEqual(name === 'guides' ? ['checkedWhat'] : []);
});

it('consent stands first in a profile, open, and is not called optional', () => {
  const profiles = describe('profiles');
  const { sections } = arrangementOf(profiles);
  expect(sections[1]?.fields).toEqual(['consent']);
  expect(profiles.fields['consent']).toMatchObject({ open: true });
  expect(demandedByRule(profiles).has('consent')).toBe(true);
});

it('asks for a portrait once it may be shown, and for a description once there is a picture', () => {
  const profiles = describe('profiles');
  const waiting = (data: Readonly<Record<string, unknown>>) => waitingFields(profiles, data);
  expect([...waiting({})]).toEqual(expect.arrayContaining(['portrait', 'portraitAlt', 'coverAlt']));
  expect(waiting({ consent: { scope: ['text'] } }).has('portrait')).toBe(true);
  expect(waiting({ consent: { scope: ['text', 'photo'] } }).has('portrait')).toBe(false);
  expect(waiting({ consent: { scope: ['photo'] } }).has('portraitAlt')).toBe(true);
  expect(waiting({ consent: { scope: ['photo'] }, portrait: 'a.webp' }).has('portraitAlt')).toBe(false);
  // What is there can always be seen and taken out.
  expect(waiting({ portrait: 'a.webp', coverAlt: 'Một ảnh' }).has('portrait')).toBe(false);
  expect(waiting({ coverAlt: 'Một ảnh' }).has('coverAlt')).toBe(false);
});

it.each([
  ['', false],
  [[], false],
  [false, false],
  [{ a: '', b: [] }, false],
  [0, true],
  ['x', true],
  [{ a: { b: 1 } }, true],
])('%j: filled in or not', (value, given) => {
  expect(isGiven(value)).toBe(given);
});
