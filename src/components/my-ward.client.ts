/**
 * Keeps on the device which ward a reader has chosen, shows it before the others, and tells which offices are open now.
 */
import { isOpen, type Span } from '../entries/is-open.ts';

const key = 'ward';

function kept(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined; // Storage is switched off: the choice lives as long as the page.
  }
}

function keep(ward: string | undefined): void {
  try {
    if (ward === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, ward);
  } catch {
    // As above.
  }
}

let chosen = kept();
const lists = [...document.querySelectorAll<HTMLElement>('[data-wards]')].map((list) => ({
  list,
  own: list.closest('[data-ward-choice]')?.querySelector<HTMLElement>('[data-my-ward]'),
  wards: [...list.querySelectorAll<HTMLElement>('[data-ward]')],
}));

function show(): void {
  for (const { list, own, wards } of lists) {
    for (const ward of wards) {
      const isOwn = ward.dataset['ward'] === chosen;
      (isOwn ? (own ?? list) : list).append(ward);
      const button = ward.querySelector('button');
      if (button !== null) button.textContent = (isOwn ? list.dataset['chosen'] : list.dataset['choose']) ?? '';
      const facts = ward.querySelector<HTMLElement>('span');
      if (facts !== null && list.dataset['choose'] === undefined) facts.hidden = !isOwn;
    }
    if (own) own.hidden = own.children.length === 0;
  }
}

function choose(ward: string | undefined): void {
  chosen = ward;
  keep(ward);
  show();
}

for (const { list, wards } of lists) {
  if (list.dataset['choose'] === undefined) continue;
  for (const ward of wards) {
    const button = document.createElement('button');
    button.type = 'button';
    button.addEventListener('click', () => {
      const id = ward.dataset['ward'];
      choose(id === chosen ? undefined : id);
      // The button has moved with its ward, perhaps into a list that is folded.
      const fold = button.closest('details');
      if (fold !== null) fold.open = true;
      button.focus();
    });
    ward.append(button);
  }
}
show();

for (const label of document.querySelectorAll<HTMLElement>('[data-hours]')) {
  const { hours = '[]', open = '', closed = '' } = label.dataset;
  label.textContent = isOpen(JSON.parse(hours) as Span[], new Date()) ? open : closed;
  label.hidden = false;
}
