import type { PlainDate } from '../content-model/field.ts';

const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** Today in Hồ Chí Minh City, `YYYY-MM-DD`. `TODAY` stands in for it where a build must be reproducible. */
export function today(environment: NodeJS.ProcessEnv = process.env): PlainDate {
  return environment['TODAY'] ?? day.format(new Date());
}

/** `2026-03-31` as people read it: `31/03/2026`. */
export function displayDate(date: PlainDate): string {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-');
  return `${dayOfMonth}/${month}/${year}`;
}
