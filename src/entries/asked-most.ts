/** The guides that people ask for most, as the settings list them. Pure: the build hands in settings and guides. */
import type { Reference } from '../content-model/field.ts';

/** What the settings say of one of them. */
interface Listed {
  readonly guide: Reference;
  /** What people call it; without one it stands in lists, but not under a short name. */
  readonly name?: string | undefined;
}

/** Those listed that are among the guides shown, in the order of the list. */
export function listedAmong<Guide extends { readonly id: string }>(
  listed: readonly Listed[],
  guides: readonly Guide[],
): { readonly guide: Guide; readonly name: string | undefined }[] {
  return listed.flatMap(({ guide: { id }, name }) => {
    const guide = guides.find((each) => each.id === id);
    return guide === undefined ? [] : [{ guide, name }];
  });
}

/** Of those, the ones that have a short name. */
export function named<Guide>(
  asked: readonly { readonly guide: Guide; readonly name: string | undefined }[],
): { readonly guide: Guide; readonly name: string }[] {
  return asked.flatMap(({ guide, name }) => (name === undefined ? [] : [{ guide, name }]));
}

/** All guides, those listed first. */
export function listedFirst<Guide extends { readonly id: string }>(
  listed: readonly Listed[],
  guides: readonly Guide[],
): Guide[] {
  const first = listedAmong(listed, guides).map(({ guide }) => guide);
  return [...new Set([...first, ...guides])];
}
