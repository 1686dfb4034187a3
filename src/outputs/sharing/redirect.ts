/** Redirects as data: which addresses lead where, and the file that hosts read them from. */
import { redirectWords as words } from '../../text/vi/redirects.ts';

export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly summary: string;
  /** 301 for an address that is gone for good; 302 for a short one, whose target may move. */
  readonly status: 301 | 302;
}

/** A redirect with the place where an editor asked for it. */
export interface Claim extends Redirect {
  /** File and field, as messages name them. */
  readonly file: string;
  readonly field: string;
}

/**
 * The claims as redirects.
 *
 * @param taken addresses at which the site has a page.
 * @throws one error for all addresses that are claimed twice or hide a page, in Vietnamese with file, field and remedy.
 */
export function redirectsOf(claims: readonly Claim[], taken: ReadonlySet<string>): Redirect[] {
  const owners = new Map<string, string>();
  const mistakes: string[] = [];
  for (const { from, file, field } of claims) {
    const owner = owners.get(from);
    if (taken.has(from)) mistakes.push(words.hidesPage(file, field, from));
    else if (owner !== undefined) mistakes.push(words.claimedTwice(file, field, from, owner));
    owners.set(from, owner ?? file);
  }
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
  return claims.map(({ from, to, title, summary, status }) => ({ from, to, title, summary, status }));
}

/** The file `_redirects` that GitLab Pages, Netlify and Cloudflare read. Hosts that do not know it serve the pages. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to, status }) => `${from} ${to} ${String(status)}\n`).join('');
}
