/** Changes to Decap's API of Forgejo: each draft has a request. */
import { branchOf } from '../../src/safeguards/content/entry-branch.ts';
import type { ForgejoApi } from '../review/forgejo.ts';
import { isMissing } from '../review/no-folder.ts';
import { completeDrafts, type OpenRequest, type RequestDrafts } from './request-drafts.ts';

/** @public for `inside.d.ts` */
export interface DecapForgejoApi extends ForgejoApi, RequestDrafts {
  readonly initialWorkflowStatus: string;
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
