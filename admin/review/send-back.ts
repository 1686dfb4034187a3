/** "Trả lại": a draft goes back to its author with a sentence that says why. */
import { addReviewNote } from '../decap/store.ts';
import { reasonOf } from '../failure.ts';
import { element } from '../save/dialog.ts';
import { words } from '../words.ts';

const { sendBack: told } = words;

/** As many letters as a content server takes; a forge takes more. */
const maxLetters = 4000;

/**
 * Asks what the author is to do. The dialog stays, with what was written in it, until the note is kept.
 *
 * @param keep keeps the note; what it fails with is told.
 * @returns whether a note was kept.
 */
function askForNote(keep: (text: string) => Promise<void>): Promise<boolean> {
  const dialog = element('dialog');
  dialog.className = 'message send-back';
  const heading = element('h2', told.title);
  heading.id = 'send-back-title';
  dialog.setAttribute('aria-labelledby', heading.id);
  const label = element('label', told.lead);
  const text = element('textarea');
  Object.assign(text, { required: true, maxLength: maxLetters, rows: 4 });
  label.append(text);
  const failure = element('p');
  failure.role = 'alert';
  const form = element('form');
  const back = element('button', told.back);
  back.type = 'button';
  back.value = 'proceed';
  const send = element('button', told.send);
  const buttons = element('div');
  buttons.className = 'send-back-buttons';
  buttons.append(send, back);
  form.append(label, failure, buttons);
  dialog.append(heading, form);
  back.addEventListener('click', () => {
    dialog.close('back');
  });
  text.addEventListener('input', () => {
    // Blanks alone tell the author nothing.
    text.setCustomValidity(text.value !== '' && text.value.trim() === '' ? told.lead : '');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (send.disabled) return;
    send.disabled = true;
    failure.textContent = '';
    keep(text.value.trim()).then(
      () => {
        dialog.close('kept');
      },
      (error: unknown) => {
        failure.textContent = told.failed(reasonOf(error));
        send.disabled = false;
      },
    );
  });
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'kept');
    });
  });
}

/**
 * Sends a draft back to its author.
 *
 * @param toDraft takes the draft out of review, once the note is kept.
 */
export async function sendBack(collection: string, slug: string, toDraft: () => void): Promise<void> {
  if (await askForNote((text) => addReviewNote(collection, slug, text))) toDraft();
}
