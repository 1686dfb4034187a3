/** Runs the build's own schema over what an editor has written, and tells the mistakes by the labels of the form. */
import type { Collection } from '../../src/content-model/collection.ts';
import { fieldAt, plainBoundary, toZod } from '../../src/content-model/to-zod.ts';
import { words } from '../words.ts';

export interface Problem {
  /** The labels that lead to the field: "Các bước thực hiện › mục 2 › Việc cần làm". */
  readonly place: string;
  readonly message: string;
}

/** The labels that lead to a field. */
export function placeOf(collection: Collection, path: readonly PropertyKey[]): string {
  return path
    .map((key, index) =>
      typeof key === 'number'
        ? words.item(key + 1)
        : (fieldAt(collection.fields, path.slice(0, index + 1))?.label ?? String(key)),
    )
    .join(' › ');
}

/** The frontmatter of what Decap holds: all of it but the prose. */
export function frontmatterOf(
  collection: Collection,
  data: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([name]) => collection.fields[name]?.kind !== 'markdown'));
}

/** Every reason for which the build would refuse `data`. */
export function problemsOf(collection: Collection, data: Readonly<Record<string, unknown>>): Problem[] {
  const result = toZod(collection, plainBoundary).safeParse(frontmatterOf(collection, data));
  if (result.success) return [];
  return result.error.issues.map((issue) => ({ place: placeOf(collection, issue.path), message: issue.message }));
}
