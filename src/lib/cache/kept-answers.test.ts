import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeptAnswers } from './kept-answers.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'answers-'));
  path = join(folder, 'kept/answers.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Asks for the length of each text as one build does; tells for which it had to be worked out. */
async function build(by: string, ...texts: string[]): Promise<string[]> {
  const answers = new KeptAnswers<number>(path, by);
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
  expect(await build('v1', 'a', 'bb', 'a')).toEqual(['a', 'bb']);
  expect(await build('v1', 'a', 'ccc')).toEqual(['ccc']);
  expect(await build('v1', 'bb'), 'the build between did not ask for it').toEqual(['bb']);
});

test('other code, or other settings, trust none of it', async () => {
  await build('v1', 'a');
  expect(await build('v2', 'a')).toEqual(['a']);
});

test('a file that is cut off or holds something else counts as none', async () => {
  for (const text of ['{"by":"v1","ans', '[]', '{"by":"v1"}', '']) {
    await build('v1', 'a');
    writeFileSync(path, text);
    expect(await build('v1', 'a'), text).toEqual(['a']);
  }
});
