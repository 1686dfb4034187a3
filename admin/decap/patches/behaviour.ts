/** What Decap does otherwise here than by itself, as pieces of its code; `replacements.ts` puts them in. */
import { previewPolicy } from '../../../src/cms-backend.ts';
import type { Piece } from './sentences.ts';

function moduleOf(name: string, path: string): RegExp {
  return new RegExp(`${name}/dist/esm/${path}\\.js$`);
}
const core = (path: string) => moduleOf('decap-cms-core', path);

export const behaviour: readonly Piece[] = [
  {
    // The frame of the preview has the origin that the editor is signed in at: nothing that gets into it may run. A policy
    // and no `sandbox`: without `allow-scripts` Safari stops what the CMS itself listens to in the frame, its buttons too.
    file: core('components/Editor/EditorPreviewPane/EditorPreviewPane'),
    from: '<head><base target="_blank"/></head>',
    to: `<head><meta http-equiv="Content-Security-Policy" content="${previewPolicy}"><base target="_blank"/></head>`,
  },
  {
    // Letters and marks apart (NFD), as some devices name files, would become `a-nh-bi-a.webp`.
    file: core('lib/urlHelper'),
    from: 'stripDiacritics ? [diacritics.remove] : []',
    to: "stripDiacritics ? [text => diacritics.remove(text.normalize('NFC'))] : []",
  },
  {
    // Pictures are made smaller where they are wider; Decap would blow small ones up to the same width.
    file: core('lib/imageTransformations'),
    from: 'const width = config.width ?? undefined;',
    to: 'const width = config.width ? Math.min(config.width, sourceWidth) : undefined;',
  },
  {
    // Pictures belong to entries: what is added to the store for all would be published, and no entry could show it.
    file: core('components/App/Header'),
    from: 'showMediaButton && _jsx("li"',
    to: 'false && _jsx("li"',
  },
  {
    // Telephones call every picture `image.jpg`: a second one gets a number, where Decap would ask to replace the first.
    file: core('actions/mediaLibrary'),
    from: 'const fileName = sanitizeSlug(file.name.toLowerCase(), state.config.slug);\n    const uploadFileName',
    to: `const fileName = freeName(sanitizeSlug(file.name.toLowerCase(), state.config.slug), name => getUploadFileName(name, file, state.config, field), files.map(({ name }) => name));
    const uploadFileName`,
  },
  {
    file: core('actions/mediaLibrary'),
    from: "import { currentBackend } from '../backend';",
    to: "import { freeName } from '/save/picture-names.ts';\nimport { currentBackend } from '../backend';",
  },
  {
    // The file of a picture that is still shown would be gone at once, and the site could not be built.
    file: core('components/MediaLibrary/MediaLibrary'),
    from: 'deleteMedia(file, {\n      privateUpload\n    }).then(() => {',
    to: 'mayDelete(file).then(may => may && deleteMedia(file, { privateUpload })).then(() => {',
  },
  {
    file: core('components/MediaLibrary/MediaLibrary'),
    from: "import { connect } from 'react-redux';",
    to: "import { mayDelete } from '/save/picture-use.ts';\nimport { connect } from 'react-redux';",
  },
  {
    // Vietnamese counts "0 bước, 1 bước, 2 bước"; the label of the whole list is no counting word.
    file: moduleOf('decap-cms-widget-list', 'ListControl'),
    from: 'items.size === 1 ? labelSingular.toLowerCase() : label.toLowerCase()',
    to: 'labelSingular',
  },
  {
    // The bar above an open group is blank, and what it is for cannot be guessed.
    file: moduleOf('decap-cms-widget-object', 'ObjectControl'),
    from: 'heading: collapsed && this.objectLabel()',
    to: "heading: this.props.t(`editor.editorWidgets.object.${collapsed ? 'expand' : 'collapse'}`)",
  },
  {
    // A bar opens and folds wherever it is clicked, not on its small arrow alone.
    file: moduleOf('decap-cms-ui-default', 'ObjectWidgetTopBar'),
    from: 'hasHeading: !!heading,',
    to: "hasHeading: !!heading, onClick: onCollapseToggle, style: { cursor: 'pointer' },",
  },
  {
    file: moduleOf('decap-cms-ui-default', 'ObjectWidgetTopBar'),
    from: 'onClick: onCollapseToggle,\n          "data-testid"',
    to: '"data-testid"',
  },
  {
    file: moduleOf('decap-cms-widget-list', 'ListControl'),
    from: '_jsx(NestedObjectLabel, {\n        collapsed: collapsed,',
    to: "_jsx(NestedObjectLabel, { collapsed, style: { cursor: 'pointer' }, onClick: partial(this.handleItemCollapseToggle, index),",
  },
  {
    file: moduleOf('decap-cms-ui-default', 'ListItemTopBar'),
    from: 'onClick: onCollapseToggle,',
    to: "onClick: onCollapseToggle, title: collapsed ? 'Mở ra' : 'Thu gọn',",
  },
  {
    file: moduleOf('decap-cms-ui-default', 'ListItemTopBar'),
    from: 'onClick: onRemove,',
    to: "onClick: onRemove, title: 'Bỏ mục này',",
  },
  {
    // Text kept of an earlier visit, once it is put back, would be replaced by the entry that is loaded after it.
    file: core('components/Editor/Editor'),
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
    // To open one entry is not to read all of its collection; who goes to the list has it read then, also after one entry
    // alone was opened.
    file: core('components/Editor/Editor'),
    from: `if (!collectionEntriesLoaded) {
      loadEntries(collection);
    }`,
    to: '',
  },
  {
    file: core('reducers/entries'),
    from: "map.setIn(['pages', collection, 'ids'], ids.unshift(slug));",
    to: "if (map.hasIn(['pages', collection])) map.setIn(['pages', collection, 'ids'], ids.unshift(slug));",
  },
  {
    file: core('reducers/entries'),
    from: 'ids => ids.filter(id => id !== payload.entrySlug)',
    to: 'ids => ids?.filter(id => id !== payload.entrySlug)',
  },
  // Decap lets people write on while it saves, and forgets that they did.
  ...[
    ['onPersist', 'handlePersistEntry'],
    ['onPublish', 'handlePublishEntry'],
    ['unPublish', 'handleUnpublishEntry'],
    ['onDeleteUnpublishedChanges', 'handleDeleteUnpublishedChanges'],
  ].map(([property = '', handler = '']) => ({
    file: core('components/Editor/Editor'),
    from: `${property}: this.${handler},`,
    to: `${property}: options => undisturbed(() => this.${handler}(options)),`,
  })),
  {
    file: core('components/Editor/Editor'),
    from: "import EditorInterface from './EditorInterface';",
    to: "import { undisturbed } from '/save/undisturbed.ts';\nimport EditorInterface from './EditorInterface';",
  },
  {
    file: core('components/Editor/Editor'),
    from: 'hasWorkflow && !currentStatus) {\n      loadEntry(collection, slug);',
    to: 'hasWorkflow && !currentStatus) {\n      await loadEntry(collection, slug);',
  },
  {
    file: core('components/Editor/Editor'),
    from: 'isModification) {\n      loadEntry(collection, slug);',
    to: 'isModification) {\n      await loadEntry(collection, slug);',
  },
  // Whether something is unsaved: asked of the draft in review alone where there is one, and of what was saved last. Else
  // who goes back to the words that are published, or that were opened, is told that nothing has changed.
  {
    file: core('components/Editor/Editor'),
    from: '[this.props.unPublishedEntry, this.props.publishedEntry]',
    to: '[this.props.unPublishedEntry ?? this.props.publishedEntry]',
  },
  {
    file: core('actions/entries'),
    from: 'dispatch(entryPersisted(collection, serializedEntry, newSlug));',
    to: `dispatch(entryPersisted(collection, serializedEntry, newSlug));
      if (entry.get('slug') === newSlug) dispatch(entryLoaded(collection, entry.toJS()));`,
  },
  ...['actions/entries', 'actions/editorialWorkflow'].map((path) => ({
    // What is asked of an entry is asked by `before-save.ts` alone, and of a draft later.
    file: core(path),
    from: 'if (!fieldsErrors.isEmpty()) {',
    to: 'if (false) {',
  })),
  {
    // A draft that could not be discarded is told as discarded, and the text kept in the browser is thrown away.
    file: core('actions/editorialWorkflow'),
    from: `key: 'ui.toast.onDeleteUnpublishedChanges',
          details: error`,
    to: `key: 'ui.toast.onFailToDelete',
          details: error`,
  },
  {
    file: core('actions/editorialWorkflow'),
    from: 'dispatch(unpublishedEntryDeleteError(collection, slug));\n',
    to: 'dispatch(unpublishedEntryDeleteError(collection, slug));\n      throw error;\n',
  },
  {
    // A draft that could not be loaded is told as an entry that could not, instead of being opened for ever.
    file: core('actions/editorialWorkflow'),
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
        dispatch(entryLoadError(error, collection, slug));
      }
    }
  };`,
  },
  {
    file: core('actions/editorialWorkflow'),
    from: 'import { loadEntry, entryDeleted,',
    to: 'import { loadEntry, entryLoadError, entryDeleted,',
  },
  {
    file: core('components/Editor/Editor'),
    from: 'this.createBackup.flush();',
    to: 'this.isClosed = true; this.createBackup.flush();',
  },
  {
    file: core('actions/editorialWorkflow'),
    from: 'dispatch(loadEntry(collection, slug));\n      } else {',
    to: 'await dispatch(loadEntry(collection, slug));\n      } else {',
  },
  {
    // To take an entry off is to delete it and to write it again as a draft. The draft is known by a mark, because an
    // entry that no longer stands anywhere must be written, and it is written again until it stands.
    file: core('actions/editorialWorkflow'),
    from: "const entryDraft = Map().set('entry', entry);",
    to: "const entryDraft = Map().set('entry', entry.set('takenOff', true));",
  },
  {
    file: core('actions/editorialWorkflow'),
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
    file: core('actions/editorialWorkflow'),
    from: "import { EDITORIAL_WORKFLOW_ERROR } from 'decap-cms-lib-util';",
    to: "import { EDITORIAL_WORKFLOW_ERROR, branchFromContentKey, generateContentKey } from 'decap-cms-lib-util';",
  },
  {
    file: core('actions/editorialWorkflow'),
    from: "import get from 'lodash/get';",
    to: "import { insist } from '/removal/insist.ts';\nimport get from 'lodash/get';",
  },
  {
    // A file that cannot be read would open as an empty form, and what is saved there would take the place of the file.
    file: core('backend'),
    from: 'if (isError(data)) console.error(data);',
    to: 'if (isError(data)) { console.error(data); entry.unreadable = true; }',
  },
  {
    file: core('backend'),
    from: 'async processEntry(state, collection, entry) {',
    to: `async processEntry(state, collection, entry) {
    if (entry.unreadable) {
      throw new Error('Không đọc được phần đầu của tệp bài này nên chưa mở. Hãy báo người quản trị: ' + entry.path);
    }`,
  },
  {
    file: core('components/Editor/Editor'),
    from: `children: _jsx("h3", {
          children: entry.get('error')
        })`,
    to: `className: 'unopened', children: [
        _jsx("p", { children: entry.get('error') }, 'why'),
        _jsx("a", { href: '#/collections/' + collection.get('name'), children: 'Về danh sách bài' }, 'back'),
      ]`,
  },
  // "dang ky khai tu" finds "Đăng ký khai tử".
  {
    file: core('backend'),
    from: "import * as fuzzy from 'fuzzy';",
    to: "import * as fuzzy from 'fuzzy';\nimport { fold, folded } from '/decap/without-marks.ts';",
  },
  {
    file: core('backend'),
    from: `fuzzy.filter(searchTerm, collectionEntries, {
        extract: extractSearchFields(uniq(filteredSearchFields))`,
    to: `fuzzy.filter(fold(searchTerm), collectionEntries, {
        extract: folded(extractSearchFields(uniq(filteredSearchFields)))`,
  },
  {
    file: core('backend'),
    from: `fuzzy.filter(searchTerm, expandedEntries, {
      extract: entry => {
        return getEntryField(entry.field, entry);
      }`,
    to: `fuzzy.filter(fold(searchTerm), expandedEntries, {
      extract: folded(entry => getEntryField(entry.field, entry))`,
  },
  {
    // The reason itself, with its status, and not its English message alone.
    file: core('actions/entries'),
    from: "details: error.message,\n          key: 'ui.toast.onFailToLoadEntries'",
    to: "details: error,\n          key: 'ui.toast.onFailToLoadEntries'",
  },
  {
    file: core('reducers/entries'),
    from: "'error'], payload.error.message);",
    to: "'error'], reasonOf(payload.error));",
  },
  {
    file: core('reducers/entries'),
    from: "import { VIEW_STYLE_LIST } from '../constants/collectionViews';",
    to: "import { VIEW_STYLE_LIST } from '../constants/collectionViews';\nimport { reasonOf } from '/failure.ts';",
  },
  {
    // Forges and browsers tell their failures in English.
    file: core('actions/notifications'),
    from: "export const NOTIFICATION_SEND = 'NOTIFICATION_SEND';",
    to: "import { withReason } from '/failure.ts';\nexport const NOTIFICATION_SEND = 'NOTIFICATION_SEND';",
  },
  {
    file: core('actions/notifications'),
    from: 'payload: notification',
    to: 'payload: withReason(notification)',
  },
  {
    // What the reviewer wrote stands on the card of a draft that came back.
    file: core('components/Workflow/WorkflowCard'),
    from: "import PropTypes from 'prop-types';",
    to: "import { CardNote } from '/review/returned.tsx';\nimport PropTypes from 'prop-types';",
  },
  {
    file: core('components/Workflow/WorkflowCard'),
    from: `_jsx(CardBody, {
        children: body
      })`,
    to: `_jsx(CardNote, { link: editLink }), _jsx(CardBody, {
        children: body
      })`,
  },
];
