import { keptCopy } from '../text/vi/offline.ts';

/** When something was kept, in a header of the kept answer. */
export const keptOn = 'x-kept-on';

/** When a kept answer was kept, or nothing where nobody noted it. */
export function dayKept(headers: Headers): Date | undefined {
  const noted = new Date(headers.get(keptOn) ?? headers.get('date') ?? '');
  return Number.isNaN(noted.getTime()) ? undefined : noted;
}

function dayOf(date: Date): string {
  const zone = { timeZone: 'Asia/Ho_Chi_Minh' } as const;
  return date.toLocaleDateString('vi-VN', { ...zone, day: '2-digit', month: '2-digit', year: 'numeric' });
}

/** A tag with its attributes, in whose values a `>` may stand. */
const tags = /<([a-z]+)\b(?:[^'">]|"[^"]*"|'[^']*')*>/gi;

/** Where what stands in the first `name` begins; undefined when there is none. */
function insideOf(name: string, html: string): number | undefined {
  for (const { 0: tag, 1: found, index } of html.matchAll(tags))
    if (found?.toLowerCase() === name) return index + tag.length;
  return undefined;
}

/** A kept page that says so itself, at the top of its content: no script of the page is needed. */
export function withKeptDay(html: string, kept: Date | undefined): string {
  const { saved, why } = keptCopy;
  const notice = `<p class="kept-copy"><strong>${saved(kept && dayOf(kept))}</strong> ${why}</p>`;
  const at = insideOf('main', html) ?? insideOf('body', html);
  if (at === undefined) return html;
  return html.slice(0, at) + notice + html.slice(at);
}
