/** Changes to Decap's API of Forgejo: lists are whole, each draft has a request, and its pictures can be taken out. */
import { z } from 'zod';
import { isPictureFile } from '../../src/content-model/entry-history.ts';
import { branchOf, entryOf } from '../../src/safeguards/content/entry-branch.ts';
import { entriesAt, type ForgejoApi } from '../review/forgejo.ts';
import { isMissing } from '../review/no-folder.ts';
import { completeDrafts, type OpenRequest, type RequestDrafts, type WriteOptions } from './request-drafts.ts';

interface ListedFile {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly size: number | undefined;
}

/** One file in what Decap asks Forgejo to write. */
interface Operation {
  readonly operation: string;
  readonly path: string;
  /** In base64. */
  readonly content?: string;
  readonly sha?: string;
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
  getFileSha(path: string, options: { readonly branch: string }): Promise<string>;
  getHeadReference(branch: string): Promise<string>;
  getPullRequests(state: 'open', head: string): Promise<readonly OpenRequest[]>;
  createPR(title: string, branch: string): Promise<OpenRequest>;
  getDifferences(from: string, to: string): Promise<unknown>;
  changeFilesOnBranch(operations: readonly Operation[], options: WriteOptions, branch: string): Promise<unknown>;
}

/** Forgejo tells the files of each commit, the latest first: a file of three saves stands there three times. */
const comparison = z.looseObject({
  files: z.array(z.looseObject({ filename: z.string(), status: z.string() })),
});

type Touched = z.infer<typeof comparison>['files'];

/** Each file that stands on the branch, once, as it differs from what it began with. */
function standing(files: Touched): Touched {
  const last = new Map<string, Touched[number]>();
  const first = new Map<string, string>();
  for (const file of files) {
    if (!last.has(file.filename)) last.set(file.filename, file);
    first.set(file.filename, file.status);
  }
  return [...last.values()]
    .filter(({ status }) => status !== 'removed')
    .map((file) => ({ ...file, status: first.get(file.filename) === 'added' ? 'added' : file.status }));
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

/** The texts among what is written. */
function textsIn(operations: readonly Operation[]): string {
  const texts = operations.filter(({ path }) => !isPictureFile(path)).map(({ content = '' }) => atob(content));
  return texts.join('\n');
}

/**
 * The pictures that the draft has brought and that the form holds no more, to be removed with what is written. One that
 * the text names stays: of two pictures with the same bytes, Decap takes both out of the form at once.
 */
async function takenOut(
  api: DecapForgejoApi,
  operations: readonly Operation[],
  branch: string,
): Promise<readonly Operation[]> {
  const { collection, slug } = entryOf(branch);
  const folder = `content/${collection}/${slug.replace(/\/index$/, '')}`;
  const written = new Set(operations.map(({ path }) => path));
  const told = await api.getDifferences(api.branch, await api.getHeadReference(branch));
  // An old Forgejo names no files there.
  const names = (comparison.safeParse(told).data?.files ?? []).map(({ filename }) => filename);
  const text = textsIn(operations);
  const isShown = (path: string) => text.includes(path.slice(path.lastIndexOf('/') + 1));
  const gone = new Set(
    names.filter(
      (name) => name.startsWith(`${folder}/`) && isPictureFile(name) && !written.has(name) && !isShown(name),
    ),
  );
  if (gone.size === 0) return [];
  const there = await api.listFiles(folder, { branch });
  return there.filter(({ path }) => gone.has(path)).map(({ path, id: sha }) => ({ operation: 'delete', path, sha }));
}

/** Changes the API of whoever has signed in. */
export function mendForgejo(api: DecapForgejoApi): void {
  // Decap reads one page of everything in the repository: from a thousand files on, lists would lack entries.
  api.listFiles = async (path, { branch = api.branch, depth = 1 } = {}, withFolders = false) => {
    const folder = path.replace(/^\/|\/$/g, '');
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

  const differences = api.getDifferences.bind(api);
  api.getDifferences = async (from, to) => {
    const told = await differences(from, to);
    const { data } = comparison.safeParse(told);
    return data === undefined ? told : { ...data, files: standing(data.files) };
  };

  const change = api.changeFilesOnBranch.bind(api);
  api.changeFilesOnBranch = async (operations, options, branch) => {
    const removed = options.unpublished === true ? await takenOut(api, operations, branch) : [];
    return change([...operations, ...removed], options, branch);
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
