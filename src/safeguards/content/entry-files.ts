/** An entry as its files are: read, and its pictures judged, for the rules that are asked of it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { normalise } from '../../content-model/normalise.ts';
import { describe, type CollectionName } from '../../content-model/registry.ts';
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import { bodyBounds } from '../entry/bounds.ts';
import type { Known, PictureFacts, WrittenEntry } from '../entry/entry.ts';
import { namedPictures } from '../entry/pictures.ts';
import { entryProblems } from '../entry-problems.ts';
import { readMarkdown, type ContentFile } from './frontmatter.ts';
import { located } from './located.ts';
import { parseMarkdown } from '../markdown.ts';
import { refusePicture } from './picture.ts';
import { pictureName } from '../picture-name.ts';
import type { PictureJudge } from './kept-verdicts.ts';
import type { Problem } from '../problem.ts';

/** An entry that can be read at all. */
export interface EntryFile {
  readonly collection: CollectionName;
  readonly id: string;
  /** Where its files lie, from the root of the project. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly content: ContentFile;
}

type Place = Omit<EntryFile, 'content'>;

/**
 * Reads the text of an entry.
 *
 * @param shownAs folder that messages name: that of the entry itself, when another version stands in for it.
 */
export async function readEntry(
  root: string,
  place: Place,
  shownAs = place.folder,
): Promise<EntryFile | { readonly problems: readonly Problem[] }> {
  const reading = readMarkdown(`${shownAs}/index.md`, await readFile(join(root, place.folder, 'index.md')));
  return 'problems' in reading ? reading : { ...place, content: reading.content };
}

/** Whether the entry says of itself that it is not finished. */
export function isDraft({ content }: EntryFile): boolean {
  return content.data['draft'] === true;
}

function written({ collection, id, content }: EntryFile): WrittenEntry {
  return { collection: describe(collection), id, data: content.data, body: content.body };
}

function namesIn(entry: WrittenEntry): ReadonlySet<string> {
  const tree = [...bodyBounds(entry)].length === 0 ? parseMarkdown(entry.body) : undefined;
  const named = namedPictures({ collection: entry.collection, values: normalise(entry.data), tree });
  return new Set([...named].flatMap(({ name }) => pictureName(name) ?? []));
}

async function pictureFacts(file: string, name: string, judge: PictureJudge): Promise<PictureFacts> {
  const bytes = await readFile(file);
  const verdict = await judge.judge(bytes);
  const refusal = refusePicture(name, bytes, verdict);
  return verdict.is === 'good' ? { refusal, hasPlace: verdict.hasPlace, tiny: verdict.tiny } : { refusal };
}

/** Everything that is wrong with an entry, with file and line; files that it does not use are told too. */
export async function checkEntryFile(
  root: string,
  entry: EntryFile,
  judge: PictureJudge,
  known: Pick<Known, 'others' | 'published' | 'personalData'>,
): Promise<Problem[]> {
  const text = written(entry);
  const { folder, content } = entry;
  const names = entry.files.filter((name) => name !== 'index.md');
  const used = namesIn(text);
  const pictures = new Map<string, PictureFacts>();
  for (const name of names) {
    pictures.set(name, used.has(name) ? await pictureFacts(join(root, folder, name), name, judge) : {});
  }
  const problems = entryProblems(text, { ...known, parse: parseMarkdown, pictures });
  const unused = names.filter((name) => !used.has(name));
  return [
    ...problems.map((problem) => located(content, text.collection, problem)),
    ...unused.map((name) => ({
      severity: 'warning' as const,
      file: `${content.file.slice(0, content.file.lastIndexOf('/') + 1)}${name}`,
      message: words.file.unused(),
    })),
  ];
}
