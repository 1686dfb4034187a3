import type { Responsibility } from '../../content-model/choices.ts';
import type { Photo } from './lookups.ts';

/** An entry in a list: enough to choose by. */
export interface Teaser {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly sample: boolean;
  /** What kind of entry, said above the title. */
  readonly kicker: string;
  /** Short facts below the summary: unit, period, time limit … */
  readonly facts: readonly string[];
  /** The hue of the drawn cover; nothing for guides and units, which have none. */
  readonly responsibility: Responsibility | undefined;
  readonly photo: Photo | undefined;
}
