/** Patches by which nothing that somebody has written is lost or reported as saved where it is not. */
import type { Patch } from './patch.ts';

export const written: readonly Patch[] = [
  {
    promise: 'A file that cannot be read does not open as an empty form, which a save would put in its place.',
    upstream: 'https://github.com/decaporg/decap-cms/issues/624',
    until: 'Decap refuses to open an entry of which it cannot read the frontmatter',
    test: 'tests/cms/cms.spec.ts › a file that begins with code runs nothing, and the editor is told why it does not open',
    file: 'decap-cms-core/dist/esm/backend.js',
    times: 1,
    from: 'async processEntry(state, collection, entry) {',
    to: 'async processEntry(state, collection, entry) {\n    ours.refuseUnreadable(entry);',
  },
  {
    promise: 'A draft that could not be discarded stays open, with the text that the browser keeps of it.',
    upstream: 'https://github.com/decaporg/decap-cms/issues/3543',
    until: 'deleteUnpublishedEntry hands its failure on, as deleteEntry does',
    test: 'tests/cms/cms-review.spec.ts › a draft that cannot be discarded is not told as discarded',
    file: 'decap-cms-core/dist/esm/actions/editorialWorkflow.js',
    times: 1,
    from: 'dispatch(unpublishedEntryDeleteError(collection, slug));\n',
    to: 'dispatch(unpublishedEntryDeleteError(collection, slug));\n      throw error;\n',
  },
];
