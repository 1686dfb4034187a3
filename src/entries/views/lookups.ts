/**
 * What a view needs from its surroundings: the build looks things up in the collections, the CMS preview in the form.
 */
import type { Reference } from '../../content-model/field.ts';
import type { focusPoints } from '../../content-model/choices.ts';
import type { SharedQuestion } from '../../content-model/shared-questions.ts';
import type { Office } from './office.ts';

/** A picture ready to be drawn. */
export interface Photo {
  readonly src: string;
  readonly srcset: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** Where a crop keeps to; its middle where nothing is said. */
  readonly focus?: (typeof focusPoints)[number]['value'] | undefined;
}

/** An entry that another one points at. */
export interface Linked {
  readonly title: string;
  readonly url: string;
  readonly summary: string;
  /** For units: the short name, and whether it stands outside the movement. */
  readonly shortName?: string;
  readonly outsideMovement?: boolean;
  /** For wards of today. */
  readonly office?: Office | undefined;
}

export interface Lookups<Image> {
  readonly today: string;
  photo(image: Image, alt: string): Promise<Photo>;
  /** Nothing when the entry is not published. */
  linked(reference: Reference): Promise<Linked | undefined>;
  /** Questions that guides share, by their codes. */
  sharedQuestions(): Promise<ReadonlyMap<string, SharedQuestion>>;
}

/** Those of the references that are published. */
export async function linkedAll<Image>(lookups: Lookups<Image>, references: readonly Reference[]): Promise<Linked[]> {
  const found = await Promise.all(references.map((reference) => lookups.linked(reference)));
  return found.filter((linked) => linked !== undefined);
}

/** The picture when there is one. */
export async function photoOf<Image>(
  lookups: Lookups<Image>,
  image: Image | undefined,
  alt: string | undefined,
): Promise<Photo | undefined> {
  return image === undefined ? undefined : lookups.photo(image, alt ?? '');
}
