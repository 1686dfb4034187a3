/** Decides which versions of the content are built when entries are refused (see `last-good-versions.ts`). */
import { checkContent, type ContentReport, type EntryKey } from './check-content.ts';
import type { PublishedSite } from '../entry/entry.ts';
import type { ContentChoice } from '../../environment.ts';
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import { errorsIn, type Problem } from '../problem.ts';
import { byEntry, candidates, changedAt, type StandIn, type StandIns } from './last-good-versions.ts';

/** An entry that was refused, and what is wrong with it. */
export interface RefusedVersion {
  readonly key: EntryKey;
  readonly problems: readonly Problem[];
  /** Whether an earlier version is shown in its place. */
  readonly shows: 'last good' | 'nothing';
}

export interface Decision {
  readonly content: ContentReport;
  readonly standIns: StandIns;
  readonly refused: readonly RefusedVersion[];
}

/** What was decided before this check: mistakes that only a built site shows. */
export type Before = ReadonlyMap<EntryKey, readonly Problem[]>;

const maxRounds = 20;

/** Of entries that refuse each other, only those that changed last stand back; of mistakes of their own, all. */
async function standingBack(root: string, refused: Before): Promise<EntryKey[]> {
  const own = [...refused].filter(([, problems]) => problems.some(({ isShared }) => isShared !== true));
  if (own.length > 0) return own.map(([key]) => key);
  const changes = await Promise.all([...refused.keys()].map(async (key) => ({ key, at: await changedAt(root, key) })));
  const last = Math.max(...changes.map(({ at = 0 }) => at));
  return changes.filter(({ at = 0 }) => at === last).map(({ key }) => key);
}

/**
 * Checks the content, and puts the last good version in the place of each entry that is refused, until all is good.
 * Mistakes that belong to no entry (pages of maintainers) stay in the report.
 *
 * @param before entries that a built site has shown to be wrong.
 */
export async function decide(
  root: string,
  published: PublishedSite | undefined,
  before: Before = new Map(),
): Promise<Decision> {
  const left = new Map<EntryKey, StandIn[]>();
  const standIns = new Map<EntryKey, StandIn | 'left out'>();
  const first = new Map(before);
  const replace = async (key: EntryKey) => {
    const versions = left.get(key) ?? (await candidates(root, key));
    const [best, ...others] = versions;
    left.set(key, others);
    standIns.set(key, best ?? 'left out');
  };
  for (const key of before.keys()) await replace(key);
  let content = await checkContent(root, { published, standIns });
  for (let round = 0; round < maxRounds; round += 1) {
    const refused = byEntry(errorsIn(content.problems));
    // What is left out and still refused (settings without any good version) is for the caller to tell.
    if ([...refused.keys()].every((key) => standIns.get(key) === 'left out')) break;
    for (const key of await standingBack(root, refused)) {
      if (!first.has(key)) first.set(key, refused.get(key) ?? []);
      await replace(key);
    }
    content = await checkContent(root, { published, standIns });
  }
  const refused = [...first].map(([key, problems]): RefusedVersion => ({
    key,
    problems,
    shows: standIns.get(key) === 'left out' ? 'nothing' : 'last good',
  }));
  return { content, standIns, refused };
}

/** The decision as the steps of the build read it. */
export function choiceOf({ content, standIns, refused }: Decision): ContentChoice {
  const versions = [...standIns].flatMap(([key, standIn]) => (standIn === 'left out' ? [] : [[key, standIn.folder]]));
  const without = [...standIns].flatMap(([key, standIn]) => (standIn === 'left out' ? [key] : []));
  return {
    standIns: Object.fromEntries(versions) as ContentChoice['standIns'],
    leftOut: [...without, ...content.unfinished],
    refused: refused.map(({ key, problems, shows }) => ({
      key,
      shows: shows === 'last good',
      // What stands there and what is wrong with it may name a person: everybody can read what is published of this.
      fields: [...new Set(problems.map(({ field }) => field ?? words.whole))],
    })),
  };
}
