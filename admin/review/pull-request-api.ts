/** The part of Decap's APIs of GitHub and Forgejo that is built upon. */
export interface PullRequest {
  readonly number: number;
  readonly head: { readonly sha: string; readonly ref: string };
}

export interface PullRequestApi<Request extends PullRequest = PullRequest> {
  readonly repoURL: string;
  readonly branch: string;
  request(
    path: string,
    options?: {
      readonly method?: string;
      readonly body?: string;
      readonly params?: Readonly<Record<string, string | number>>;
    },
  ): Promise<unknown>;
  getBranchPullRequest(branch: string): Promise<Request>;
  mergePR(request: Request): Promise<unknown>;
}
