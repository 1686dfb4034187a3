/** The small dialog in which an entry is created while another one, which is to refer to it, stays open behind. */
import type { Collection } from '../../src/content-model/collection.ts';
import { dayInVietnam } from '../../src/entries/today.ts';
import { saveBeside } from '../decap/store/entry.ts';
import { reasonOf } from '../failure.ts';
import { following } from '../form/beginning.ts';
import { dialogButton, element, sentence, showDialog, titledDialog } from '../save/dialog.ts';
import { words } from '../words.ts';
import { askedInPlace, problemsInPlace, wholeEntry, type AskedField } from './in-place.ts';

const { inPlace: inPlaceWords } = words;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function controlFor(field: AskedField): Control {
  if (field.kind === 'longText') return element('textarea');
  if (field.kind === 'text') return element('input');
  const select = element('select');
  select.append(new Option('', ''), ...field.options.map(({ value, label }) => new Option(label, value)));
  return select;
}

function labelled(name: string, { label, hint = '' }: AskedField, control: Control): HTMLElement {
  const whole = element('p');
  control.id = `in-place-${name}`;
  const title = element('label', label);
  title.htmlFor = control.id;
  const small = element('small', hint);
  small.id = `${control.id}-hint`;
  if (hint !== '') control.setAttribute('aria-describedby', small.id);
  whole.append(title, control, ...(hint === '' ? [] : [small]));
  return whole;
}

interface Created {
  readonly id: string;
  readonly title: string;
}

/** Asks for what is required and saves it; returns what was saved, nothing where nobody did. */
export async function createInPlace(collection: Collection): Promise<Created | undefined> {
  const asked = askedInPlace(collection) ?? new Map<string, AskedField>();
  const dialog = titledDialog(inPlaceWords.title(collection.labelSingular), 'in-place');
  const controls = new Map([...asked].map(([name, field]) => [name, controlFor(field)] as const));
  const form = element('form');
  const problems = element('div');
  problems.role = 'alert';
  const back = dialogButton(inPlaceWords.back, 'back', 'secondary');
  back.type = 'button';
  back.addEventListener('click', () => {
    dialog.close();
  });
  const save = dialogButton(inPlaceWords.save(collection.labelSingular), 'save');
  const foot = element('div');
  foot.className = 'in-place-buttons';
  foot.append(save, back);
  form.append(
    ...[...asked].map(([name, field]) => labelled(name, field, controls.get(name) ?? element('input'))),
    problems,
    foot,
  );
  dialog.append(form);

  const filledIn = () => Object.fromEntries([...controls].map(([name, { value }]) => [name, value]));
  const fill = (data: Readonly<Record<string, unknown>>) => {
    for (const [name, control] of controls) if (typeof data[name] === 'string') control.value = data[name];
  };
  let before = filledIn();
  controls.get('title')?.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement) fill(following(collection, before, target.value));
    before = filledIn();
  });

  form.addEventListener('input', () => {
    problems.replaceChildren();
  });

  const setSaving = (is: boolean) => {
    for (const control of [save, back, ...controls.values()]) control.disabled = is;
  };
  // What is being saved will be there: who closed the dialog now would not have it chosen, and could not save it again.
  dialog.addEventListener('cancel', (event) => {
    if (save.disabled) event.preventDefault();
  });

  let created: Created | undefined;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const data = wholeEntry(collection, filledIn(), dayInVietnam());
    const found = problemsInPlace(collection, data);
    problems.replaceChildren(...found.map((problem) => element('p', sentence(problem))));
    const [first] = found.flatMap(({ path = [] }) => controls.get(String(path[0])) ?? []);
    first?.focus();
    if (found.length > 0) return;
    setSaving(true);
    saveBeside(collection.name, data, fill)
      .then((id) => {
        created = { id, title: String(data['title']) };
        dialog.close();
      })
      .catch((error: unknown) => {
        setSaving(false);
        problems.replaceChildren(element('p', reasonOf(error)));
      });
  });
  await showDialog(dialog);
  return created;
}
