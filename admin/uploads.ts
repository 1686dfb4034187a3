/**
 * Which files an editor may add. Decap shrinks JPEG, PNG and WebP and strips what the camera wrote into them; anything
 * else it would store as it is, place and owner included, and the build would refuse most of it.
 */
import { ask } from './save/dialog.ts';
import { words } from './words.ts';

const accepted = ['image/jpeg', 'image/png', 'image/webp'];

function fileInput(event: Event): HTMLInputElement | undefined {
  const { target } = event;
  const isField = target instanceof HTMLInputElement && target.type === 'file';
  // The editor of texts takes the words of a Word file, and no picture.
  return isField && target.closest('.body-editor') === null ? target : undefined;
}

/** Whether these files may all be added; the editor is told of one that may not. */
export function areAccepted(files: readonly File[]): boolean {
  const strange = files.find(({ type }) => !accepted.includes(type));
  if (strange === undefined) return true;
  const { title, lead, line, close } = words.notAPicture;
  void ask({ title, lead, lines: [{ strong: strange.name, text: line }], back: close });
  return false;
}

/** Asks the system for such pictures only (telephones then convert their own kind), and refuses others by name. */
export function watchUploads(): void {
  document.addEventListener(
    'click',
    (event) => {
      const input = fileInput(event);
      if (input !== undefined) input.accept = accepted.join(',');
    },
    true,
  );
  document.addEventListener(
    'change',
    (event) => {
      const input = fileInput(event);
      if (input === undefined || areAccepted([...(input.files ?? [])])) return;
      event.stopImmediatePropagation();
      input.value = '';
    },
    true,
  );
}
