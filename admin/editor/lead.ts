/** Leads from a list of mistakes to the field in the form; the open editor listens. */
import type { Path } from '../../src/safeguards/values.ts';

const event = 'lead-to-field';

function whenFree(work: () => void): void {
  // Nothing in the page can take the focus while it is being saved.
  if (document.getElementById('nc-root')?.hasAttribute('inert') === true) {
    requestAnimationFrame(() => {
      whenFree(work);
    });
  } else work();
}

/** Whether an editor is open that can be led to its fields. */
export function canLead(): boolean {
  return document.querySelector('.editor') !== null;
}

/** Unfolds what stands round the field at `path`, brings it into view and puts the focus into it. */
export function leadTo(path: Path): void {
  whenFree(() => document.dispatchEvent(new CustomEvent(event, { detail: path })));
}

/** Calls `show` with every path that is led to; returns how to stop. */
export function onLead(show: (path: Path) => void): () => void {
  const led = ({ detail }: Event & { readonly detail?: unknown }) => {
    show(detail as Path);
  };
  document.addEventListener(event, led);
  return () => {
    document.removeEventListener(event, led);
  };
}
