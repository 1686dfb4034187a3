import { expect, it } from 'vitest';
import { securityText } from './security.ts';

it('tells whom to write to, for half a year from the build', () => {
  const text = securityText('mailto:gop-y@example.vn', '2026-11-28', 'https://a.example/.well-known/security.txt');
  expect(text.split('\n')).toEqual([
    'Contact: mailto:gop-y@example.vn',
    'Expires: 2027-05-27T00:00:00.000Z',
    'Preferred-Languages: vi, en',
    'Canonical: https://a.example/.well-known/security.txt',
    '',
  ]);
});
