/** Entries that were just unpublished and are not yet saved again as drafts. */
const takenOff = new Set<string>();

const nameOf = (collection: string, slug: string) => `${collection}.${slug}`;

/** To be called when the file of an entry is gone that is to be worked on as a draft. */
export function markTakenOff(collection: string, slug: string): void {
  takenOff.add(nameOf(collection, slug));
}

/** To be called when the draft stands. */
export function clearTakenOff(collection: string, slug: string): void {
  takenOff.delete(nameOf(collection, slug));
}

/** Whether an entry must be written now, whatever else is to be said about it. */
export function isTakenOff(collection: string, slug: string): boolean {
  return takenOff.has(nameOf(collection, slug));
}
