/**
 * The order in which the folders of `src/` are built on each other is a rule of the linter; here it is seen to refuse.
 */
import { ESLint, Linter } from 'eslint';
import { expect, test } from 'vitest';

/** What the rule of the linter for this file says of an import from there. */
async function saidOf(file: string, imported: string): Promise<string[]> {
  const { rules } = (await new ESLint().calculateConfigForFile(file)) as Linter.Config;
  const rule = rules?.['no-restricted-imports'] ?? 'off';
  return new Linter()
    .verify(`import '${imported}';`, [{ rules: { 'no-restricted-imports': rule } }])
    .map(({ message }) => message);
}

test.each([
  ['src/lib/html.ts', '../text/vi.ts'],
  ['src/content-model/registry.ts', '../entries/url.ts'],
  ['src/entries/url.ts', '../outputs/sharing/qr.ts'],
  ['src/entries/views/guide.ts', '../../outputs/sharing/qr.ts'],
  ['src/safeguards/content/check-content.ts', '../../../admin/words.ts'],
  ['src/components/search/SearchBox.astro', '../../pages/index.astro'],
  ['admin/main.tsx', '../src/build/cms.ts'],
])('%s does not know %s', async (file, imported) => {
  expect((await saidOf(file, imported)).join()).toMatch(/README/);
});

test.each([
  ['src/entries/url.ts', '../content-model/registry.ts'],
  ['src/pages/index.astro', '../components/Icon.astro'],
  ['src/build/cms/bundle.ts', '../../../admin/decap/patches/plugin.ts'],
  ['admin/main.tsx', '../src/entries/url.ts'],
  ['src/entries/url.test.ts', '../outputs/sharing/qr.ts'],
])('%s may know %s', async (file, imported) => {
  expect(await saidOf(file, imported)).toEqual([]);
});
