/**
 * Changes to every back end: messages in Vietnamese for who may not write, no entry is lost when it is unpublished,
 * nothing unfinished is handed in, and lists request only what they show.
 */
import { branchOf } from '../../src/safeguards/content/entry-branch.ts';
import { insist } from '../removal/insist.ts';
import { isTakenOff, clearTakenOff } from '../removal/taken-off.ts';
import { beforeSubmit } from '../save/before-save.ts';
import { words } from '../words.ts';
import { readDraft } from './store/saved-entries.ts';

interface Written {
  readonly dataFiles: readonly { readonly slug: string; readonly raw: string }[];
}

interface FileMetadata {
  readonly author: string;
  readonly updatedOn: string;
}

/**
 * The part of a back end that is used here.
 *
 * @public for `inside.d.ts`
 */
export interface Backend {
  readonly api?: {
    deleteBranch?(branch: string): Promise<unknown>;
    /** Who changed a file last, and when. */
    readFileMetadata?: (path: string, id: string) => Promise<FileMetadata>;
  };
  authenticate(state: unknown): Promise<unknown>;
  persistEntry(entry: Written, options: { readonly collectionName: string }): Promise<unknown>;
  updateUnpublishedEntryStatus(collection: string, slug: string, status: string): Promise<unknown>;
}

type Constructor<Instance> = new (config: object, options: object) => Instance;

interface ForgeBackend<Api> extends Backend {
  readonly api: Api & { deleteBranch(branch: string): Promise<unknown> };
}

/** Decap's back end of a forge, by the API that it asks and what else is used of it. */
export type ForgeBackendClass<Api, More = unknown> = Constructor<ForgeBackend<Api> & More>;

/** What Decap says where the account is not among those of the repository. */
const noAccess = /^Your (\w+) user account does not have access to this repo\.$/;

/** The back end of Decap, or ours, with the rules above. */
export function withOurRules(Base: Constructor<Backend>) {
  return class extends Base {
    override async authenticate(state: unknown): Promise<unknown> {
      try {
        const user = await super.authenticate(state);
        // No list shows the last author, which costs a request for each entry: 160 instead of 80 (measured).
        if (this.api?.readFileMetadata !== undefined)
          this.api.readFileMetadata = () => Promise.resolve({ author: '', updatedOn: '' });
        return user;
      } catch (error) {
        const [, forge] = noAccess.exec(error instanceof Error ? error.message : '') ?? [];
        if (forge === undefined) throw error;
        throw new Error(words.failures.noAccess(forge), { cause: error });
      }
    }

    override async updateUnpublishedEntryStatus(collection: string, slug: string, status: string): Promise<unknown> {
      await beforeSubmit(collection, slug, status);
      return super.updateUnpublishedEntryStatus(collection, slug, status);
    }

    /** To take an entry off is to delete it and to write it again as a draft: its text stands nowhere else then. */
    override async persistEntry(entry: Written, options: { readonly collectionName: string }): Promise<unknown> {
      const write = () => super.persistEntry(entry, options);
      const { collectionName } = options;
      const [file] = entry.dataFiles;
      if (file === undefined || !isTakenOff(collectionName, file.slug)) return write();
      await insist({
        write,
        read: () => readDraft(collectionName, file.slug),
        clear: async () => this.api?.deleteBranch?.(branchOf(collectionName, file.slug)),
        text: () => file.raw,
        name: file.slug.replace(/\/index$/, ''),
      });
      clearTakenOff(collectionName, file.slug);
      return undefined;
    }
  };
}
