/** Pictures beside an entry that it no longer shows: offered for removal, since the repository keeps them for all. */
import { isPictureFile } from '../../src/content-model/entry-history.ts';
import type { Collection } from '../../src/content-model/collection.ts';
import { deletePicture, openPictures, type PictureFile } from '../decap/store/pictures.ts';
import type { Data } from '../save/check.ts';
import { placesOf } from '../save/picture-names.ts';
import { mayDelete } from '../save/picture-use.ts';
import { words } from '../words.ts';

const pictureWords = words.pictures;

async function remove(picture: PictureFile): Promise<void> {
  if (await mayDelete(picture)) await deletePicture(picture);
}

/** Those of the pictures that no field and no line of the text shows. */
function unusedOf(collection: Collection, data: Data, pictures: readonly PictureFile[]): PictureFile[] {
  return pictures.filter(({ name }) => isPictureFile(name) && placesOf(collection, data, name).length === 0);
}

export function UnusedPictures({ collection, data }: { readonly collection: Collection; readonly data: Data }) {
  const unused = unusedOf(collection, data, openPictures());
  if (unused.length === 0) return null;
  return (
    <section className="form-section unused-pictures">
      <h2>{pictureWords.unused}</h2>
      <p>{pictureWords.unusedLead}</p>
      <ul>
        {unused.map((picture) => (
          <li key={picture.id}>
            {picture.name}{' '}
            <button
              type="button"
              aria-label={`${pictureWords.delete} ${picture.name}`}
              onClick={() => void remove(picture)}
            >
              {pictureWords.delete}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
