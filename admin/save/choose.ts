/** A dialog with two versions side by side, one of which is kept. */
import type { EntryPicture } from '../decap/store/pictures.ts';
import { dialogButton, element, showDialog, titledDialog } from './dialog.ts';
import type { Choice } from './merge.ts';
import { words } from '../words.ts';

const { merge: mergeWords } = words;

/** The pictures of one version, small; what is said of them stands below. */
function shownPictures(names: readonly string[], pictures: readonly EntryPicture[]): HTMLElement {
  const row = element('span');
  row.className = 'merge-pictures';
  for (const name of names) {
    const { url, displayURL } = pictures.find((each) => each.name === name) ?? {};
    const source = url ?? displayURL;
    if (typeof source !== 'string') continue;
    const image = element('img');
    Object.assign(image, { src: source, alt: name });
    row.append(image);
  }
  return row;
}

function option(group: string, value: string, label: string, text: string, pictures: HTMLElement): HTMLLabelElement {
  const box = element('input');
  Object.assign(box, { type: 'radio', name: group, value, required: true });
  // The browser's own words are in the browser's language.
  box.addEventListener('invalid', () => {
    box.setCustomValidity(mergeWords.required);
  });
  const head = element('span', label);
  const shown = element('span', text === '' ? mergeWords.empty : text);
  shown.className = 'merge-text';
  if (pictures.childElementCount > 0) shown.prepend(pictures);
  const whole = element('label');
  head.prepend(box, ' ');
  whole.append(head, shown);
  return whole;
}

/**
 * Puts both versions of each field side by side and waits.
 *
 * @param all the pictures of both.
 * @returns the names of the fields for which the other side was chosen; nothing where nobody chose.
 */
export async function chooseByField(
  choices: readonly Choice[],
  all: readonly EntryPicture[],
): Promise<ReadonlySet<string> | undefined> {
  const dialog = titledDialog(mergeWords.title, 'merge');
  const form = element('form');
  form.method = 'dialog';
  form.append(
    ...choices.map(({ name, label, mine, theirs, pictures }) => {
      const field = element('fieldset');
      const versions = element('div');
      versions.append(
        option(name, 'mine', mergeWords.mine, mine, shownPictures(pictures.mine, all)),
        option(name, 'theirs', mergeWords.theirs, theirs, shownPictures(pictures.theirs, all)),
      );
      field.append(element('legend', label), versions);
      return field;
    }),
  );
  form.addEventListener('change', () => {
    for (const box of form.querySelectorAll('input')) box.setCustomValidity('');
  });
  const back = dialogButton(mergeWords.back, 'back', 'secondary');
  back.formNoValidate = true;
  form.append(dialogButton(mergeWords.join, 'join'), back);
  dialog.append(element('p', mergeWords.lead), form);
  if ((await showDialog(dialog)) !== 'join') return undefined;
  const data = new FormData(form);
  return new Set(choices.flatMap(({ name }) => (data.get(name) === 'theirs' ? [name] : [])));
}
