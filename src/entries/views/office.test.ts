import { expect, test } from 'vitest';
import { units } from '../../content-model/collections/units.ts';
import { plainBoundary, toZod } from '../../content-model/to-zod.ts';
import { telephoneUrl, wardOffice } from './office.ts';

function office(changes: Record<string, unknown>) {
  const data = toZod<typeof units, string>(units, plainBoundary).parse({
    title: 'Phường Tân Phú',
    summary: 'Một câu.',
    shortName: 'Tân Phú',
    kind: 'ward',
    state: 'active',
    publishedOn: '2026-11-24',
    ...changes,
  });
  return wardOffice({ id: 'phuong-tan-phu', data });
}

test('of an address the street is told, beside the name of the ward', () => {
  const address = '525 Âu Cơ, phường Tân Phú (Trung tâm Phục vụ hành chính công)';
  expect(office({ address })?.street).toBe('525 Âu Cơ');
  expect(office({ address: '48 Tân Quý (Trung tâm)' })?.street).toBe('48 Tân Quý');
  expect(office({})).toMatchObject({ id: 'phuong-tan-phu', street: undefined, hoursData: undefined });
});

test('people go to wards of today, not to those of 2022 or to other units', () => {
  expect(office({ state: 'ended' })).toBeUndefined();
  expect(office({ kind: 'department' })).toBeUndefined();
});

test('what is said beside a number is not dialled', () => {
  expect(telephoneUrl('028.38390856 (tháng 6/2025)')).toBe('tel:02838390856');
  expect(telephoneUrl('+84 28 3849 1234')).toBe('tel:+842838491234');
});
