/** What looking at content has found, kept in `.cache/` from build to build: each picture and text is judged once. */
import { codeKey } from '../../lib/cache/code-key.ts';
import { keptOfBuilds } from '../../lib/cache/kept-of-builds.ts';
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

// Taken as the code is loaded: `npm start` goes on judging by it when its files have changed.
const byPicture = [codeKey('src/safeguards/content/picture.ts')];
// The model says which fields may hold a number or a place.
const byPerson = [codeKey('src/safeguards/entry-personal-data.ts'), codeKey('src/content-model/registry.ts')];

/** @param root of the project, whose `.cache/` is used. */
export function keptVerdicts(root: string): KeptVerdicts {
  const pictures = keptOfBuilds<Verdict>(root, 'judged-pictures', byPicture);
  const persons = keptOfBuilds<readonly PersonalProblem[]>(root, 'personal-data', byPerson);
  return {
    judge: (bytes) => pictures.awaited(bytes, () => judgePicture(bytes)),
    personalData: (entry) =>
      persons.of(JSON.stringify({ ...entry, collection: entry.collection.name }), () => entryPersonalData(entry)),
    save: () => Promise.all([pictures.save(), persons.save()]),
  };
}
