/** Asks the forge which drafts wait for review. */
import { z } from 'zod';
import type { Waiting } from '../outputs/report/digest.ts';

const requests = z.array(
  z.object({ title: z.string(), labels: z.array(z.union([z.string(), z.object({ name: z.string() })])) }),
);
/** As Decap labels a draft that waits. */
const waitingLabel = 'decap-cms/pending_review';
const patience = 15_000;

/** Where each forge lists open requests, and how it is told who asks. */
function question(environment: NodeJS.ProcessEnv): { url: string; headers: Record<string, string> } | undefined {
  const {
    CMS_BACKEND: backend,
    CMS_REPOSITORY: repository = '',
    CMS_FORGE_URL: forge,
    FORGE_TOKEN: token,
  } = environment;
  const authorization: Record<string, string> = token === undefined ? {} : { Authorization: `Bearer ${token}` };
  switch (backend) {
    case 'gitlab': {
      const project = `${forge ?? 'https://gitlab.com'}/api/v4/projects/${encodeURIComponent(repository)}`;
      return { url: `${project}/merge_requests?state=opened&per_page=100`, headers: authorization };
    }
    case 'forgejo':
      return { url: `${forge ?? ''}/api/v1/repos/${repository}/pulls?state=open&limit=50`, headers: authorization };
    case 'github':
      return {
        url: `https://api.github.com/repos/${repository}/pulls?state=open&per_page=100`,
        headers: authorization,
      };
    default:
      return undefined;
  }
}

/**
 * What waits for review. Of a private repository the forge tells it to a token alone (`FORGE_TOKEN`, which may only
 * read).
 *
 * @returns nothing where no forge is set; the reason in words where it does not tell.
 */
export async function waitingDrafts(environment: NodeJS.ProcessEnv = process.env): Promise<Waiting> {
  const asked = question(environment);
  if (asked === undefined) return undefined;
  try {
    const answer = await fetch(asked.url, { headers: asked.headers, signal: AbortSignal.timeout(patience) });
    if (!answer.ok) return { failed: String(answer.status) };
    const isWaiting = (label: string | { readonly name: string }) =>
      (typeof label === 'string' ? label : label.name) === waitingLabel;
    const open = requests.parse(await answer.json());
    return { titles: open.filter(({ labels }) => labels.some(isWaiting)).map(({ title }) => title) };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}
