import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../lib/cache/atomic.ts';
import { judgePicture, type Verdict } from './picture.ts';

/** Raised when `picture.ts` comes to judge otherwise. */
const version = 2;

/** Judges pictures, each content once: verdicts are kept in `.cache/` from build to build. */
export interface PictureJudge {
  judge(bytes: Uint8Array): Promise<Verdict>;
  /** Keeps the verdicts that this build asked for. */
  save(): Promise<void>;
}

interface Kept {
  readonly version: number;
  readonly verdicts: Record<string, Verdict>;
}

async function readKept(file: string): Promise<Kept['verdicts']> {
  try {
    const kept = JSON.parse(await readFile(file, 'utf8')) as Kept;
    return kept.version === version ? kept.verdicts : {};
  } catch {
    // No cache yet, or one that was cut off while it was written: everything is judged anew.
    return {};
  }
}

/** @param root of the project, whose `.cache/` is used. */
export async function pictureJudge(root: string): Promise<PictureJudge> {
  const file = join(root, '.cache/safeguards/pictures.json');
  const kept = new Map(Object.entries(await readKept(file)));
  const asked = new Map<string, Promise<Verdict>>();
  return {
    judge(bytes) {
      const hash = createHash('sha256').update(bytes).digest('hex');
      const known = kept.get(hash);
      const verdict = asked.get(hash) ?? (known ? Promise.resolve(known) : judgePicture(bytes));
      asked.set(hash, verdict);
      return verdict;
    },
    async save() {
      const verdicts: Record<string, Verdict> = {};
      for (const [hash, verdict] of asked) verdicts[hash] = await verdict;
      if (Object.keys(verdicts).length === 0) return;
      await writeWhole(file, JSON.stringify({ version, verdicts } satisfies Kept));
    },
  };
}
