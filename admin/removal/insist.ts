import { reasonOf } from '../failure.ts';
import { ask } from '../save/dialog.ts';
import { words } from '../words.ts';

function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** Writes what stands nowhere else any more: tries again, whenever the editor says so, until it is written. */
export async function insist<Written>(write: () => Promise<Written>): Promise<Written> {
  addEventListener('beforeunload', warn);
  try {
    for (;;) {
      try {
        return await write();
      } catch (error) {
        const { title, lead, again } = words.notKept;
        await ask({ title, lead, lines: [{ text: reasonOf(error) }], back: again });
      }
    }
  } finally {
    removeEventListener('beforeunload', warn);
  }
}
