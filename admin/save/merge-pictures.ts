/** What becomes of the pictures beside an entry that two people have changed at once. */
import { freeName } from './picture-names.ts';

/** A picture that can be told from another one of the same name. */
export interface MarkedPicture {
  readonly name: string;
  readonly path: string;
  /** Of its bytes. */
  readonly mark: string;
}

interface Versions<Picture> {
  /** What both began with. */
  readonly base: readonly Picture[];
  readonly mine: readonly Picture[];
  readonly theirs: readonly Picture[];
}

export interface JoinedPictures<Picture> {
  /**
   * The pictures of both sides. One that a side has taken away stays where the joined entry still shows it.
   *
   * @param isShown whether the joined entry shows a picture of this name.
   */
  readonly kept: (isShown: (name: string) => boolean) => Picture[];
  /** What pictures of mine are called from now on, since theirs have their names. */
  readonly renamed: ReadonlyMap<string, string>;
  /** What pictures that both have replaced are called in what both began with: as neither side calls its own. */
  readonly replaced: ReadonlyMap<string, string>;
}

const at = <Picture extends MarkedPicture>(pictures: readonly Picture[], path: string) =>
  pictures.find((picture) => picture.path === path);

/** Whether they have added or replaced a picture that is not as mine is: the next save would throw it away. */
export function haveNewPictures({ base, mine, theirs }: Versions<MarkedPicture>): boolean {
  return theirs.some(({ path, mark }) => ![base, mine].some((known) => at(known, path)?.mark === mark));
}

/**
 * Joins the pictures of two versions: no picture of either is lost, and none takes the place of another of its name.
 */
export function joinPictures<Picture extends MarkedPicture>({
  base,
  mine,
  theirs,
}: Versions<Picture>): JoinedPictures<Picture> {
  const taken = [...base, ...mine, ...theirs].map(({ name }) => name);
  const renamed = new Map<string, string>();
  const replaced = new Map<string, string>();
  const found: { readonly picture: Picture; readonly isTakenAway: boolean }[] = [];

  for (const own of mine) {
    const [before, other] = [at(base, own.path), at(theirs, own.path)];
    const isChanged = own.mark !== before?.mark;
    if (other === undefined) found.push({ picture: own, isTakenAway: !isChanged });
    else if (isChanged && other.mark === before?.mark) found.push({ picture: own, isTakenAway: false });
    else if (isChanged && other.mark !== own.mark) {
      const name = freeName(own.name, (each) => each, taken);
      taken.push(name);
      renamed.set(own.name, name);
      if (before !== undefined) replaced.set(own.name, `${own.name}?`);
      const picture = { ...own, name, path: own.path.slice(0, -own.name.length) + name };
      found.push({ picture, isTakenAway: false });
    }
  }
  for (const other of theirs) {
    const [before, own] = [at(base, other.path), at(mine, other.path)];
    const isMine = found.some(({ picture }) => picture.path === other.path);
    if (!isMine) found.push({ picture: other, isTakenAway: own === undefined && before?.mark === other.mark });
  }

  const kept = (isShown: (name: string) => boolean) =>
    found.flatMap(({ picture, isTakenAway }) => (isTakenAway && !isShown(picture.name) ? [] : [picture]));
  return { kept, renamed, replaced };
}
