/**
 * Requests that the content server answers itself, because `decap-server` cannot: review, history, and merging exactly
 * what was reviewed.
 */
import { branchOf, strayChanges } from '../safeguards/content/entry-branch.ts';
import { words } from '../text/vi/content-server.ts';
import { branchChanges } from './branch-changes.ts';
import { entryFolders } from './entry-folders.ts';
import { entryAt, entryPictures, entryVersions, removedEntries } from './entry-history.ts';
import { addNote, notesOf } from './review-notes.ts';

interface Asked {
  readonly action: string;
  readonly params: {
    readonly branch: string;
    readonly collection: string;
    readonly slug: string;
    readonly commit?: string | undefined;
    readonly text?: string | undefined;
    readonly path?: string | undefined;
  };
}

/** What is asked of the content, with or without review. */
const contentAsked: Readonly<
  Record<string, (directory: string, mode: 'fs' | 'git', params: Asked['params']) => Promise<object>>
> = {
  entryFolders,
  entryVersions: (directory, mode, { branch, path = '' }) => entryVersions(directory, mode, { branch, path }),
  entryAt: async (directory, _mode, { commit = '', path = '' }) => ({
    text: await entryAt(directory, { commit, path }),
  }),
  entryPictures: (directory, _mode, { commit = '', path = '' }) => entryPictures(directory, { commit, path }),
  removedEntries,
};

/** Either what is answered, or what `decap-server` is asked instead. */
export type Review =
  | { readonly answer: { readonly status: number; readonly body: object }; readonly passedOn?: undefined }
  | { readonly answer?: undefined; readonly passedOn: Buffer };

/** What is asked of a draft's branch and answered here, wholly or first. */
const answeredHere: ReadonlySet<string> = new Set([
  'branchState',
  'publishUnpublishedEntry',
  'reviewNotes',
  'addReviewNote',
]);

/** As many as are read on a screen. */
const maxListed = 12;

/**
 * The files that a draft brings along, in a sentence; nothing where the request opens no draft, or the draft brings
 * nothing.
 *
 * @param body a request that was refused: its names are compared, and no more is done with them.
 */
export async function strayFiles(directory: string, body: Buffer): Promise<string | undefined> {
  try {
    const { action, params } = JSON.parse(body.toString('utf8')) as Asked;
    if (!action.startsWith('unpublishedEntry')) return undefined;
    const branch = branchOf(params.collection, params.slug);
    if (!/^cms\/[a-z]+\/[a-z0-9-]+(?:\/index)?$/.test(branch)) return undefined;
    const strays = strayChanges(branch, await branchChanges(directory, 'refs/heads/main', `refs/heads/${branch}`));
    const paths = strays.map(({ path }) => path);
    return paths.length === 0 ? undefined : words.strayFiles(paths.slice(0, maxListed), paths.length - maxListed);
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

/**
 * Answers which entries there are and what a branch changes, and refuses to publish any other commit than the one
 * named. Nothing changes branches between this answer and what `decap-server` does next: the content server does one
 * thing at a time.
 *
 * @param body a request that `checkRequest` has allowed.
 */
export async function reviewOf(directory: string, mode: 'fs' | 'git', body: Buffer): Promise<Review> {
  const { action, params } = JSON.parse(body.toString('utf8')) as Asked;
  const asked = contentAsked[action];
  if (asked !== undefined) {
    const answer = await asked(directory, mode, params).catch((error: unknown) => {
      console.error(error);
      return undefined;
    });
    if (answer === undefined) return { answer: { status: 500, body: { error: words.silent } } };
    return { answer: { status: 200, body: answer } };
  }
  // Only there do drafts lie on branches.
  if (mode === 'fs') return { passedOn: body };
  if (!answeredHere.has(action)) return { passedOn: body };
  const { commit, text, ...rest } = params;
  try {
    const { branch, collection, slug } = rest;
    const draft = branchOf(collection, slug);
    if (action === 'reviewNotes') return { answer: { status: 200, body: await notesOf(directory, draft) } };
    if (action === 'addReviewNote') {
      await addNote(directory, draft, text ?? '', new Date());
      return { answer: { status: 200, body: {} } };
    }
    const state = await branchChanges(directory, `refs/heads/${branch}`, `refs/heads/${draft}`);
    if (action === 'branchState') return { answer: { status: 200, body: state } };
    if (state.commit !== commit) return { answer: { status: 409, body: { error: 'The branch has moved.' } } };
    return { passedOn: Buffer.from(JSON.stringify({ action, params: rest })) };
  } catch (error) {
    console.error(error);
    return { answer: { status: 404, body: { error: 'There is no such branch.' } } };
  }
}
