/**
 * What is changed in Decap's code: what a policy that forbids making code out of text would stop, what does not fit
 * Vietnamese, and what is said in English.
 */
import type { Plugin } from 'vite';
import { behaviour } from './behaviour.ts';
import { sentences, type Piece } from './sentences.ts';

const replacements: readonly { readonly file: RegExp; readonly code: string }[] = [
  {
    // Its AJV compiles code from the schema and would need `unsafe-eval`; a test checks our configuration instead.
    file: /decap-cms-core\/dist\/esm\/constants\/configSchema\.js$/,
    code: 'export function validateConfig() {}\nexport function getConfigSchema() { return {}; }\n',
  },
  {
    // It writes text that the build reads as a number or a truth.
    file: /decap-cms-core\/dist\/esm\/formats\/yaml\.js$/,
    code: "export { default } from '/save/yaml.ts';\n",
  },
  {
    // Made for wide screens alone, with two presses for a save.
    file: /decap-cms-core\/dist\/esm\/components\/Editor\/EditorInterface\.js$/,
    code: "export { default } from '/editor/editor-interface.tsx';\n",
  },
  {
    // The form stands in sections, with what is seldom needed folded; its pane is built upon Decap's (`?decap`).
    file: /decap-cms-core\/dist\/esm\/components\/Editor\/EditorControlPane\/EditorControlPane\.js$/,
    code: "export { default } from '/form/control-pane.tsx';\n",
  },
  {
    // A list tells more of an entry than its title.
    file: /decap-cms-core\/dist\/esm\/components\/Collection\/Entries\/EntryCard\.js$/,
    code: "export { default } from '/list/entry-card.tsx';\n",
  },
  {
    // gray-matter evaluates a file that begins with `---js`: nothing that an editor opens may run.
    file: /gray-matter\/lib\/engines\.js$/,
    code: `const yaml = require('js-yaml');
function refuse() { throw new Error('Tệp này chứa mã lệnh ở phần đầu; trang không mở tệp như vậy.'); }
module.exports = {
  yaml: { parse: yaml.safeLoad, stringify: yaml.safeDump },
  json: { parse: JSON.parse, stringify: JSON.stringify },
  javascript: { parse: refuse, stringify: refuse },
};
`,
  },
];

/** Changes the modules above while the CMS is bundled, and fails when one of them is not met: then Decap has moved it. */
export function decapReplacements(): Plugin {
  const pieces = [...behaviour, ...sentences];
  const met = new Set<RegExp | Piece>();
  return {
    name: 'decap-replacements',
    enforce: 'pre',
    load(id) {
      const found = replacements.find(({ file }) => file.test(id));
      if (found === undefined) return null;
      met.add(found.file);
      return found.code;
    },
    transform(code, id) {
      let changed = code;
      for (const piece of pieces) {
        if (!piece.file.test(id) || !changed.includes(piece.from)) continue;
        met.add(piece);
        changed = changed.replaceAll(piece.from, piece.to);
      }
      return changed === code ? null : { code: changed, map: null };
    },
    generateBundle() {
      const missing = [
        ...replacements.filter(({ file }) => !met.has(file)).map(({ file }) => file.source),
        ...pieces.filter((piece) => !met.has(piece)).map(({ file, from }) => `“${from}” in ${file.source}`),
      ];
      if (missing.length > 0) {
        throw new Error(
          `The CMS was bundled without replacing ${missing.join(', ')}. ` +
            'Decap has moved these: adapt replacements.ts, behaviour.ts and sentences.ts in admin/decap/patches.',
        );
      }
    },
  };
}
