/** Formats a moment as people here say it. */
import { dayInVietnam } from '../src/entries/today.ts';

const zone = { timeZone: 'Asia/Ho_Chi_Minh' } as const;
const hour = new Intl.DateTimeFormat('vi-VN', { ...zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const day = new Intl.DateTimeFormat('vi-VN', { ...zone, day: 'numeric', month: 'numeric' });
const wholeDay = new Intl.DateTimeFormat('vi-VN', { ...zone, day: 'numeric', month: 'numeric', year: 'numeric' });

/** `14:32` of today, `14:32 ngày 28/11` of this year, `14:32 ngày 28/11/2025` of another. */
export function momentOf(at: Date, now = new Date()): string {
  const [that, today] = [dayInVietnam(at), dayInVietnam(now)];
  if (that === today) return hour.format(at);
  return `${hour.format(at)} ngày ${(that.slice(0, 4) === today.slice(0, 4) ? day : wholeDay).format(at)}`;
}
