import type { Linked, Lookups, Photo } from '../../src/entries/views/lookups.ts';
import { publishStatus } from '../public-site.ts';
import { readEntries, titleInReview } from '../decap/store/saved-entries.ts';

/** The size of a picture, as its file says. */
function sizeOf(src: string): Promise<{ width: number; height: number }> {
  return new Promise((resolve) => {
    const image = new Image();
    image.addEventListener('load', () => {
      resolve({ width: image.naturalWidth, height: image.naturalHeight });
    });
    image.addEventListener('error', () => {
      resolve({ width: 1600, height: 900 });
    });
    image.src = src;
  });
}

/** Titles of entries that no build shows yet; each is asked for once. */
const titles = new Map<string, Promise<string>>();

async function readTitle(collection: string, id: string): Promise<string> {
  const draft = await titleInReview(collection, id);
  if (draft !== undefined) return draft;
  const [saved] = await readEntries(collection, [id]);
  const title = saved?.data['title'];
  return typeof title === 'string' ? title : id;
}

/** By its name an entry is known that was made a moment ago; by its id where nobody can tell the name. */
function titleOf(collection: string, id: string): Promise<string> {
  const key = `${collection}/${id}`;
  const asked =
    titles.get(key) ??
    readTitle(collection, id).catch((error: unknown) => {
      console.warn(error);
      titles.delete(key);
      return id;
    });
  titles.set(key, asked);
  return asked;
}

/**
 * Looks up in the CMS what the build looks up in the collections.
 *
 * @param addressOf gives the address of a picture that lies beside the entry, saved or not.
 */
export function previewLookups(addressOf: (file: string) => string, today: string): Lookups<string> {
  return {
    today,
    async photo(file, alt): Promise<Photo> {
      const src = addressOf(file);
      return { src, srcset: '', ...(await sizeOf(src)), alt };
    },
    async linked(reference): Promise<Linked | undefined> {
      // A required reference that is not chosen yet is absent, whatever the type of a complete entry says.
      if ((reference as unknown) === undefined) return undefined;
      const { collection, id } = reference;
      const found = (await publishStatus())?.entries.find(
        (entry) => entry.collection === collection && entry.id === id,
      );
      if (found === undefined) return { title: await titleOf(collection, id), url: '#', summary: '' };
      const { title, url, summary, shortName, outsideMovement } = found;
      const unit = shortName === undefined ? {} : { shortName, outsideMovement: outsideMovement === true };
      return { title, url, summary, ...unit };
    },
    async sharedQuestions() {
      return new Map((await publishStatus())?.sharedQuestions.map((question) => [question.id, question]));
    },
  };
}
