/** The pictures of an entry as a list: what the control of pictures does to it. */
import type { focusPoints } from '../../src/content-model/choices.ts';

export interface Picture {
  readonly image: string;
  readonly alt?: string;
  readonly caption?: string;
  readonly focus?: string;
}

/** The list with one of its pictures in another place; out of bounds nothing moves. */
export function moved(pictures: readonly Picture[], from: number, to: number): readonly Picture[] {
  const picture = pictures[from];
  if (picture === undefined || to < 0 || to >= pictures.length) return pictures;
  const others = pictures.filter((_, index) => index !== from);
  return [...others.slice(0, to), picture, ...others.slice(to)];
}

/**
 * The list with one more picture.
 *
 * @param twin name of a picture with the same contents, which Decap now keeps by the new name alone.
 */
export function withAdded(pictures: readonly Picture[], name: string, twin: string | undefined): readonly Picture[] {
  if (pictures.some(({ image }) => image === twin)) {
    return pictures.map((picture) => (picture.image === twin ? { ...picture, image: name } : picture));
  }
  return [...pictures, { image: name }];
}

/** The list with something else said of one picture; what is empty is left out. */
export function changed(
  pictures: readonly Picture[],
  at: number,
  name: keyof Picture,
  value: string,
): readonly Picture[] {
  return pictures.map((picture, index) => {
    if (index !== at) return picture;
    const rest = Object.fromEntries(Object.entries(picture).filter(([key]) => key !== name)) as Partial<Picture>;
    return { image: picture.image, ...rest, ...(value === '' ? {} : { [name]: value }) };
  });
}

/**
 * The part of a picture that was pointed at, from 0 to 1 across and down; nothing for its middle, which a crop keeps by
 * itself.
 */
export function focusAt(across: number, down: number): (typeof focusPoints)[number]['value'] | '' {
  const [x, y] = [across - 0.5, down - 0.5];
  if (Math.max(Math.abs(x), Math.abs(y)) < 1 / 6) return '';
  if (Math.abs(x) > Math.abs(y)) return x < 0 ? 'left' : 'right';
  return y < 0 ? 'top' : 'bottom';
}
