import { describe, expect, test } from 'vitest';
import { isOpen, type Span } from './is-open.ts';
import { hoursTable } from './opening-hours.ts';

const workdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'] as const;
const hours: Span[] = [
  { days: workdays, opens: '13:00', closes: '17:00' },
  { days: [...workdays, 'Sat'], opens: '7:30', closes: '11:30' },
];

describe('opening hours', () => {
  test('days with the same hours share a row, and follow the week', () => {
    expect(hoursTable(hours)).toEqual([
      { days: 'Thứ Hai – Thứ Sáu', hours: '7:30 – 11:30, 13:00 – 17:00' },
      { days: 'Thứ Bảy', hours: '7:30 – 11:30' },
    ]);
    expect(hoursTable([{ days: ['Sun', 'Tue'], opens: '8:00', closes: '9:00' }])).toEqual([
      { days: 'Thứ Ba, Chủ nhật', hours: '8:00 – 9:00' },
    ]);
  });

  test('open is told by the clock of the city, wherever the reader is', () => {
    // Monday 30/11/2026, by UTC: 7 hours behind.
    expect(isOpen(hours, new Date('2026-11-30T00:30:00Z'))).toBe(true);
    expect(isOpen(hours, new Date('2026-11-30T00:29:00Z'))).toBe(false);
    expect(isOpen(hours, new Date('2026-11-30T04:30:00Z'))).toBe(false);
    expect(isOpen(hours, new Date('2026-11-30T09:59:00Z'))).toBe(true);
    // Still Saturday in London, already Sunday here.
    expect(isOpen(hours, new Date('2026-11-28T18:00:00Z'))).toBe(false);
  });
});
