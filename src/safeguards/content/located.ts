/** Mistakes of an entry with the file and the line at which they stand. */
import type { Collection } from '../../content-model/collection.ts';
import type { EntryProblem } from '../entry/entry.ts';
import type { ContentFile } from './frontmatter.ts';
import type { Problem } from '../problem.ts';
import { placeOf, type Path } from '../values.ts';
import { lineOf } from './yaml-lines.ts';

function lineAt(content: ContentFile, path: Path, bodyLine: number | undefined): number | undefined {
  if (bodyLine !== undefined) return content.bodyLine + bodyLine - 1;
  const line = lineOf(content.yaml, path);
  return line === undefined ? undefined : line + content.yamlLine - 1;
}

/** A mistake as the build tells it. */
export function located(
  content: ContentFile,
  { fields }: Collection,
  { path, bodyLine, severity, found, message, isShared, asksOthers }: EntryProblem,
): Problem {
  const field = placeOf(fields, path);
  const line = lineAt(content, path, bodyLine);
  return { severity, file: content.file, line, field, found, message, isShared, asksOthers };
}
