import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { Repository } from './repository.ts';

test('a repository that is given up answers what was asked before, and nothing after', async () => {
  const repository = await Repository.of(['content'], resolve('tests/fixtures/good-content'));
  const before = Array.from({ length: 5 }, () => repository.resolve('main'));
  const end = repository[Symbol.asyncDispose]();
  const after = repository.resolve('main');
  await expect(after).rejects.toThrow('given up');
  await end;
  expect(new Set(await Promise.all(before)).size).toBe(1);
});
