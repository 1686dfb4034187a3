/** What the content server answers itself where drafts lie on branches: `decap-server` tells less, and merges whatever is there. */
import { branchOf } from '../safeguards/entry-branch.ts';
import { branchChanges } from './branch-changes.ts';

interface Asked {
  readonly action: string;
  readonly params: {
    readonly branch: string;
    readonly collection: string;
    readonly slug: string;
    readonly commit?: string | undefined;
  };
}

/** Either what is answered, or what `decap-server` is asked instead. */
export type Review =
  | { readonly told: { readonly status: number; readonly body: object }; readonly passedOn?: undefined }
  | { readonly told?: undefined; readonly passedOn: Buffer };

/**
 * Answers what a branch changes, and refuses to publish any other commit than the one named. Nothing changes branches between
 * this answer and what `decap-server` does next: the content server does one thing at a time.
 *
 * @param body a request that `checkRequest` has allowed.
 */
export async function reviewOf(directory: string, body: Buffer): Promise<Review> {
  const { action, params } = JSON.parse(body.toString('utf8')) as Asked;
  if (action !== 'branchState' && action !== 'publishUnpublishedEntry') return { passedOn: body };
  const { commit, ...rest } = params;
  try {
    const { branch, collection, slug } = rest;
    const state = await branchChanges(directory, `refs/heads/${branch}`, `refs/heads/${branchOf(collection, slug)}`);
    if (action === 'branchState') return { told: { status: 200, body: state } };
    if (state.commit !== commit) return { told: { status: 409, body: { error: 'The branch has moved.' } } };
    return { passedOn: Buffer.from(JSON.stringify({ action, params: rest })) };
  } catch (error) {
    console.error(error);
    return { told: { status: 404, body: { error: 'There is no such branch.' } } };
  }
}
