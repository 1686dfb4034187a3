/**
 * What the CMS may ask of the files of this machine: to read content, and to write entries and the pictures beside
 * them. The content server itself would write anywhere in the project, code among it, which `npm start` then runs.
 */
import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { z } from 'zod';
import { collectionNames } from '../content-model/registry.ts';
import { settingsNames } from '../content-model/settings.ts';
import { maxNoteLetters } from '../safeguards/content/review-note.ts';

/** The folder for pictures of no entry; `media_folder` in `admin/config.ts`. */
const media = 'public/tai-len';
const entryFolder = `content/(?:${collectionNames.join('|')})/[^/]+`;
const entryFile = new RegExp(`^(?:${entryFolder}/index\\.md|content/(?:${settingsNames.join('|')})\\.yaml)$`);
const picture = new RegExp(`^(?:${entryFolder}|${media})/[^/]+\\.(?:jpe?g|png|webp)$`, 'i');

/** Whether a path names something below a folder in the one way that there is to write it. */
function isPlain(path: string): boolean {
  const parts = path.split('/');
  return !/[\\:%\p{Cc}]/u.test(path) && parts.every((part) => part !== '' && !part.startsWith('.'));
}

const isRead = (path: string) => isPlain(path) && /^(?:content|public\/tai-len)(?:\/|$)/.test(path);
const isEntry = (path: string) => isPlain(path) && entryFile.test(path);
const isPicture = (path: string) => isPlain(path) && picture.test(path);

const reading = z.string().refine(isRead);
const entry = z.string().refine(isEntry);
const asset = z.object({ path: z.string().refine(isPicture), content: z.string(), encoding: z.literal('base64') });
const removed = z.string().refine((path) => isEntry(path) || isPicture(path));
/** Names of branches, collections and entries, which git is given as arguments. */
const name = z.string().regex(/^(?!.*(?:\.\.|\/\/|\/\.|\.lock(?:\/|$)))[\p{L}\p{N}_][\p{L}\p{N}_./-]*$/u);
const options = z.looseObject({ commitMessage: z.string(), collectionName: name.optional() });
const branch = { branch: name };
const work = { ...branch, collection: name, slug: name };
const past = { path: entry, commit: z.string().regex(/^(?:[0-9a-f]{40,64}|HEAD)$/) };
const dataFile = z.object({ slug: name, path: entry, raw: z.string(), newPath: entry.optional() });
const label = { cmsLabelPrefix: z.string().optional() };

const params = {
  info: z.unknown().optional(),
  entriesByFolder: z.object({ ...branch, folder: reading, extension: z.string(), depth: z.number().max(10) }),
  entriesByFiles: z.object({ ...branch, files: z.array(z.object({ path: reading, label: z.string().optional() })) }),
  getEntry: z.object({ ...branch, path: reading }),
  unpublishedEntries: z.object(branch),
  unpublishedEntry: z.object({
    ...branch,
    ...label,
    id: name.optional(),
    collection: name.optional(),
    slug: name.optional(),
  }),
  unpublishedEntryDataFile: z.object({ ...work, id: z.string(), path: reading }),
  unpublishedEntryMediaFile: z.object({ ...work, id: z.string(), path: reading }),
  deleteUnpublishedEntry: z.object(work),
  persistEntry: z.object({
    ...branch,
    ...label,
    dataFiles: z.array(dataFile).min(1),
    assets: z.array(asset),
    options,
  }),
  updateUnpublishedEntryStatus: z.object({ ...work, ...label, newStatus: z.string() }),
  branchState: z.object(work),
  reviewNotes: z.object(work),
  addReviewNote: z.object({ ...work, text: z.string().trim().min(1).max(maxNoteLetters) }),
  publishUnpublishedEntry: z.object({ ...work, commit: z.string().optional() }),
  getMedia: z.object({ ...branch, mediaFolder: reading }),
  getMediaFile: z.object({ ...branch, path: reading }),
  persistMedia: z.object({ ...branch, asset, options }),
  deleteFile: z.object({ ...branch, path: removed, options }),
  deleteFiles: z.object({ ...branch, paths: z.array(removed), options }),
  getDeployPreview: z.object(work),
  entryFolders: z.object({ ...branch, collection: z.enum(collectionNames) }),
  entryVersions: z.object({ ...branch, path: entry }),
  entryAt: z.object(past),
  entryPictures: z.object(past),
  removedEntries: z.object({ ...branch, collection: z.enum(collectionNames) }),
};

const request = z.object({
  action: z.enum(Object.keys(params) as (keyof typeof params)[]),
  params: z.unknown().optional(),
});

/** The paths of a request that was understood, wherever they stand in it. */
function pathsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => (typeof each === 'string' ? [each] : pathsIn(each)));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    typeof each === 'string' ? (/^(?:path|newPath|folder|mediaFolder)$/.test(key) ? [each] : []) : pathsIn(each),
  );
}

/** Whether links on the way lead a path out of its folder. */
function leadsOut(directory: string, path: string): boolean {
  const root = join(directory, path.startsWith(media) ? media : 'content');
  if (!existsSync(root)) return false;
  let place = join(directory, path);
  // `realpathSync` alone would take a link to nothing for something that is yet to be made.
  for (;;) {
    try {
      const real = realpathSync(place);
      const inside = realpathSync(root);
      return real !== inside && !real.startsWith(inside + sep);
    } catch {
      if (isLink(place)) return true;
      place = dirname(place);
    }
  }
}

function isLink(place: string): boolean {
  return lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

export type Checked =
  | { readonly allowed: true; readonly body: Buffer }
  /** `path` is what it may not touch; undefined when the request is none that the CMS makes. */
  | { readonly allowed: false; readonly path: string | undefined };

/**
 * The request as the content server may have it, written anew from what was understood, so that nothing can be read in
 * two ways.
 *
 * @param directory the project whose content is edited.
 */
export function checkRequest(body: Buffer, directory: string): Checked {
  let asked: z.infer<typeof request>;
  try {
    asked = request.parse(JSON.parse(body.toString('utf8')));
  } catch {
    return { allowed: false, path: undefined };
  }
  const { action } = asked;
  const checked = params[action].safeParse(asked.params);
  if (!checked.success) return { allowed: false, path: refusedPath(asked.params, checked.error) };
  const outside = pathsIn(checked.data).find((path) => leadsOut(directory, path));
  if (outside !== undefined) return { allowed: false, path: outside };
  return { allowed: true, body: Buffer.from(JSON.stringify({ action, params: checked.data })) };
}

/** The text at the place of the first mistake, when it is one of a path. */
function refusedPath(value: unknown, { issues }: z.ZodError): string | undefined {
  const place = issues[0]?.path ?? [];
  let found: unknown = value;
  for (const key of place) found = typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined;
  return typeof found === 'string' ? found.slice(0, 200) : undefined;
}
