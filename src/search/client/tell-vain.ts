/** Tells the server of the site what was searched in vain, where it counts (`data-reach`): the words alone, each once a visit. */
import { beaconAddress } from '../../content-model/reach/beacon.ts';
import { spelled } from '../../content-model/reach/spelling.ts';

const sent = new Set<string>();

export function tellVain(query: string): void {
  const words = spelled(query);
  if (document.documentElement.dataset['reach'] === undefined || words === undefined || sent.has(words)) return;
  sent.add(words);
  navigator.sendBeacon(`${beaconAddress}?tim=${encodeURIComponent(words)}`);
}
