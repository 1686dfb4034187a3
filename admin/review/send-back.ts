/** "Trả lại": a draft goes back to its author with a sentence that says why. */
import { forge } from '../decap/store/account.ts';
import { reasonOf } from '../failure.ts';
import { dialogButton, element, showDialog, titledDialog } from '../save/dialog.ts';
import { branchOf } from '../../src/safeguards/content/entry-branch.ts';
import { maxNoteLetters } from '../../src/safeguards/content/review-note.ts';
import { words } from '../words.ts';

const { sendBack: sendBackWords } = words;

/**
 * Asks what the author is to do. The dialog stays, with what was written in it, until the note is kept.
 *
 * @param keep keeps the note; what it fails with is told.
 * @returns whether a note was kept.
 */
async function askForNote(keep: (text: string) => Promise<void>): Promise<boolean> {
  const dialog = titledDialog(sendBackWords.title, 'send-back');
  const label = element('label', sendBackWords.lead);
  const text = element('textarea');
  Object.assign(text, { required: true, maxLength: maxNoteLetters, rows: 4 });
  label.append(text);
  const failure = element('p');
  failure.role = 'alert';
  const form = element('form');
  form.method = 'dialog';
  const back = dialogButton(sendBackWords.back, 'back', 'secondary');
  back.formNoValidate = true;
  const send = dialogButton(sendBackWords.send, 'send');
  const buttons = element('div');
  buttons.className = 'send-back-buttons';
  buttons.append(send, back);
  form.append(label, failure, buttons);
  dialog.append(form);
  text.addEventListener('input', () => {
    // Blanks alone tell the author nothing.
    text.setCustomValidity(text.value !== '' && text.value.trim() === '' ? sendBackWords.lead : '');
  });
  form.addEventListener('submit', (event) => {
    if (event.submitter === back) return;
    event.preventDefault();
    if (send.disabled) return;
    send.disabled = true;
    failure.textContent = '';
    keep(text.value.trim()).then(
      () => {
        dialog.close('kept');
      },
      (error: unknown) => {
        failure.textContent = sendBackWords.failed(reasonOf(error));
        send.disabled = false;
      },
    );
  });
  return (await showDialog(dialog)) === 'kept';
}

/**
 * Sends a draft back to its author.
 *
 * @param toDraft takes the draft out of review, once the note is kept.
 */
export async function sendBack(collection: string, slug: string, toDraft: () => void): Promise<void> {
  if (await askForNote((text) => forge().addReviewNote(branchOf(collection, slug), text))) toDraft();
}
