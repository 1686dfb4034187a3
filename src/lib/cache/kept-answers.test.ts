import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import { KeptAnswers } from './kept-answers.ts';

/** Asks for the length of each text as one build does; tells for which it had to be worked out. */
async function build(folder: { readonly path: string }, by: string, ...texts: string[]): Promise<string[]> {
  const answers = new KeptAnswers<number>(join(folder.path, 'kept/answers.json'), by);
  const worked: string[] = [];
  for (const text of texts) {
    const answer = answers.of(text, () => {
      worked.push(text);
      return text.length;
    });
    expect(answer).toBe(text.length);
  }
  await answers.save();
  return worked;
}

test('what the last build asked is not worked out again, and what changed is', async () => {
  using folder = temporaryFolder();
  expect(await build(folder, 'v1', 'a', 'bb', 'a')).toEqual(['a', 'bb']);
  expect(await build(folder, 'v1', 'a', 'ccc')).toEqual(['ccc']);
  expect(await build(folder, 'v1', 'bb'), 'the build between did not ask for it').toEqual(['bb']);
});

test('other code, or other settings, trust none of it', async () => {
  using folder = temporaryFolder();
  await build(folder, 'v1', 'a');
  expect(await build(folder, 'v2', 'a')).toEqual(['a']);
});

test('a file that is cut off or holds something else counts as none', async () => {
  using folder = temporaryFolder();
  for (const text of ['{"by":"v1","ans', '[]', '{"by":"v1"}', '']) {
    await build(folder, 'v1', 'a');
    writeFileSync(join(folder.path, 'kept/answers.json'), text);
    expect(await build(folder, 'v1', 'a'), text).toEqual(['a']);
  }
});
