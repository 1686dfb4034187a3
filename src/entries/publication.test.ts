import { describe, expect, test } from 'vitest';
import { isPublished, withAgreedPortrait } from './publication.ts';

const entry = { draft: false, sample: false, publishedOn: '2026-11-24' };

describe('what the site shows', () => {
  test('an entry appears on its day of publication, not before', () => {
    expect(isPublished(entry, '2026-11-24', false)).toBe(true);
    expect(isPublished(entry, '2026-11-23', false)).toBe(false);
  });

  test('an entry with a last day is shown through that day and gone the day after', () => {
    expect(isPublished({ ...entry, lastDay: '2026-12-01' }, '2026-12-01', false)).toBe(true);
    expect(isPublished({ ...entry, lastDay: '2026-12-01' }, '2026-12-02', false)).toBe(false);
  });

  test('a draft stays hidden', () => {
    expect(isPublished({ ...entry, draft: true }, '2026-11-24', true)).toBe(false);
  });

  test('a sample is shown only where samples are asked for', () => {
    expect(isPublished({ ...entry, sample: true }, '2026-11-24', true)).toBe(true);
    expect(isPublished({ ...entry, sample: true }, '2026-11-24', false)).toBe(false);
  });

  test('a person is shown through the last day of their consent and gone the day after', () => {
    const profile = { ...entry, consent: { until: '2026-12-31' } };
    expect(isPublished(profile, '2026-12-31', false)).toBe(true);
    expect(isPublished(profile, '2027-01-01', false)).toBe(false);
  });

  test('a portrait is shown only when the person has agreed to that; the words may stand without it', () => {
    const profile = { sample: false, portrait: 'anh.webp', portraitAlt: 'Chân dung', name: 'Nguyễn Văn A' };
    expect(withAgreedPortrait({ ...profile, consent: { scope: ['text', 'photo'] } }).portrait).toBe('anh.webp');
    expect(withAgreedPortrait({ ...profile, consent: { scope: ['text'] } }).portrait).toBeUndefined();
    expect(withAgreedPortrait(profile).portrait).toBeUndefined();
    expect(withAgreedPortrait({ ...profile, consent: { scope: ['text'] } }).name).toBe('Nguyễn Văn A');
  });
});
