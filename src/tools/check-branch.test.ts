import { execFile } from 'node:child_process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Repository, type Written } from '../../tests/support/forge/repository.ts';

let repository: Repository;
beforeAll(async () => {
  repository = await Repository.of(['content/guides/chung-thuc-chu-ky', 'src/lib/memoize.ts']);
  const author = { name: 'Lan', email: 'lan@example.vn' };
  const text: Written = { content: Buffer.from('---\ntitle: Thử\n---\n') };
  const own = 'content/guides/chung-thuc-chu-ky/index.md';
  const commit = (branch: string, files: Readonly<Record<string, Written>>) =>
    repository.commit(branch, new Map(Object.entries(files)), { message: 'Sửa', author });
  await commit('innocent', { [own]: text });
  await commit('stowaway', { [own]: text });
  await commit('stowaway', { 'src/lib/memoize.ts': text });
});
afterAll(() => repository[Symbol.asyncDispose]());

function check(...words: readonly string[]): Promise<{ code: unknown; said: string }> {
  return new Promise((done) => {
    const program = `${process.cwd()}/src/tools/check-branch.ts`;
    execFile(process.execPath, [program, ...words], { cwd: repository.folder }, (error, out, said) => {
      done({ code: error?.code ?? 0, said: out + said });
    });
  });
}
const name = 'cms/guides/chung-thuc-chu-ky/index';

it('lets a draft through that changes its own entry only', async () => {
  expect((await check(name, 'main', 'innocent')).code).toBe(0);
});

it('refuses a draft that brings anything else, and names it', async () => {
  const { code, said } = await check(name, 'main', 'stowaway');
  expect(code).toBe(1);
  expect(said).toContain('"src/lib/memoize.ts": không thuộc bài này.');
});

it('refuses what cannot be known', async () => {
  expect((await check(name, 'main', 'nowhere')).code).toBe(1);
  expect((await check(name, 'main', '--help')).code).toBe(1);
  expect((await check(name, 'main')).code).toBe(2);
});

it('has nothing to say of other branches', async () => {
  expect((await check('sua-mau-nen', 'main', 'stowaway')).code).toBe(0);
});
