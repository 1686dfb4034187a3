/**
 * What is changed in Decap's code: what a policy that forbids making code out of text would stop, what does not fit
 * Vietnamese, and what is said in English.
 */
import type { Plugin } from 'vite';
import { sentences, type Piece } from './sentences.ts';

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

/** Small changes of behaviour, as pieces of code. */
const changes: readonly Piece[] = [
  {
    // Letters and marks apart (NFD), as some devices name files, would become `a-nh-bi-a.webp`.
    file: /decap-cms-core\/dist\/esm\/lib\/urlHelper\.js$/,
    from: 'stripDiacritics ? [diacritics.remove] : []',
    to: "stripDiacritics ? [text => diacritics.remove(text.normalize('NFC'))] : []",
  },
  {
    // Pictures are made smaller where they are wider; Decap would blow small ones up to the same width.
    file: /decap-cms-core\/dist\/esm\/lib\/imageTransformations\.js$/,
    from: 'const width = config.width ?? undefined;',
    to: 'const width = config.width ? Math.min(config.width, sourceWidth) : undefined;',
  },
  {
    // Pictures belong to entries: what is added to the store for all would be published, and no entry could show it.
    file: /decap-cms-core\/dist\/esm\/components\/App\/Header\.js$/,
    from: 'showMediaButton && _jsx("li"',
    to: 'false && _jsx("li"',
  },
  {
    // Vietnamese counts "0 bước, 1 bước, 2 bước"; the label of the whole list is no counting word.
    file: /decap-cms-widget-list\/dist\/esm\/ListControl\.js$/,
    from: 'items.size === 1 ? labelSingular.toLowerCase() : label.toLowerCase()',
    to: 'labelSingular',
  },
  {
    // The bar above an open group is blank, and what it is for cannot be guessed.
    file: /decap-cms-widget-object\/dist\/esm\/ObjectControl\.js$/,
    from: 'heading: collapsed && this.objectLabel()',
    to: "heading: this.props.t(`editor.editorWidgets.object.${collapsed ? 'expand' : 'collapse'}`)",
  },
  {
    // A bar opens and folds wherever it is clicked, not on its small arrow alone.
    file: /decap-cms-ui-default\/dist\/esm\/ObjectWidgetTopBar\.js$/,
    from: 'hasHeading: !!heading,',
    to: "hasHeading: !!heading, onClick: onCollapseToggle, style: { cursor: 'pointer' },",
  },
  {
    file: /decap-cms-ui-default\/dist\/esm\/ObjectWidgetTopBar\.js$/,
    from: 'onClick: onCollapseToggle,\n          "data-testid"',
    to: '"data-testid"',
  },
  {
    file: /decap-cms-widget-list\/dist\/esm\/ListControl\.js$/,
    from: '_jsx(NestedObjectLabel, {\n        collapsed: collapsed,',
    to: "_jsx(NestedObjectLabel, { collapsed, style: { cursor: 'pointer' }, onClick: partial(this.handleItemCollapseToggle, index),",
  },
  {
    file: /decap-cms-ui-default\/dist\/esm\/ListItemTopBar\.js$/,
    from: 'onClick: onCollapseToggle,',
    to: "onClick: onCollapseToggle, title: collapsed ? 'Mở ra' : 'Thu gọn',",
  },
  {
    file: /decap-cms-ui-default\/dist\/esm\/ListItemTopBar\.js$/,
    from: 'onClick: onRemove,',
    to: "onClick: onRemove, title: 'Bỏ mục này',",
  },
];

/** Changes the modules above while the CMS is bundled, and fails when one of them is not met: then Decap has moved it. */
export function decapReplacements(): Plugin {
  const pieces = [...changes, ...sentences];
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
            'Decap has moved these: adapt src/integrations/admin/replacements.ts and sentences.ts.',
        );
      }
    },
  };
}
