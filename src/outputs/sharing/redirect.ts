/** An address that leads to another one. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly summary: string;
  /** 301 for an address that is gone for good; 302 for a short one, whose target may move. */
  readonly status: 301 | 302;
}

/** The file `_redirects` that GitLab Pages, Netlify and Cloudflare read. Hosts that do not know it serve the pages. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to, status }) => `${from} ${to} ${String(status)}\n`).join('');
}
