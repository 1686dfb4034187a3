/** Whole modules in whose place one of ours stands, and packages that are imported through one. */
import type { Alias, Replacement } from './patch.ts';

const core = 'decap-cms-core/dist/esm';
const packages = 'https://github.com/decaporg/decap-cms/blob/main/packages';
const form = 'tests/cms/cms.spec.ts › what the form itself finds wrong is told in one list, however far up it stands';

export const replacements: readonly Replacement[] = [
  {
    promise:
      'The page of the CMS needs no unsafe-eval: Decap compiles its check of the configuration; a test asks it instead.',
    upstream: 'https://github.com/decaporg/decap-cms/issues/2138',
    until: 'Decap compiles its schema before it is published',
    test: 'tests/cms/cms.spec.ts › the page of the CMS lets no text become code',
    file: `${core}/constants/configSchema.js`,
    by: 'decap/instead/config-schema.ts',
    comparedWith: '46312f42b2b6',
  },
  {
    promise: 'A file that begins with code runs nothing in the browser of whoever opens it.',
    upstream: 'https://github.com/jonschlinkert/gray-matter/issues/131',
    until: 'gray-matter evaluates nothing unless it is told to',
    test: 'tests/cms/cms.spec.ts › a file that begins with code runs nothing, and the editor is told why it does not open',
    file: 'gray-matter/lib/engines.js',
    by: 'decap/instead/engines.ts',
    comparedWith: 'cf0504448a31',
  },
  {
    promise: 'Text that the build would read as a number or a truth is kept as it was typed.',
    upstream: `${packages}/decap-cms-core/src/formats/yaml.ts`,
    until: 'Decap quotes what YAML 1.1 takes for something else',
    test: 'tests/cms/cms-rules.spec.ts › text that other readers would take for a number is kept as it was typed',
    file: `${core}/formats/yaml.js`,
    by: 'save/yaml.ts',
    comparedWith: 'f1c14f00f466',
  },
  {
    promise: 'An entry can be written on a phone of 360 px, saved by one press, and by nobody while it is being saved.',
    upstream: `${packages}/decap-cms-core/src/components/Editor/EditorInterface.js`,
    until: 'the editor fits a phone, and drafts can be saved incomplete',
    test: 'tests/cms/cms.spec.ts › while an entry is saved nobody can write into it, and a second press does not save it twice',
    file: `${core}/components/Editor/EditorInterface.js`,
    by: 'editor/editor-interface.tsx',
    comparedWith: 'e2c4014121d4',
  },
  {
    promise: 'The form stands in sections, with what is seldom needed folded; its pane extends the replaced one.',
    upstream: `${packages}/decap-cms-core/src/components/Editor/EditorControlPane/EditorControlPane.js`,
    until: 'Decap has groups of fields',
    test: form,
    file: `${core}/components/Editor/EditorControlPane/EditorControlPane.js`,
    by: 'form/control-pane.tsx',
    comparedWith: 'a82653b5113b',
  },
  {
    promise: 'A list tells more of an entry than its title.',
    upstream: `${packages}/decap-cms-core/src/components/Collection/Entries/EntryCard.js`,
    until: 'summary can draw more than text',
    test: 'tests/cms/cms.spec.ts › an editor who types without marks finds an entry',
    file: `${core}/components/Collection/Entries/EntryCard.js`,
    by: 'list/entry-card.tsx',
    comparedWith: 'df4f7d265de9',
  },
];

const chooser = 'admin/decap/aliases/aliases.test.tsx › the chooser says everything in Vietnamese';

export const aliases: readonly Alias[] = [
  {
    promise: 'The chooser of values speaks Vietnamese, to screen readers too.',
    upstream: `${packages}/decap-cms-widget-select/src/SelectControl.js`,
    until: 'Decap hands react-select the words of its table of phrases',
    test: chooser,
    name: 'react-select',
    by: 'decap/aliases/react-select.tsx',
  },
  {
    promise: 'The chooser of entries speaks Vietnamese, to screen readers too.',
    upstream: `${packages}/decap-cms-widget-relation/src/RelationControl.js`,
    until: 'Decap hands react-select the words of its table of phrases',
    test: chooser,
    name: 'react-select/async',
    by: 'decap/aliases/react-select-async.tsx',
  },
  {
    promise: 'Screen readers tell in Vietnamese how an item of a list is moved.',
    upstream: `${packages}/decap-cms-widget-list/src/ListControl.js`,
    until: 'Decap hands dnd-kit the words of its table of phrases',
    test: 'admin/decap/aliases/aliases.test.tsx › what is moved is told in Vietnamese',
    name: '@dnd-kit/core',
    by: 'decap/aliases/dnd-kit.tsx',
  },
  {
    promise:
      'Bars above lists and groups say what they are for, count as Vietnamese does, and open by a click anywhere.',
    upstream: `${packages}/decap-cms-ui-default/src/ObjectWidgetTopBar.js`,
    until: 'the bar of Decap is a button, with its words and numbers from the table of phrases',
    test: 'admin/decap/aliases/aliases.test.tsx › a bar says what it is for and counts as Vietnamese does',
    name: 'decap-cms-ui-default',
    by: 'decap/aliases/ui-default.tsx',
  },
  {
    promise: 'Who types without marks finds an entry.',
    upstream: `${packages}/decap-cms-core/src/backend.ts`,
    until: 'the search of Decap leaves marks out',
    test: 'tests/cms/cms.spec.ts › an editor who types without marks finds an entry',
    name: 'fuzzy',
    by: 'decap/aliases/fuzzy.ts',
  },
  {
    promise: 'The name of a file with letters and marks apart is read as it was meant.',
    upstream: `${packages}/decap-cms-core/src/lib/urlHelper.ts`,
    until: 'Decap normalises names before it takes their marks off',
    test: 'tests/cms/cms.spec.ts › an editor writes a guide with a picture, saves it, and it stands on the site',
    name: 'diacritics',
    by: 'decap/aliases/diacritics.ts',
  },
];
