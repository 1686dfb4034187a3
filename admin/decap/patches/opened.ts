/** Patches for opening an entry: only what is needed is read, and a failure says why and where to go. */
import type { Patch } from './patch.ts';

const editor = 'decap-cms-core/dist/esm/components/Editor/Editor.js';
const sources = 'https://github.com/decaporg/decap-cms/blob/main/packages/decap-cms-core/src';

export const opened: readonly Patch[] = [
  {
    promise: 'Who goes from one entry to another without closing the first finds the other in the form.',
    upstream: `${sources}/components/App/App.js`,
    until: 'the editor reads its entry again when its address changes',
    test: 'tests/cms/cms.spec.ts › who goes from one entry straight to another finds the other one in the form',
    file: 'decap-cms-core/dist/esm/components/App/App.js',
    times: 2,
    from: 'render: props => _jsx(Editor, {\n              ...props',
    to: 'render: props => _jsx(Editor, {\n              key: ours.editorKey(props),\n              ...props',
  },
  {
    promise: 'Who has saved a new entry and writes on is asked before they leave, as in any other.',
    upstream: `${sources}/components/Editor/Editor.js`,
    until: 'the editor of a new entry knows that its first save replaces the address, instead of adding one',
    test: 'tests/cms/cms.spec.ts › who goes from one entry straight to another finds the other one in the form',
    file: editor,
    times: 1,
    from: "pathname.startsWith(entriesPath) && action === 'PUSH'",
    to: "pathname.startsWith(entriesPath) && action !== 'POP'",
  },
  {
    promise: 'To open one entry is not to read all of its collection; the list is read when somebody goes there.',
    upstream: 'https://github.com/decaporg/decap-cms/issues/4913',
    until: 'the editor reads its entry alone',
    test: 'tests/cms/cms.spec.ts › while an entry is saved nobody can write into it, and a second press does not save it twice',
    file: editor,
    times: 1,
    from: 'if (!collectionEntriesLoaded) {\n      loadEntries(collection);\n    }',
    to: '',
  },
  {
    promise: 'A draft that could not be loaded is told so, instead of being opened for ever.',
    upstream: `${sources}/actions/editorialWorkflow.ts`,
    until: 'loadUnpublishedEntry dispatches its failure, as loadEntry does',
    test: 'tests/cms/cms-review.spec.ts › a draft that cannot be loaded says so, and leads back to the list',
    file: 'decap-cms-core/dist/esm/actions/editorialWorkflow.js',
    times: 1,
    from: `            details: error
          },
          type: 'error',
          dismissAfter: 8000
        }));
      }
    }
  };`,
    to: `            details: error
          },
          type: 'error',
          dismissAfter: 8000
        }));
        dispatch(unpublishedEntryRedirected(collection, slug));
        dispatch({ type: 'ENTRY_FAILURE', payload: { error, collection: collection.get('name'), slug } });
      }
    }
  };`,
  },
  {
    promise: 'Who meets an entry that does not open finds the way back to the list.',
    upstream: `${sources}/components/Editor/Editor.js`,
    until: 'Decap draws more than a heading there',
    test: 'tests/cms/cms-review.spec.ts › a draft that cannot be loaded says so, and leads back to the list',
    file: editor,
    times: 1,
    from: `children: _jsx("h3", {
          children: entry.get('error')
        })`,
    to: `children: _jsx(ours.Unopened, {
          why: entry.get('error'),
          collection: collection.get('name')
        })`,
  },
  {
    promise: 'Why an entry did not load is told by the number that the forge answered, not as a cause unknown.',
    upstream: `${sources}/actions/entries.ts`,
    until: 'loadEntry hands on the error itself, as persistEntry does',
    test: 'tests/cms/cms.spec.ts › when the network is gone, the editor reads so in Vietnamese, and the text stays',
    file: 'decap-cms-core/dist/esm/actions/entries.js',
    times: 1,
    from: "details: error.message,\n          key: 'ui.toast.onFailToLoadEntries'",
    to: "details: error,\n          key: 'ui.toast.onFailToLoadEntries'",
  },
];
