/** Pictures of the pages in `content/pages/`: whatever else they name, the bundler would try to read. */
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import type { Picture } from '../markdown.ts';
import { refusePicture } from './picture.ts';
import type { PictureJudge } from './kept-verdicts.ts';
import { pictureName } from '../picture-name.ts';
import type { Problem } from '../problem.ts';

async function refusePagePicture(root: string, written: string, judge: PictureJudge): Promise<string | undefined> {
  const name = pictureName(written);
  if (name === undefined) return words.picture.notBeside();
  const path = join(root, 'content/pages', name);
  const found = await lstat(path).catch(() => undefined);
  if (found?.isSymbolicLink() === true) return words.file.link();
  if (found?.isFile() !== true) return words.picture.missing(undefined);
  const bytes = await readFile(path);
  return refusePicture(name, bytes, await judge.judge(bytes));
}

/** What is wrong with the pictures of a page: each lies beside it, is a file of its own and fit to be shown. */
export async function checkPagePictures(
  root: string,
  file: string,
  pictures: readonly Picture[],
  judge: PictureJudge,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { name, line, field } of pictures) {
    const message = await refusePagePicture(root, name, judge);
    if (message !== undefined) problems.push({ severity: 'error', file, line, field, found: name, message });
  }
  return problems;
}
