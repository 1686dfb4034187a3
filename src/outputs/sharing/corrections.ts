import { reachWords } from '../../text/vi/reach.ts';
import { site as words } from '../../text/vi.ts';

/**
 * Where a mistake on a page is reported.
 *
 * @param place the address in `content/site.yaml`: a page, a telephone or a mailbox.
 * @param page absolute address of the page; a letter names it, so that whoever reads it knows what it is about.
 * @param reason what is wrong, where that is known.
 */
export function correctionsUrl(place: string, page: string, reason?: string): string {
  if (!place.startsWith('mailto:') || /[?&]subject=/i.test(place)) return place;
  const subject = reason === undefined ? words.correctionsSubject(page) : reachWords.subject(reason, page);
  return `${place}${place.includes('?') ? '&' : '?'}subject=${encodeURIComponent(subject)}`;
}
