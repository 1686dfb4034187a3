/**
 * Tells the server of the site what was searched in vain, where it counts: the words alone, each once a visit. Where to
 * is said by the page (`data-reach`): in a module of its own the address would be one more request before the first
 * result.
 */
import { spelled } from '../../content-model/reach/spelling.ts';

const sent = new Set<string>();

export function reportFailedSearch(query: string): void {
  const words = spelled(query);
  const address = document.documentElement.dataset['reach'];
  if (address === undefined || words === undefined || sent.has(words)) return;
  sent.add(words);
  navigator.sendBeacon(`${address}?tim=${encodeURIComponent(words)}`);
}
