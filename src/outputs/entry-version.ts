import { readFile } from 'node:fs/promises';
import { describe, type CollectionName } from '../content-model/registry.ts';
import { versionOf } from '../content-model/version.ts';
import { codeKey } from '../lib/cache/code-key.ts';
import { KeptAnswers } from '../lib/cache/kept-answers.ts';
import { readMarkdown } from '../safeguards/content/frontmatter.ts';

/** Tells the versions of entries, each file read once as long as it stays as it is. */
export class EntryVersions {
  readonly #kept = new KeptAnswers<string>('.cache/entry-versions.json', codeKey('src/outputs/entry-version.ts'));

  /**
   * The version of an entry, from its file: what Astro makes of it (pictures, references) differs from build to build.
   * Empty where the file holds no entry.
   */
  async of(collection: CollectionName, file: string): Promise<string> {
    const bytes = await readFile(file);
    return this.#kept.awaited([collection, bytes], async () => {
      const reading = readMarkdown(file, bytes);
      if ('problems' in reading) return '';
      return (await versionOf(describe(collection), reading.content.data, reading.content.body)) ?? '';
    });
  }

  /** Keeps what was told for the next build. */
  save(): Promise<void> {
    return this.#kept.save();
  }
}
