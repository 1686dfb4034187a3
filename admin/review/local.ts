/** The files of this machine, of which the content server tells what a forge tells elsewhere. */
import { z } from 'zod';
import { entryOf } from '../../src/safeguards/content/entry-branch.ts';
import type { ForgeFor } from './forge.ts';
import { bytesIn } from './history.ts';

/** The part of Decap's back end that is used. */
interface ContentServer {
  readonly branch: string;
  request(payload: { readonly action: string; readonly params: object }): Promise<unknown>;
}

const state = z.object({
  commit: z.string(),
  changes: z.array(z.object({ path: z.string(), removed: z.boolean(), mode: z.string().optional() })),
  hasMerges: z.boolean(),
});

const folders = z.array(z.object({ id: z.string(), version: z.string() }));
const versions = z.array(
  z.object({
    commit: z.string(),
    parent: z.string().optional(),
    at: z.string(),
    author: z.string(),
    message: z.string(),
  }),
);
const pictures = z.array(z.object({ name: z.string(), content: z.string() }));
const removed = z.array(
  z.object({ path: z.string(), commit: z.string(), at: z.string().optional(), author: z.string().optional() }),
);
const notes = z.array(z.object({ text: z.string(), author: z.string(), at: z.string() }));

/** As `decap-server` does, the content server takes a draft by its collection and slug. */
export const local: ForgeFor<ContentServer> = (server) => {
  const asked = (action: string, params: object) =>
    server.request({ action, params: { branch: server.branch, ...params } });
  return {
    branchState: async (branch) => state.parse(await asked('branchState', entryOf(branch))),
    entryFolders: async (collection) => folders.parse(await asked('entryFolders', { collection })),
    reviewNotes: async (branch) => notes.parse(await asked('reviewNotes', entryOf(branch))),
    async addReviewNote(branch, text) {
      await asked('addReviewNote', { ...entryOf(branch), text });
    },
    mayPublish: () => Promise.resolve(true),
    // Whoever sits here has no name.
    lastSave: () => Promise.resolve(undefined),
    history: {
      versions: async (path, branch = server.branch) => versions.parse(await asked('entryVersions', { branch, path })),
      textAt: async (path, commit) =>
        z.object({ text: z.string() }).parse(await asked('entryAt', { path, commit })).text,
      picturesAt: async (path, commit) =>
        pictures
          .parse(await asked('entryPictures', { path, commit }))
          .map(({ name, content }) => ({ name, bytes: bytesIn(content) })),
      removed: async (collection) => removed.parse(await asked('removedEntries', { collection })),
    },
  };
};
