/** What is left out of Decap's code, so that the CMS runs under a policy that forbids making code out of text. */
import type { Plugin } from 'vite';

const replacements: readonly { readonly file: RegExp; readonly code: string }[] = [
  {
    // Its AJV compiles code from the schema and would need `unsafe-eval`; a test checks our configuration instead.
    file: /decap-cms-core\/dist\/esm\/constants\/configSchema\.js$/,
    code: 'export function validateConfig() {}\nexport function getConfigSchema() { return {}; }\n',
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

/** Replaces the modules above while the CMS is bundled, and fails when one of them is not met: then Decap has moved it. */
export function decapReplacements(): Plugin {
  const met = new Set<RegExp>();
  return {
    name: 'decap-replacements',
    enforce: 'pre',
    load(id) {
      const found = replacements.find(({ file }) => file.test(id));
      if (found === undefined) return null;
      met.add(found.file);
      return found.code;
    },
    generateBundle() {
      const missing = replacements.filter(({ file }) => !met.has(file));
      if (missing.length > 0) {
        throw new Error(
          `The CMS was bundled without replacing ${missing.map(({ file }) => file.source).join(', ')}. ` +
            'Decap has moved these modules: adapt src/integrations/admin/replacements.ts.',
        );
      }
    },
  };
}
