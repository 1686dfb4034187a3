/** Checks host names: unreachable ones, and look-alikes of authorities. */
import punycode from 'punycode/punycode.js';
import { toAscii } from '../content-model/ascii.ts';
import { safeguardWords as words } from '../text/vi/safeguards.ts';

/**
 * Names that are kept for this machine, this network or nobody (RFC 6761, 6762, 8375, 9476; `.lan` and the like by
 * habit).
 */
const localNames =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|test|invalid|alt|onion)$/;

/** A host as names compare: in lower case, without the dot that may end it. */
function bare(host: string): string {
  return host.toLowerCase().replace(/\.$/, '');
}

/**
 * Why an address may not lead to a host; nothing when it may. Numbers name machines, not authorities, whichever way
 * they are written: who reads an address as browsers do sees `2130706433` as `127.0.0.1`.
 *
 * @param host as `URL` reads it.
 */
export function refuseHost(host: string): string | undefined {
  const name = bare(host);
  if (name.startsWith('[') || /^[\d.]+$/.test(name)) return words.address.numeric(host);
  return localNames.test(name) ? words.address.local(host) : undefined;
}

/**
 * Signs of hosts that are drawn like a Latin letter, over that letter: digits, Cyrillic, Greek, Armenian, rare Latin.
 */
const drawnLike = [
  ['01345|', 'oieasl'],
  ['абвгекмнорстухцѕіјӏһԁԛԝγνορτυωι', 'abbrekmhopctyxusijlhdqwyvoptuwi'],
  ['օոսցհյզ', 'onughjq'],
  ['ıɩɪɡɢʋʏℓⅼłøᴠᴄᴏᴜɴƈƞ', 'iiiggvylllovcouncn'],
] as const;
const letterLike = new Map(
  drawnLike.flatMap(([signs, letters]) => Array.from(signs, (sign, at) => [sign, letters[at] ?? sign] as const)),
);

/**
 * A host as hosts are written in their own letters, where its name stands in the signs that every network understands.
 */
function inLetters(host: string): string {
  try {
    return punycode.toUnicode(host);
  } catch {
    // Browsers show what is no name as it is written.
    return host;
  }
}

/**
 * A host as somebody reads it who expects Latin letters: `dichvuc0ng`, `dịchvụcông` and a Cyrillic `с` all read alike.
 */
export function asRead(host: string): string {
  const bareLetters = toAscii(inLetters(host.toLowerCase()));
  return Array.from(bareLetters, (sign) => letterLike.get(sign) ?? sign).join('');
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
