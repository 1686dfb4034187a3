/** The pictures of an unsaved text, beside those that were saved since it was written. */
import { freeName, renamedIn } from '../save/picture-names.ts';

interface Named {
  /** Of its bytes, as far as the back end tells. */
  readonly id?: string | undefined;
  readonly name: string;
  readonly path: string;
}

/**
 * An unsaved text as it can be put beside what is saved now: of two pictures of one name, such as a telephone gives to
 * all, the saved one stays, and the unsaved one gets a name that is free. One that is saved already is not added again.
 */
export function besideSaved<Picture extends Named>(
  text: { readonly data: Readonly<Record<string, unknown>>; readonly pictures: readonly Picture[] },
  saved: readonly Named[],
): { readonly data: Record<string, unknown>; readonly pictures: Picture[] } {
  const taken = [...saved, ...text.pictures].map(({ name }) => name);
  const names = new Map<string, string>();
  const pictures = text.pictures.flatMap((picture) => {
    const other = saved.find(({ path }) => path === picture.path);
    if (other === undefined) return [picture];
    if (other.id !== undefined && other.id === picture.id) return [];
    const name = freeName(picture.name, (each) => each, taken);
    taken.push(name);
    names.set(picture.name, name);
    return [{ ...picture, name, path: picture.path.slice(0, -picture.name.length) + name }];
  });
  return { data: renamedIn(text.data, names) as Record<string, unknown>, pictures };
}
