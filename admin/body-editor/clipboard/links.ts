/** Addresses as they lie in clipboards. */
import { refuseAddress } from '../../../src/safeguards/address.ts';

/** Sites that lead to another address, and the parameter that tells which. */
const detours: readonly (readonly [host: RegExp, parameter: string])[] = [
  [/^lm?\.facebook\.com$/, 'u'],
  [/^(?:www\.)?google\.[a-z.]+$/, 'q'],
  [/\.safelinks\.protection\.outlook\.com$/, 'url'],
];

function throughDetour(url: URL): URL {
  for (const [host, parameter] of detours) {
    const target = host.test(url.hostname) ? url.searchParams.get(parameter) : null;
    if (target !== null && /^https?:/i.test(target) && URL.canParse(target)) return new URL(target);
  }
  return url;
}

/**
 * An address that a link may lead to; nothing for a place in the document that it was copied from, or for what is
 * refused.
 */
export function linkedAddress(href: string | undefined): string | undefined {
  const address = href?.trim() ?? '';
  if (address === '' || address.startsWith('#')) return undefined;
  if (/^https?:/i.test(address) && URL.canParse(address)) {
    const target = throughDetour(new URL(address));
    const isWhole = target.href === new URL(address).href && !target.searchParams.has('fbclid');
    target.searchParams.delete('fbclid');
    const cleaned = isWhole ? address : target.href;
    return refuseAddress(cleaned) === undefined ? cleaned : undefined;
  }
  return /^(?:mailto:|tel:|\/(?!\/))/i.test(address) && refuseAddress(address) === undefined ? address : undefined;
}
