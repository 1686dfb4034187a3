/**
 * Drafts on Forgejo and GitHub, which Decap saves in three steps: a branch, a pull request, a label that says how far
 * it is. Whatever breaks off between them, no draft is out of reach, and the next save completes it.
 */
import { z } from 'zod';
import { branchOf, isDraftBranch } from '../../src/safeguards/content/entry-branch.ts';

/** Decap's prefix of its labels. */
const prefix = 'decap-cms/';
const firstStep = 'draft';

/** A pull request as both forges tell it. */
const openRequest = z.looseObject({
  number: z.number(),
  labels: z.array(z.looseObject({ name: z.string() })),
  head: z.looseObject({ ref: z.string(), repo: z.looseObject({ full_name: z.string() }).nullable() }),
  base: z.looseObject({ repo: z.looseObject({ full_name: z.string() }) }),
});

/** @public for `inside.d.ts` */
export type OpenRequest = Pick<z.infer<typeof openRequest>, 'number' | 'labels' | 'head'>;

/** What Decap tells its API of a save. */
export interface WriteOptions {
  readonly collectionName: string;
  readonly commitMessage: string;
  /** Decap knows of the draft: it is saved again. */
  readonly unpublished?: boolean;
  readonly status?: string;
}

/** What both APIs of Decap have in common, as far as it is changed here. */
export interface RequestDrafts {
  readonly originRepoURL: string;
  parseResponse(response: Response): Promise<unknown>;
  requestAllPages(url: string, options?: object): Promise<unknown[]>;
  setPullRequestStatus(request: OpenRequest, status: string): Promise<unknown>;
  editorialWorkflowGit(files: unknown, slug: string, more: unknown, options: WriteOptions): Promise<unknown>;
}

function isLabelled({ labels }: Pick<OpenRequest, 'labels'>): boolean {
  return labels.some(({ name }) => name.startsWith(prefix));
}

function sayingOf(refusal: unknown): string {
  if (typeof refusal === 'string') return refusal;
  const message = typeof refusal === 'object' && refusal !== null && 'message' in refusal ? refusal.message : '';
  return typeof message === 'string' ? message : '';
}

/** Of a list of several pages Decap hands on what the forge has said, without the status by which it is understood. */
function tellStatus(api: RequestDrafts): void {
  const parse = api.parseResponse.bind(api);
  api.parseResponse = async (response) => {
    try {
      return await parse(response);
    } catch (refusal) {
      throw Object.assign(new Error(sayingOf(refusal), { cause: refusal }), { status: response.status });
    }
  };
}

/** Changes the API so that a draft is found, and can be saved again, although its label was not set. */
export function completeDrafts(api: RequestDrafts): void {
  tellStatus(api);
  /** Requests without a label, by their branch, and the step that is to be on it. */
  const unlabelled = new Map<string, { readonly request: OpenRequest; readonly step: string }>();

  const allPages = api.requestAllPages.bind(api);
  api.requestAllPages = async (url, options) => {
    const found = await allPages(url, options);
    if (url !== `${api.originRepoURL}/pulls`) return found;
    return found.map((each) => {
      const { data: request } = openRequest.safeParse(each);
      // Whoever may not write here may propose a branch of any name from a repository of their own.
      if (request === undefined || request.head.repo?.full_name !== request.base.repo.full_name) return each;
      const { ref } = request.head;
      if (isLabelled(request) || !isDraftBranch(ref)) {
        unlabelled.delete(ref);
        return each;
      }
      unlabelled.set(ref, { request, step: firstStep });
      return { ...request, labels: [...request.labels, { name: prefix + firstStep }] };
    });
  };

  const setStatus = api.setPullRequestStatus.bind(api);
  api.setPullRequestStatus = async (request, step) => {
    try {
      await setStatus(request, step);
      unlabelled.delete(request.head.ref);
    } catch (error) {
      if (isLabelled(request)) throw error;
      console.warn(error);
      unlabelled.set(request.head.ref, { request, step });
    }
  };

  const write = api.editorialWorkflowGit.bind(api);
  api.editorialWorkflowGit = async (files, slug, more, options) => {
    const written = await write(files, slug, more, options);
    const branch = branchOf(options.collectionName, slug);
    const left = unlabelled.get(branch);
    if (left === undefined) return written;
    try {
      await setStatus(left.request, left.step);
      unlabelled.delete(branch);
    } catch (error) {
      // A request without a label counts as a draft: the text is kept, and what was asked for is done.
      if (left.step !== firstStep) throw error;
      console.warn(error);
    }
    return written;
  };
}
