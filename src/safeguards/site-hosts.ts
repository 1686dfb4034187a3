/** Where the addresses of `content/site.yaml` lead: every page shows them, as those of the network or authority they name. */
import { normalise } from '../content-model/normalise.ts';
import { site } from '../content-model/site.ts';
import { safeguardWords as words } from '../text/vi/safeguards.ts';
import { hostOf, isGovernmentHost } from './address.ts';
import type { ContentFile } from './frontmatter.ts';
import { isOfNetwork, networks } from './hosts.ts';
import type { Problem } from './problem.ts';
import { eachValue, labelOf } from './values.ts';
import { lineOf } from './yaml-lines.ts';

function judge(path: readonly PropertyKey[], host: string): Pick<Problem, 'severity' | 'message'> | undefined {
  const [name] = path;
  const network = Object.entries(networks).find(([field]) => field === name);
  if (network !== undefined && !isOfNetwork(host, network[1]))
    return { severity: 'error', message: words.address.notOfNetwork(host, network[1]) };
  // A bank or the post may stand in for an authority.
  if (name === 'portals' && !isGovernmentHost(host))
    return { severity: 'warning', message: words.address.notGovernment(host) };
  return undefined;
}

/** Social addresses that are not of their network are refused, portals that are no authority's are told. */
export function checkSiteHosts({ file, yaml, yamlLine, data }: ContentFile): Problem[] {
  return [...eachValue(site.fields, normalise(data))].flatMap(({ path, value }) => {
    const host = typeof value === 'string' ? hostOf(value) : undefined;
    const judged = host === undefined ? undefined : judge(path, host);
    if (judged === undefined) return [];
    const line = lineOf(yaml, path);
    return [
      {
        ...judged,
        file,
        line: line === undefined ? undefined : line + yamlLine - 1,
        field: labelOf(site.fields, path),
        found: String(value),
      },
    ];
  });
}
