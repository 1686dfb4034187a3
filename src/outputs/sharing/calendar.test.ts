import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendar, timesOf, type CalendarActivity } from './calendar.ts';

const origin = 'https://ba-trach-nhiem.example.vn';
const saturday: CalendarActivity = {
  id: 'ngay-thu-bay-tinh-nguyen-06-2026',
  title: 'Ngày thứ Bảy tình nguyện; hỗ trợ người dân, làm dịch vụ công',
  summary: 'Đoàn viên, thanh niên trực tại phường giúp bạn làm hồ sơ trực tuyến.',
  url: `${origin}/hoat-dong/ngay-thu-bay-tinh-nguyen-06-2026/`,
  startsOn: '2026-06-13',
  precision: 'day',
  hours: '7h30 – 11h30',
  place: 'Trung tâm Phục vụ hành chính công phường, quầy 3',
  changedOn: '2026-06-01',
};

/** Reads a calendar strictly; a mistake in it throws. */
function read(text: string): ICAL.Component {
  ICAL.design.strict = true;
  return new ICAL.Component(ICAL.parse(text) as unknown[]);
}
function eventsOf(text: string): ICAL.Event[] {
  return read(text)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

describe('calendar files', () => {
  test('a calendar program reads title, place, day and hour as they were written', () => {
    const [event] = eventsOf(calendar([saturday], 'Hoạt động', origin));
    expect(event?.summary).toBe(saturday.title);
    expect(event?.location).toBe(saturday.place);
    expect(event?.startDate.toJSDate().toISOString()).toBe('2026-06-13T00:30:00.000Z');
    expect(event?.endDate.toJSDate().toISOString()).toBe('2026-06-13T04:30:00.000Z');
    expect(event?.uid).toBe('ngay-thu-bay-tinh-nguyen-06-2026@ba-trach-nhiem.example.vn');
  });

  test('an activity without a known hour takes whole days, the last one included', () => {
    const [event] = eventsOf(calendar([{ ...saturday, hours: 'buổi sáng', endsOn: '2026-06-14' }], 'x', origin));
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2026-06-13');
    expect(event?.endDate.toString()).toBe('2026-06-15');
    expect(event?.description).toContain('buổi sáng');
  });

  test('an activity known by its month says so', () => {
    const month = {
      ...saturday,
      precision: 'month',
      startsOn: '2022-04-01',
      endsOn: '2022-04-30',
      hours: undefined,
    } as const;
    const [event] = eventsOf(calendar([month], 'x', origin));
    expect(event?.description).toContain('chưa rõ ngày');
  });

  test('an activity known by its month only takes the whole month, at no hour', () => {
    const february = { ...saturday, precision: 'month', startsOn: '2028-02-01', endsOn: undefined } as const;
    const [event] = eventsOf(calendar([february], 'x', origin));
    expect(event?.startDate.toString()).toBe('2028-02-01');
    expect(event?.endDate.toString()).toBe('2028-03-01');
  });

  test('the same content gives the same file, so that nobody downloads it twice', () => {
    expect(calendar([saturday], 'x', origin)).toBe(calendar([saturday], 'x', origin));
  });

  test('the file keeps the rules of RFC 5545: lines of 75 bytes at most, ended by CRLF', () => {
    const text = calendar([saturday], 'x', origin);
    const lines = text.split('\r\n');
    expect(text).not.toMatch(/[^\r]\n/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    const event = read(text).getFirstSubcomponent('vevent');
    for (const name of ['uid', 'dtstamp', 'dtstart', 'summary']) expect(event?.hasProperty(name)).toBe(true);
  });
});

describe('hours', () => {
  test.each([
    ['7h30 – 11h30', '00:30', '04:30'],
    ['8h-11h', '01:00', '04:00'],
    ['13 giờ 30 đến 16 giờ', '06:30', '09:00'],
    ['07:30 - 11:00', '00:30', '04:00'],
  ])('“%s” is understood', (hours, start, end) => {
    const times = timesOf('2026-06-13', hours);
    expect(times?.start.toISOString()).toBe(`2026-06-13T${start}:00.000Z`);
    expect(times?.end.toISOString()).toBe(`2026-06-13T${end}:00.000Z`);
  });

  test.each(['buổi sáng', '25h – 26h', '11h – 7h', '', undefined])('“%s” is not guessed at', (hours) => {
    expect(timesOf('2026-06-13', hours)).toBeUndefined();
  });
});
