/** Rules of ours that the linter keeps, seen to refuse: the order of the folders, classes that are written whole. */
import { ESLint, Linter } from 'eslint';
import { expect, test } from 'vitest';

const ours = ['no-restricted-imports', 'no-restricted-syntax'] as const;

/** What these rules say of some code in this file. */
async function saidOf(file: string, code: string): Promise<string[]> {
  const { rules } = (await new ESLint().calculateConfigForFile(file)) as Linter.Config;
  const kept = Object.fromEntries(ours.map((rule) => [rule, rules?.[rule] ?? 'off']));
  return new Linter().verify(code, [{ rules: kept }]).map(({ message }) => message);
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
  expect((await saidOf(file, `import '${imported}';`)).join()).toMatch(/README/);
});

test.each([
  ['src/entries/url.ts', '../content-model/registry.ts'],
  ['src/pages/index.astro', '../components/Icon.astro'],
  ['src/build/cms/bundle.ts', '../../../admin/decap/patches/plugin.ts'],
  ['admin/main.tsx', '../src/entries/url.ts'],
  ['src/entries/url.test.ts', '../outputs/sharing/qr.ts'],
])('%s may know %s', async (file, imported) => {
  expect(await saidOf(file, `import '${imported}';`)).toEqual([]);
});

const script = 'src/search/page.client.ts';

test.each([
  'element.classList.add(`is-${state}`);',
  'element.className = `is-${state}`;',
  'html = `<p class="a is-${b}">`;',
])('a name of a class that is put together would lose its styles: %s', async (code) => {
  expect((await saidOf(script, code)).join()).toMatch(/written whole/);
});

test.each(["element.classList.add('is-open');", 'html = `<p class="${name}">`;', 'html = `<p id="a-${b}">`;'])(
  'a name that is written whole may be chosen: %s',
  async (code) => {
    expect(await saidOf(script, code)).toEqual([]);
  },
);
