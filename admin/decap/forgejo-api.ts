/** Changes to Decap's API of Forgejo: lists are whole, each draft has a request. */
import { branchOf } from '../../src/safeguards/content/entry-branch.ts';
import { entriesAt, type ForgejoApi } from '../review/forgejo.ts';
import { isMissing } from '../review/no-folder.ts';
import { completeDrafts, type OpenRequest, type RequestDrafts } from './request-drafts.ts';

interface ListedFile {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly size: number | undefined;
}

/** @public for `inside.d.ts` */
export interface DecapForgejoApi extends ForgejoApi, RequestDrafts {
  readonly initialWorkflowStatus: string;
  listFiles(
    path: string,
    options?: { readonly branch?: string; readonly depth?: number },
    withFolders?: boolean,
  ): Promise<ListedFile[]>;
  getBranch(name: string): Promise<unknown>;
  getHeadReference(branch: string): Promise<string>;
  getPullRequests(state: 'open', head: string): Promise<readonly OpenRequest[]>;
  createPR(title: string, branch: string): Promise<OpenRequest>;
}

async function exists(api: DecapForgejoApi, branch: string): Promise<boolean> {
  try {
    await api.getBranch(branch);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Changes the API of whoever has signed in. */
export function mendForgejo(api: DecapForgejoApi): void {
  // Decap reads one page of everything in the repository: from a thousand files on, lists would lack entries.
  api.listFiles = async (path, { branch = api.branch, depth = 1 } = {}, withFolders = false) => {
    const folder = path
      .split('/')
      .filter((part) => part !== '')
      .join('/');
    const found = await entriesAt(api, branch, folder, depth > 1);
    return found
      .filter((entry) => (withFolders || entry.type === 'blob') && entry.path.split('/').length <= depth)
      .map(({ type, path: own, sha: id, size }) => ({
        type,
        id,
        name: own.slice(own.lastIndexOf('/') + 1),
        path: folder === '' ? own : `${folder}/${own}`,
        size,
      }));
  };

  // Of a branch that there is Decap takes it that a save has made its request, too.
  const write = api.editorialWorkflowGit.bind(api);
  api.editorialWorkflowGit = async (files, slug, collection, options) => {
    const branch = branchOf(options.collectionName, slug);
    const isLeftOver = options.unpublished !== true && (await exists(api, branch));
    const written = await write(files, slug, collection, options);
    if (!isLeftOver) return written;
    const requests = await api.getPullRequests('open', await api.getHeadReference(branch));
    if (requests.length === 0) {
      const request = await api.createPR(options.commitMessage, branch);
      await api.setPullRequestStatus(request, options.status ?? api.initialWorkflowStatus);
    }
    return written;
  };
  completeDrafts(api);
}
