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
    // Text kept of an earlier visit, once it is put back, would be replaced by the entry that is loaded after it.
    file: /decap-cms-core\/dist\/esm\/components\/Editor\/Editor\.js$/,
    from: `retrieveLocalBackup(collection, slug);
    if (newEntry) {
      createEmptyDraft(collection, this.props.location.search);
    } else {
      loadEntry(collection, slug);
    }`,
    to: `const loading = newEntry ? createEmptyDraft(collection, this.props.location.search) : loadEntry(collection, slug);
    Promise.resolve(loading).then(() => this.isClosed || retrieveLocalBackup(collection, slug));`,
  },
  {
    file: /decap-cms-core\/dist\/esm\/components\/Editor\/Editor\.js$/,
    from: 'this.createBackup.flush();',
    to: 'this.isClosed = true; this.createBackup.flush();',
  },
  {
    file: /decap-cms-core\/dist\/esm\/actions\/editorialWorkflow\.js$/,
    from: 'dispatch(loadEntry(collection, slug));\n      } else {',
    to: 'await dispatch(loadEntry(collection, slug));\n      } else {',
  },
  {
    // To take an entry off is to delete it and to write it again as a draft. The draft is known by a mark, because an
    // entry that no longer stands anywhere must be written, and it is written again until it stands.
    file: /decap-cms-core\/dist\/esm\/actions\/editorialWorkflow\.js$/,
    from: "const entryDraft = Map().set('entry', entry);",
    to: "const entryDraft = Map().set('entry', entry.set('takenOff', true));",
  },
  {
    file: /decap-cms-core\/dist\/esm\/actions\/editorialWorkflow\.js$/,
    from: `backend.persistEntry({
      config: state.config,
      collection,
      entryDraft,
      assetProxies: [],
      usedSlugs: List(),
      status: status.get('PENDING_PUBLISH')
    })`,
    to: `insist({
      write: () => backend.persistEntry({
        config: state.config,
        collection,
        entryDraft,
        assetProxies: [],
        usedSlugs: List(),
        status: status.get('PENDING_PUBLISH')
      }),
      read: () => backend.unpublishedEntry(getState(), collection, slug),
      clear: () => backend.implementation.api?.deleteBranch(
        branchFromContentKey(generateContentKey(collection.get('name'), slug))
      ),
      text: () => backend.entryToRaw(collection, entry),
      name: slug.replace(/\\/index$/, ''),
    })`,
  },
  {
    file: /decap-cms-core\/dist\/esm\/actions\/editorialWorkflow\.js$/,
    from: "import { EDITORIAL_WORKFLOW_ERROR } from 'decap-cms-lib-util';",
    to: "import { EDITORIAL_WORKFLOW_ERROR, branchFromContentKey, generateContentKey } from 'decap-cms-lib-util';",
  },
  {
    file: /decap-cms-core\/dist\/esm\/actions\/editorialWorkflow\.js$/,
    from: "import get from 'lodash/get';",
    to: "import { insist } from '/removal/insist.ts';\nimport get from 'lodash/get';",
  },
  {
    // A file that cannot be read would open as an empty form, and what is saved there would take the place of the file.
    file: /decap-cms-core\/dist\/esm\/backend\.js$/,
    from: 'if (isError(data)) console.error(data);',
    to: 'if (isError(data)) { console.error(data); entry.unreadable = true; }',
  },
  {
    file: /decap-cms-core\/dist\/esm\/backend\.js$/,
    from: 'async processEntry(state, collection, entry) {',
    to: `async processEntry(state, collection, entry) {
    if (entry.unreadable) {
      throw new Error('Không đọc được phần đầu của tệp bài này nên chưa mở. Hãy báo người quản trị: ' + entry.path);
    }`,
  },
  {
    file: /decap-cms-core\/dist\/esm\/components\/Editor\/Editor\.js$/,
    from: `children: _jsx("h3", {
          children: entry.get('error')
        })`,
    to: `className: 'unopened', children: [
        _jsx("p", { children: entry.get('error') }, 'why'),
        _jsx("a", { href: '#/collections/' + collection.get('name'), children: 'Về danh sách bài' }, 'back'),
      ]`,
  },
  {
    // The reason itself, with its status, and not its English message alone.
    file: /decap-cms-core\/dist\/esm\/actions\/entries\.js$/,
    from: "details: error.message,\n          key: 'ui.toast.onFailToLoadEntries'",
    to: "details: error,\n          key: 'ui.toast.onFailToLoadEntries'",
  },
  {
    file: /decap-cms-core\/dist\/esm\/reducers\/entries\.js$/,
    from: "'error'], payload.error.message);",
    to: "'error'], reasonOf(payload.error));",
  },
  {
    file: /decap-cms-core\/dist\/esm\/reducers\/entries\.js$/,
    from: "import { VIEW_STYLE_LIST } from '../constants/collectionViews';",
    to: "import { VIEW_STYLE_LIST } from '../constants/collectionViews';\nimport { reasonOf } from '/failure.ts';",
  },
  {
    // Forges and browsers tell their failures in English.
    file: /decap-cms-core\/dist\/esm\/actions\/notifications\.js$/,
    from: "export const NOTIFICATION_SEND = 'NOTIFICATION_SEND';",
    to: "import { withReason } from '/failure.ts';\nexport const NOTIFICATION_SEND = 'NOTIFICATION_SEND';",
  },
  {
    file: /decap-cms-core\/dist\/esm\/actions\/notifications\.js$/,
    from: 'payload: notification',
    to: 'payload: withReason(notification)',
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
