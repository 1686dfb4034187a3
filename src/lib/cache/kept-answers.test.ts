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

test('parts of what is asked about are told from each other', () => {
  using folder = temporaryFolder();
  const answers = new KeptAnswers<string>(join(folder.path, 'kept.json'), 'v1');
  expect(answers.of(['ab', 'c'], () => 'first')).toBe('first');
  expect(answers.of(['a', new TextEncoder().encode('bc')], () => 'second')).toBe('second');
});

test('an answer that takes time is given once, however many wait for it, and kept', async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, 'kept.json');
  let given = 0;
  const slow = () => {
    given += 1;
    return Promise.resolve(given);
  };
  const answers = new KeptAnswers<number>(path, 'v1');
  expect(await Promise.all([answers.awaited('a', slow), answers.awaited('a', slow)])).toEqual([1, 1]);
  await answers.save();
  expect(await new KeptAnswers<number>(path, 'v1').awaited('a', slow)).toBe(1);
});

test('an answer that cannot be given is told to who asks, and asked again by the next build', async () => {
  using folder = temporaryFolder();
  const answers = new KeptAnswers<number>(join(folder.path, 'kept.json'), 'v1');
  await expect(answers.awaited('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await answers.save();
  expect(
    await new KeptAnswers<number>(join(folder.path, 'kept.json'), 'v1').awaited('a', () => Promise.resolve(2)),
  ).toBe(2);
});
