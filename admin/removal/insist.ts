import { isConnectionFailure } from '../failure.ts';
import { ask, element } from '../save/dialog.ts';
import { words } from '../words.ts';

/** What is to be written, and how to find out whether it has been. */
interface Draft {
  readonly write: () => Promise<unknown>;
  /** Ends without an error when the draft stands. */
  readonly read: () => Promise<unknown>;
  /** Removes what an attempt has left that broke off half way, so that the next one can begin. */
  readonly clear: () => Promise<unknown>;
  readonly text: () => string;
  /** For the file, should the editor want to have it. */
  readonly name: string;
}

function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

async function succeeds(step: () => Promise<unknown>): Promise<boolean> {
  try {
    await step();
    return true;
  } catch (error) {
    console.warn(error);
    return false;
  }
}

function download(name: string, text: string): void {
  const link = element('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  link.download = `${name}.md`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

async function writeOnce({ write, read }: Draft): Promise<Error | undefined> {
  try {
    await write();
    await read();
    return undefined;
  } catch (error) {
    console.warn(error);
    return error instanceof Error ? error : new Error(String(error));
  }
}

/**
 * Writes a draft whose text stands nowhere else any more: tries again, whenever the editor says so, until it can be
 * read; the editor can take the text away as a file.
 */
export async function insist(draft: Draft): Promise<void> {
  addEventListener('beforeunload', warn);
  try {
    for (;;) {
      const failure = await writeOnce(draft);
      if (failure === undefined) return;
      const { title, lead, again, save, offline, refused } = words.draftNotSaved;
      const lines = [{ text: isConnectionFailure(failure) ? offline : refused }];
      while (await ask({ title, lead, lines, back: again, proceed: save })) download(draft.name, draft.text());
      if (await succeeds(draft.read)) return;
      await succeeds(draft.clear);
    }
  } finally {
    removeEventListener('beforeunload', warn);
  }
}
