import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import { hostOf, isOfficialHost } from '../address.ts';
import type { EntryProblem, ReadEntry } from './entry.ts';

/** Portals that are no authority's are told, not refused: a bank or the post may stand in for one. */
export function* portalProblems({ collection, values }: ReadEntry): Generator<EntryProblem> {
  const { portalUrl } = (values ?? {}) as Readonly<Record<string, unknown>>;
  if (collection.name !== 'guides' || typeof portalUrl !== 'string') return;
  const host = hostOf(portalUrl);
  if (host === undefined || isOfficialHost(host)) return;
  yield { path: ['portalUrl'], found: portalUrl, message: words.address.notGovernment(host), severity: 'warning' };
}
