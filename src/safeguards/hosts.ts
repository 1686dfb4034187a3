/** Hosts that no reader can reach, or that are not whose they look. */
import { safeguardWords as words } from '../text/vi/safeguards.ts';

/** Names that are kept for this machine, this network or nobody (RFC 6761, 6762, 8375, 9476; `.lan` and the like by habit). */
const localNames =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|test|invalid|alt|onion)$/;

/** A host as names compare: in lower case, without the dot that may end it. */
function bare(host: string): string {
  return host.toLowerCase().replace(/\.$/, '');
}

/**
 * Why an address may not lead to a host; nothing when it may. Numbers name machines, not authorities, whichever way they are
 * written: who reads an address as browsers do sees `2130706433` as `127.0.0.1`.
 *
 * @param host as `URL` reads it.
 */
export function refuseHost(host: string): string | undefined {
  const name = bare(host);
  if (name.startsWith('[') || /^[\d.]+$/.test(name)) return words.address.numeric(host);
  return localNames.test(name) ? words.address.local(host) : undefined;
}

const letterLike: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's' };

/** A host with the letters that its digits stand for where somebody writes `dichvuc0ng`. */
export function withoutDigits(host: string): string {
  return host.replace(/[01345]/g, (digit) => letterLike[digit] ?? digit);
}

/** The hosts of a network, by the field of `content/site.yaml` that leads there. */
export const networks = {
  facebook: ['facebook.com', 'fb.com'],
  zalo: ['zalo.me', 'zalo.vn'],
  youtube: ['youtube.com', 'youtu.be'],
} as const;

/** Whether a host is one of these, or below one. */
export function isOfNetwork(host: string, hosts: readonly string[]): boolean {
  const name = bare(host);
  return hosts.some((own) => name === own || name.endsWith(`.${own}`));
}
