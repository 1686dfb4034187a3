/** What looking at content has found, kept in `.cache/` from build to build: each picture and text is judged once. */
import { join } from 'node:path';
import { codeKey } from '../../lib/cache/code-key.ts';
import { KeptAnswers } from '../../lib/cache/kept-answers.ts';
import { entryPersonalData, type PersonalProblem } from '../entry-personal-data.ts';
import { judgePicture, type Verdict } from './picture.ts';

export interface PictureJudge {
  judge(bytes: Uint8Array): Promise<Verdict>;
}

export interface KeptVerdicts extends PictureJudge {
  readonly personalData: typeof entryPersonalData;
  /** Keeps the verdicts that this build asked for. */
  save(): Promise<unknown>;
}

/** @param root of the project, whose `.cache/` is used. */
export function keptVerdicts(root: string): KeptVerdicts {
  const kept = <Answer>(name: string, code: string) =>
    new KeptAnswers<Answer>(join(root, '.cache', name), codeKey(code));
  const pictures = kept<Verdict>('judged-pictures.json', 'src/safeguards/content/picture.ts');
  const persons = kept<readonly PersonalProblem[]>('personal-data.json', 'src/safeguards/entry-personal-data.ts');
  return {
    judge: (bytes) => pictures.awaited(bytes, () => judgePicture(bytes)),
    personalData: (entry) =>
      persons.of(JSON.stringify({ ...entry, collection: entry.collection.name }), () => entryPersonalData(entry)),
    save: () => Promise.all([pictures.save(), persons.save()]),
  };
}
