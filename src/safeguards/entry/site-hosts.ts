/**
 * Where the addresses of `content/site.yaml` lead: every page shows them, as those of the network or authority they
 * name.
 */
import { site } from '../../content-model/site.ts';
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import { hostOf, isOfficialHost } from '../address.ts';
import { isOfNetwork, networks } from '../hosts.ts';
import { eachValue } from '../values.ts';
import type { EntryProblem, ReadEntry } from './entry.ts';

function judge([name]: EntryProblem['path'], host: string): Pick<EntryProblem, 'severity' | 'message'> | undefined {
  const network = Object.entries(networks).find(([field]) => field === name);
  if (network !== undefined && !isOfNetwork(host, network[1]))
    return { severity: 'error', message: words.address.notOfNetwork(host, network[1]) };
  // A bank or the post may stand in for an authority.
  if (name === 'portals' && !isOfficialHost(host))
    return { severity: 'warning', message: words.address.notGovernment(host) };
  return undefined;
}

/** Social addresses that are not of their network are refused, portals that are no authority's are told. */
export function* siteHostProblems({ collection, values }: ReadEntry): Generator<EntryProblem> {
  if (collection.name !== site.name) return;
  for (const { path, value } of eachValue(site.fields, values)) {
    const host = typeof value === 'string' ? hostOf(value) : undefined;
    const judged = host === undefined ? undefined : judge(path, host);
    if (judged !== undefined) yield { ...judged, path, found: String(value) };
  }
}
