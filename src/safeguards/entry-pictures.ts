import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nearestName } from '../content-model/nearest.ts';
import { normalise } from '../content-model/normalise.ts';
import { describe } from '../content-model/registry.ts';
import { safeguardWords as words } from '../text/vi/safeguards.ts';
import type { CheckedEntry } from './between-entries.ts';
import type { EntryFolder } from './files.ts';
import type { BodyFindings, Picture } from './markdown.ts';
import { refusePicture } from './picture.ts';
import { pictureName } from './picture-name.ts';
import type { PictureJudge } from './picture-cache.ts';
import type { Problem } from './problem.ts';
import { fileLine } from './schema.ts';
import { eachValue, labelOf } from './values.ts';

interface Named extends Omit<Picture, 'line'> {
  readonly line: () => number | undefined;
  /** The cover or the portrait: across the page, and on cards. */
  readonly isLarge: boolean;
}

function picturesOf(entry: CheckedEntry, body: BodyFindings): Named[] {
  const { fields } = describe(entry.collection);
  const inFields = [...eachValue(fields, normalise(entry.content.data))].flatMap(({ path, field, value }) =>
    field.kind === 'image' && typeof value === 'string'
      ? [
          {
            name: value,
            field: labelOf(fields, path),
            line: () => fileLine(entry.content, path),
            isLarge: path.length === 1,
          },
        ]
      : [],
  );
  return [
    ...inFields,
    ...body.pictures.map(({ name, field, line }) => ({ name, field, line: () => line, isLarge: false })),
  ];
}

/** The pictures of an entry: named by files beside it, and each one fit to be shown; unused files are told. */
export async function checkPictures(
  root: string,
  { folder, files }: EntryFolder,
  entry: CheckedEntry,
  body: BodyFindings,
  judge: PictureJudge,
): Promise<Problem[]> {
  const { file } = entry.content;
  const used = new Set(['index.md']);
  const problems: Problem[] = [];
  for (const { name, field, line, isLarge } of picturesOf(entry, body)) {
    const add = (message: string, severity: Problem['severity'] = 'error') =>
      problems.push({ severity, file, line: line(), field, found: name, message });
    const picture = pictureName(name);
    if (picture === undefined) {
      add(words.picture.notBeside());
    } else if (!files.includes(picture)) {
      add(words.picture.missing(nearestName(picture, files)));
    } else {
      used.add(picture);
      const bytes = await readFile(join(root, folder, picture));
      const verdict = await judge.judge(bytes);
      const message = refusePicture(picture, bytes, verdict);
      if (message !== undefined) add(message);
      else if (verdict.is === 'good') {
        if (verdict.hasPlace) add(words.picture.place(), 'warning');
        if (isLarge && verdict.tiny !== undefined) add(words.picture.tiny(verdict.tiny), 'warning');
      }
    }
  }
  const unused = files.filter((name) => !used.has(name));
  return [
    ...problems,
    ...unused.map((name) => ({
      severity: 'warning' as const,
      file: `${folder}/${name}`,
      message: words.file.unused(),
    })),
  ];
}
