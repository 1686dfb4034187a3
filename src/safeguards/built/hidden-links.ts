/**
 * Links in prose to entries that the site does not show: today it may be fine to name them, and tomorrow again to lead
 * there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokensOf } from '../../lib/html.ts';
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import type { Problem } from '../problem.ts';
import { filesBelow } from './files.ts';
import { sourceOf } from './source.ts';

/** Whether a link leads to one of the `addresses`, to all of the page or to a part of it. */
function leadsTo(href: string, addresses: ReadonlySet<string>, origin: string): boolean {
  if (!URL.canParse(href, origin)) return false;
  const url = new URL(href, origin);
  return url.origin === origin && addresses.has(url.pathname.replace(/\/?$/, '/'));
}

/** The page with the words of such links, but no link, all else as it was; and where they led. */
export function withoutLinksTo(
  html: string,
  addresses: ReadonlySet<string>,
  origin: string,
): { readonly html: string; readonly taken: readonly string[] } {
  const taken: string[] = [];
  let left = '';
  let copied = 0;
  /** Of each link that is open, whether it is taken out. */
  const open: boolean[] = [];
  for (const token of tokensOf(html)) {
    if ((token.kind !== 'open' && token.kind !== 'close') || token.name !== 'a') continue;
    if (token.kind === 'open') {
      const href = token.attributes.get('href') ?? '';
      const isTaken = leadsTo(href, addresses, origin);
      open.push(isTaken);
      if (!isTaken) continue;
      taken.push(href);
    } else if (open.pop() !== true) continue;
    left += html.slice(copied, token.start);
    copied = Math.max(copied, token.end);
  }
  return { html: left + html.slice(copied), taken };
}

/**
 * Takes links to what is hidden out of every page of the site in `folder`. An entry that an editor takes off, or whose
 * consent ends by itself, must go at the next build and not stop it because another entry names it.
 *
 * @param hidden addresses of entries that are kept but not shown.
 * @returns a warning for each link.
 */
export function takeOutHiddenLinks(folder: string, hidden: ReadonlySet<string>, origin: string): Problem[] {
  if (hidden.size === 0) return [];
  // Hardly a page has one. Templates and Markdown write addresses by their letters; of any other way of writing one the
  // check of links says that it is dead.
  const names = [...hidden].map((address) => address.split('/').at(-2) ?? address);
  const problems: Problem[] = [];
  for (const file of filesBelow(folder).filter((name) => name.endsWith('.html') && !name.startsWith('/admin/'))) {
    const before = readFileSync(join(folder, file), 'utf8');
    if (!names.some((name) => before.includes(name))) continue;
    const { html, taken } = withoutLinksTo(before, hidden, origin);
    if (taken.length === 0) continue;
    writeFileSync(join(folder, file), html);
    problems.push(
      ...taken.map((href): Problem => ({
        severity: 'warning',
        file: sourceOf(file),
        message: words.built.hiddenLink(href),
      })),
    );
  }
  return problems;
}
