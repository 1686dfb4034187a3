import { readFile } from 'node:fs/promises';
import { knownGaps } from '../content-model/known-gaps.ts';
import { normalise } from '../content-model/normalise.ts';
import { thesaurus } from '../content-model/thesaurus.ts';
import { plainBoundary, toZod } from '../content-model/to-zod.ts';
import { contentChoice } from '../environment.ts';
import { readYaml } from '../safeguards/content/frontmatter.ts';
import type { Lists } from '../search/index/build.ts';

/** The settings in the file that this build has chosen; nothing where the site keeps none. */
async function chosen(name: string): Promise<unknown> {
  const file = `content/${name}.yaml`;
  const bytes = await readFile(contentChoice().standIns[`${name}.yaml`] ?? file).catch(() => undefined);
  if (bytes === undefined) return undefined;
  const reading = readYaml(file, bytes);
  if ('problems' in reading) throw new Error(reading.problems.map(({ message }) => `${file}: ${message}`).join('\n'));
  return normalise(reading.content.data);
}

/**
 * What editors keep for search beside the entries: the thesaurus and the known gaps.
 *
 * @throws where a file is not as the content model has it, which the check of the content tells before.
 */
export async function searchLists(): Promise<Lists> {
  const [groups, gaps] = await Promise.all([chosen(thesaurus.name), chosen(knownGaps.name)]);
  return {
    same:
      groups === undefined
        ? []
        : toZod(thesaurus, plainBoundary)
            .parse(groups)
            .groups.map(({ plain, others }) => [plain, ...others]),
    gaps: gaps === undefined ? [] : toZod(knownGaps, plainBoundary).parse(gaps).gaps,
  };
}
