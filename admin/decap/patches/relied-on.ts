/** What our code relies on in Decap's code without changing it. */
import type { Reliance } from './patch.ts';

const core = 'decap-cms-core/dist/esm';

function actions(file: string, ours: string, names: readonly string[]): Reliance {
  return { ours, file: `${core}/actions/${file}.js`, texts: names.map((name) => `${name} = '${name}'`) };
}

export const reliedOn: readonly Reliance[] = [
  actions('entries', 'decap/reducer/, form/reducer.ts', [
    'DRAFT_CHANGE_FIELD',
    'DRAFT_CREATE_DUPLICATE_FROM_ENTRY',
    'DRAFT_CREATE_EMPTY',
    'DRAFT_CREATE_FROM_ENTRY',
    'ENTRIES_SUCCESS',
    'ENTRY_DELETE_SUCCESS',
    'ENTRY_FAILURE',
    'ENTRY_PERSIST_SUCCESS',
    'ENTRY_SUCCESS',
    'FILTER_ENTRIES_SUCCESS',
    'GROUP_ENTRIES_SUCCESS',
    'SORT_ENTRIES_SUCCESS',
  ]),
  actions('search', 'decap/reducer/kept-errors.ts', ['SEARCH_ENTRIES_SUCCESS']),
  actions('editorialWorkflow', 'decap/reducer/', [
    'UNPUBLISHED_ENTRY_PERSIST_FAILURE',
    'UNPUBLISHED_ENTRY_PERSIST_SUCCESS',
    'UNPUBLISHED_ENTRY_STATUS_CHANGE_SUCCESS',
  ]),
  actions('notifications', 'decap/reducer/reasons.ts', ['NOTIFICATION_SEND']),
  {
    ours: 'decap/reducer/saved.ts',
    file: `${core}/components/Editor/Editor.js`,
    texts: ['const entries = [this.props.unPublishedEntry, this.props.publishedEntry].filter(Boolean)'],
  },
  {
    ours: 'failure.ts',
    file: `${core}/actions/mediaLibrary.js`,
    texts: ['`Failed to persist media: ', '`Failed to delete media: '],
  },
  {
    ours: 'decap/request-drafts.ts',
    file: 'decap-cms-lib-util/dist/esm/APIUtils.js',
    texts: ["DEFAULT_DECAP_CMS_LABEL_PREFIX = 'decap-cms/'"],
  },
  {
    ours: 'decap/request-drafts.ts',
    file: 'decap-cms-backend-github/dist/esm/API.js',
    texts: ['requestAllPages(`${this.originRepoURL}/pulls`', 'await this.setPullRequestStatus(pr, options.status'],
  },
  {
    ours: 'decap/forgejo-api.ts',
    file: 'decap-cms-backend-forgejo/dist/esm/API.js',
    texts: [
      'requestAllPages(`${this.originRepoURL}/pulls`',
      'if (!branchExists && !this.useOpenAuthoring)',
      'await this.changeFilesOnBranch(operations, options, branch)',
      'await this.getDifferences(this.branch, headRef)',
    ],
  },
  ...['GitLab', 'Forgejo', 'GitHub'].map((forge) => ({
    ours: 'decap/backend-rules.ts',
    file: `decap-cms-backend-${forge.toLowerCase()}/dist/esm/implementation.js`,
    texts: [`Your ${forge} user account does not have access to this repo.`],
  })),
];
