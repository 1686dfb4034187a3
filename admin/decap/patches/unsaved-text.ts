/**
 * What is written and not saved is kept by `unsaved-text/`, not by Decap: each visit to the form has a text of its own,
 * which goes with a save or a wish alone.
 */
import type { Patch } from './patch.ts';

const editor = {
  upstream: 'https://github.com/decaporg/decap-cms/issues/3095',
  until: 'Decap keeps a text for each visit and offers it without throwing it away',
  test: 'tests/cms/cms.spec.ts › text kept of a visit that broke off is put back, however slowly the entry is loaded',
  file: 'decap-cms-core/dist/esm/components/Editor/Editor.js',
  times: 1,
} as const;

export const unsaved: readonly Patch[] = [
  {
    ...editor,
    promise: 'Unsaved text is offered above the form, where it can be opened, left for later or dropped.',
    from: 'retrieveLocalBackup(collection, slug);\n',
    to: '',
  },
  {
    ...editor,
    promise: 'Each visit to the form keeps a text of its own, which no other writes over.',
    from: `createBackup = debounce(function (entry, collection) {
    this.props.persistLocalBackup(entry, collection);
  }, 2000);`,
    to: 'createBackup = ours.beginVisit();',
  },
  {
    ...editor,
    promise: 'What is saved is kept no longer.',
    from: 'deleteLocalBackup(collection, !newEntry && slug);',
    to: 'this.createBackup.forget();',
  },
  {
    ...editor,
    promise: 'Who leaves the page with text that is not saved finds it there the next time.',
    from: 'this.deleteBackup();\n      unblock();',
    to: 'unblock();',
  },
  {
    ...editor,
    promise: 'What is typed in the last two seconds before the page is left is kept too.',
    from: 'this.createBackup.flush();',
    to: 'this.props.hasChanged ? this.createBackup.flush() : this.deleteBackup();',
  },
];
