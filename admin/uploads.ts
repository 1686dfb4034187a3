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
      const strange = [...(input?.files ?? [])].find(({ type }) => !accepted.includes(type));
      if (input === undefined || strange === undefined) return;
      event.stopImmediatePropagation();
      input.value = '';
      const { title, lead, line, close } = words.notAPicture;
      void ask({ title, lead, lines: [{ strong: strange.name, text: line }], back: close });
    },
    true,
  );
}
