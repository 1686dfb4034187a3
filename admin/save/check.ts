/** Runs the build's own checks over what an editor has written, and tells the mistakes by the labels of the form. */
import { missingCharacters } from '../../src/cards/characters.ts';
import type { Collection } from '../../src/content-model/collection.ts';
import { normalise } from '../../src/content-model/normalise.ts';
import { plainBoundary, toZod } from '../../src/content-model/to-zod.ts';
import { isDrawn } from '../../src/safeguards/drawn-text.ts';
import { nodesOf, refuseMarkdownNode, type Node } from '../../src/safeguards/markdown-node.ts';
import { personalDataIn } from '../../src/safeguards/personal-data.ts';
import { personalDataInFields, withoutWebAddresses } from '../../src/safeguards/personal-fields.ts';
import { refuseValue } from '../../src/safeguards/schema.ts';
import { eachValue, labelOf } from '../../src/safeguards/values.ts';
import { words } from '../words.ts';

export interface Problem {
  /** The labels that lead to the field: "Các bước thực hiện › mục 2 › Việc cần làm". */
  readonly place: string;
  readonly message: string;
  /** What stands there, where that helps to find it. */
  readonly found?: string | undefined;
}

/** Prose as a tree; which parser makes it is the caller's business. */
export type ReadProse = (markdown: string) => Node;

/** The labels that lead to a field. */
export function placeOf(collection: Collection, path: readonly PropertyKey[]): string {
  return labelOf(collection.fields, path);
}

/** The frontmatter of what Decap holds: all of it but the prose. */
export function frontmatterOf(
  collection: Collection,
  data: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([name]) => collection.fields[name]?.kind !== 'markdown'));
}

function valueProblems(collection: Collection, frontmatter: Record<string, unknown>): Problem[] {
  return [...eachValue(collection.fields, normalise(frontmatter))].flatMap((value) => {
    const place = placeOf(collection, value.path);
    const message = refuseValue(value);
    if (message !== undefined) return [{ place, message }];
    const missing =
      isDrawn(collection.name, value.path) && typeof value.value === 'string' ? missingCharacters(value.value) : [];
    return missing.length === 0 ? [] : [{ place, message: words.cannotDraw(missing.join(' ')) }];
  });
}

function proseProblems(place: string, tree: Node): Problem[] {
  return [...nodesOf(tree)].flatMap((node) => {
    const refusal = refuseMarkdownNode(node);
    return refusal === undefined ? [] : [{ place, ...refusal }];
  });
}

function personalProblems(collection: Collection, frontmatter: Record<string, unknown>, prose: string): Problem[] {
  const inFields = personalDataInFields(collection.fields, frontmatter).map(({ path, found, message }) => ({
    place: placeOf(collection, path),
    found,
    message,
  }));
  const place = placeOf(collection, ['body']);
  return [...inFields, ...personalDataIn(withoutWebAddresses(prose)).map((datum) => ({ place, ...datum }))];
}

/**
 * Every reason for which the build would refuse `data` by itself; what another entry has to do with it is asked in
 * `others.ts` and `claims.ts`.
 */
export function problemsOf(
  collection: Collection,
  data: Readonly<Record<string, unknown>>,
  readProse?: ReadProse,
): Problem[] {
  const frontmatter = frontmatterOf(collection, data);
  const result = toZod(collection, plainBoundary).safeParse(frontmatter);
  const prose = typeof data['body'] === 'string' ? data['body'] : '';
  const problems: Problem[] = [
    ...(result.error?.issues ?? []).map(({ path, message }) => ({ place: placeOf(collection, path), message })),
    ...valueProblems(collection, frontmatter),
    ...(readProse === undefined ? [] : proseProblems(placeOf(collection, ['body']), readProse(prose))),
    ...(collection.name === 'profiles' ? personalProblems(collection, frontmatter, prose) : []),
  ];
  // One mistake of a field is enough to begin with: the first is the cause of those that follow.
  const told = new Set<string>();
  return problems.filter(({ place, found = '' }) => {
    const key = `${place}\n${found}`;
    return told.has(key) ? false : told.add(key);
  });
}
