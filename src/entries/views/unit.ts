import type { EntryData } from '../../content-model/registry.ts';
import { unitKinds, unitStates } from '../../content-model/choices.ts';
import { labelOf } from '../labels.ts';
import { hoursTable } from '../opening-hours.ts';
import { displayDate } from '../today.ts';
import type { Teaser } from './teaser.ts';
import { coverOf } from '../cover.ts';
import { frameOf } from './frame.ts';
import { linkedAll, type Linked, type Lookups } from './lookups.ts';

interface UnitSource<Image> {
  readonly data: EntryData<'units', Image>;
}

/** A unit whose area came here, whole or in part, as far as `source` can be trusted. */
interface Predecessor extends Linked {
  readonly inPart: boolean;
  readonly source: string | undefined;
}

/** What belongs to a unit, as the build gathers it. */
export interface UnitContent {
  readonly predecessors: readonly Predecessor[];
  /** Guides by field, of each field a few with the way to all. */
  readonly guides: readonly {
    readonly label: string;
    readonly url: string;
    readonly count: number;
    readonly guides: readonly Linked[];
  }[];
  readonly groups: readonly { readonly label: string; readonly teasers: readonly Teaser[] }[];
}

export const noContent: UnitContent = { predecessors: [], guides: [], groups: [] };

/**
 * What the page of a unit shows, as plain data.
 *
 * @param content left out where they are not known, as in a preview: then the page says nothing of them.
 */
export async function unitView<Image>({ data }: UnitSource<Image>, lookups: Lookups<Image>, content?: UnitContent) {
  const ended = data.state === 'ended';
  return {
    kicker: labelOf(unitKinds, data.kind),
    ...frameOf(data),
    state: labelOf(unitStates, data.state),
    ended,
    holdsNothing: content?.groups.length === 0 && !ended,
    outside: data.outsideMovement,
    from: data.from && displayDate(data.from),
    to: data.to && displayDate(data.to),
    address: data.address,
    mapUrl: data.mapUrl,
    openingHours: hoursTable(data.openingHours),
    /** For the script of the page, which knows what time it is. */
    hoursData: JSON.stringify(data.openingHours),
    telephone: data.telephone,
    helpDesk: data.helpDesk,
    links: [data.website, data.facebook, data.zalo].filter((url) => url !== undefined),
    cover: await coverOf(lookups, data),
    successors: await linkedAll(lookups, data.successors),
    successorsSource: data.successorsSource,
    ...(content ?? noContent),
  };
}

export type UnitView = Awaited<ReturnType<typeof unitView>>;
