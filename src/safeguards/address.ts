import { safeguardWords as words } from '../text/vi/safeguards.ts';
import { unfitCharacter } from './characters.ts';
import { asRead, isOfNetwork, refuseHost } from './hosts.ts';

const scheme = /^([a-z][a-z0-9+.-]*):/i;
const encodedScheme = /^[a-z][a-z0-9+.-]*(?:%3a|%0|%1|&)/i;
const allowedSchemes = new Set(['http', 'https', 'mailto', 'tel']);

/** The host of an http(s) address in lower case; nothing for any other. */
export function hostOf(address: string): string | undefined {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).hostname.toLowerCase();
}

/** Whether a host belongs to Vietnamese authorities: the registry gives `.gov.vn` to them alone. */
export function isGovernmentHost(host: string): boolean {
  return host.endsWith('.gov.vn');
}

/** Sites of the city's department of education: the department gives names below this one, to schools as well. */
const departments = ['hcm.edu.vn'];

/** Whether a procedure may be filed at a host: that of an authority, or of a department under a name of its own. */
export function isOfficialHost(host: string): boolean {
  return isGovernmentHost(host) || isOfNetwork(host, departments);
}

/**
 * Hosts that read like a government's without being one: `dichvucong.gov.vn.example.com`, `dichvucong-gov.vn`,
 * `dịchvụcông.vn`.
 */
function imitatesGovernment(host: string): boolean {
  if (isGovernmentHost(host)) return false;
  const read = asRead(host);
  return /(^|[.-])gov[.-]?vn([.-]|$)/.test(read) || /dich-?vu-?cong|vneid/.test(read);
}

function refuseHttp(address: string): string | undefined {
  if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address)) return words.address.unreadable();
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return words.address.user();
  const host = refuseHost(url.hostname);
  if (host !== undefined) return host;
  if (!url.hostname.includes('.')) return words.address.unreadable();
  if (imitatesGovernment(url.hostname.toLowerCase())) return words.address.imitation(url.hostname);
  return undefined;
}

/**
 * Why an address in the content cannot be accepted; nothing when it can: http(s), mailto, tel, or a path of this site.
 * Browsers drop tabs and line ends inside an address and read `\` as `/`, so that either is refused.
 */
export function refuseAddress(address: string): string | undefined {
  if (unfitCharacter(address) !== undefined || /[\t\n\r]/.test(address)) return words.address.hidden();
  if (/^\s|\s$/.test(address)) return words.address.unreadable();
  if (address.includes('\\')) return words.address.backslash();
  if (address.startsWith('//')) return words.address.protocolRelative();
  const name = scheme.exec(address)?.[1]?.toLowerCase();
  if (name === undefined) return encodedScheme.test(address) ? words.address.scheme() : undefined;
  if (!allowedSchemes.has(name)) return words.address.scheme();
  return name === 'http' || name === 'https' ? refuseHttp(address) : undefined;
}
