/** Pictures that an entry names: each must lie beside it and be fit to be shown. */
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import { nodesOf } from '../markdown-node.ts';
import { pictureName } from '../picture-name.ts';
import { eachValue, type Path } from '../values.ts';
import type { EntryProblem, Known, ReadEntry } from './entry.ts';

interface NamedPicture {
  readonly name: string;
  readonly path: Path;
  readonly bodyLine?: number | undefined;
}

/** Every picture that the fields and the prose of an entry name, as it is written. */
export function* namedPictures({
  collection,
  values,
  tree,
}: Pick<ReadEntry, 'collection' | 'values' | 'tree'>): Generator<NamedPicture> {
  for (const { path, field, value } of eachValue(collection.fields, values)) {
    if (field.kind === 'image' && typeof value === 'string') yield { name: value, path };
  }
  if (tree === undefined) return;
  for (const { type, url = '', position } of nodesOf(tree)) {
    if (type === 'image') yield { name: url, path: ['body'], bodyLine: position?.start.line };
  }
}

export function* pictureProblems(entry: ReadEntry, { pictures }: Pick<Known, 'pictures'>): Generator<EntryProblem> {
  const files = [...pictures.keys()];
  for (const { name, path, bodyLine } of namedPictures(entry)) {
    const problem = (message: string, severity: EntryProblem['severity'] = 'error'): EntryProblem => ({
      path,
      found: name,
      message,
      severity,
      bodyLine,
    });
    const file = pictureName(name);
    const facts = file === undefined ? undefined : pictures.get(file);
    if (file === undefined) yield problem(words.picture.notBeside());
    else if (facts === undefined) yield problem(words.picture.missing(entry.suggest(file, files)));
    else if (facts.refusal !== undefined) yield problem(facts.refusal);
    else {
      if (facts.hasPlace === true) yield problem(words.picture.place(), 'warning');
      // The cover or the portrait: across the page, and on cards.
      if (path.length === 1 && path[0] !== 'body' && facts.tiny !== undefined)
        yield problem(words.picture.tiny(facts.tiny), 'warning');
    }
  }
}
