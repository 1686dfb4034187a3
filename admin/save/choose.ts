import { element } from './dialog.ts';
import type { Choice } from './merge.ts';
import { words } from '../words.ts';

const { merge: told } = words;

function option(group: string, value: string, label: string, text: string): HTMLLabelElement {
  const box = element('input');
  Object.assign(box, { type: 'radio', name: group, value, required: true });
  // The browser's own words are in the browser's language.
  box.addEventListener('invalid', () => {
    box.setCustomValidity(told.required);
  });
  const head = element('span', label);
  const shown = element('span', text === '' ? told.empty : text);
  shown.className = 'merge-text';
  const whole = element('label');
  head.prepend(box, ' ');
  whole.append(head, shown);
  return whole;
}

/**
 * Puts both versions of each field side by side and waits.
 *
 * @returns the names of the fields for which the other side was chosen; nothing where nobody chose.
 */
export function chooseByField(choices: readonly Choice[]): Promise<ReadonlySet<string> | undefined> {
  const dialog = element('dialog');
  dialog.className = 'message merge';
  dialog.setAttribute('aria-labelledby', 'merge-title');
  const heading = element('h2', told.title);
  heading.id = 'merge-title';
  const form = element('form');
  form.append(
    ...choices.map(({ name, label, mine, theirs }) => {
      const field = element('fieldset');
      const versions = element('div');
      versions.append(option(name, 'mine', told.mine, mine), option(name, 'theirs', told.theirs, theirs));
      field.append(element('legend', label), versions);
      return field;
    }),
  );
  const join = element('button', told.join);
  const back = element('button', told.back);
  Object.assign(back, { type: 'button', value: 'proceed' });
  form.append(join, back);
  dialog.append(heading, element('p', told.lead), form);
  form.addEventListener('change', () => {
    for (const box of form.querySelectorAll('input')) box.setCustomValidity('');
  });
  let chosen: ReadonlySet<string> | undefined;
  back.addEventListener('click', () => {
    dialog.close();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const data = new FormData(form);
    chosen = new Set(choices.flatMap(({ name }) => (data.get(name) === 'theirs' ? [name] : [])));
    dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
  dialog.scrollTop = 0;
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(chosen);
    });
  });
}
