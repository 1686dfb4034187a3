/** Which entries are the editor's own: those saved in this browser, and drafts whose author bears the editor's name. */

type Memory = Pick<Storage, 'getItem' | 'setItem'>;

const key = 'cms-mine';
/** More are not kept: who has written so many looks for one by its name. */
const maxKept = 300;

/** The entries that were saved in this browser, `guides/dang-ky-khai-sinh`, the latest first. */
export function savedHere(memory: Memory = localStorage): readonly string[] {
  return (memory.getItem(key) ?? '').split('\n').filter((name) => name !== '');
}

/** Keeps that an entry was saved here. */
export function noteSaved(name: string, memory: Memory = localStorage): void {
  const others = savedHere(memory).filter((each) => each !== name);
  memory.setItem(key, [name, ...others].slice(0, maxKept).join('\n'));
}

/**
 * @param name `guides/dang-ky-khai-sinh`.
 * @param author of a draft, as the forge calls them; nothing where it does not tell.
 * @param me the names of the person who is signed in.
 */
export function isMine(
  name: string,
  author: string | undefined,
  me: readonly string[],
  here: readonly string[],
): boolean {
  return here.includes(name) || (author !== undefined && author !== '' && me.includes(author));
}

/** An entry that is not published yet. */
interface HandedIn {
  readonly status: string;
  readonly author: string | undefined;
}

/**
 * The entries in review that somebody else has handed in.
 *
 * @param me the names of the person who is signed in; none on this machine, where all are theirs to review.
 */
export function waitingFor<Entry extends HandedIn>(entries: readonly Entry[], me: readonly string[]): Entry[] {
  return entries.filter(
    ({ status, author }) =>
      (status === 'pending_review' || status === 'pending_publish') && (author === undefined || !me.includes(author)),
  );
}
