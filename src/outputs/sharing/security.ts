/** `/.well-known/security.txt` (RFC 9116): where whoever finds a hole tells it. */
import { daysAfter } from '../../lib/calendar-day.ts';

const daysValid = 180;

/**
 * @param contact an https or mailto address that people of the body read.
 * @param day the day of the build; the file is out of date half a year later, as the standard advises.
 * @param own the absolute address of the file itself.
 */
export function securityText(contact: string, day: string, own: string): string {
  const expires = `${daysAfter(day, daysValid)}T00:00:00.000Z`;
  return [`Contact: ${contact}`, `Expires: ${expires}`, 'Preferred-Languages: vi, en', `Canonical: ${own}`, ''].join(
    '\n',
  );
}
