import { words } from '../../text/vi/search.ts';
import { element } from './elements.ts';

interface Option {
  readonly url: string;
  readonly parts: readonly Node[];
}
export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

/**
 * The combobox pattern of WAI-ARIA 1.2 over the drawn form: the field keeps the focus, arrow keys walk the options,
 * Enter follows, Escape closes. Options are links, so that they can be opened as any link.
 */
export class Combobox {
  readonly input: HTMLInputElement;
  private readonly form: HTMLFormElement;
  private readonly popup: HTMLElement;
  private readonly notes: HTMLElement;
  private readonly list: HTMLElement;
  private readonly status: HTMLElement;
  private active: HTMLElement | undefined;

  constructor(form: HTMLFormElement) {
    this.form = form;
    const part = (name: string) => {
      const found = form.querySelector<HTMLElement>(`[data-part="${name}"]`);
      if (found === null) throw new Error(`Search box: expected an element with data-part="${name}".`);
      return found;
    };
    this.input = part('input') as HTMLInputElement;
    this.popup = part('popup');
    this.notes = part('notes');
    this.list = part('list');
    this.status = part('status');
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-controls': this.list.id,
      'aria-autocomplete': 'list',
    })) {
      this.input.setAttribute(name, value);
    }
    this.input.addEventListener('keydown', (event) => {
      this.key(event);
    });
    form.addEventListener('focusout', (event) => {
      if (!form.contains(event.relatedTarget as Node | null)) this.close();
    });
    // Pressing on what is offered must not take the focus from the field before the click arrives.
    this.popup.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
  }

  get isOpen(): boolean {
    return !this.popup.hidden;
  }

  get isEmpty(): boolean {
    return this.list.childElementCount === 0;
  }

  /** Tells those who listen, and shows `notes` above the options when given. */
  say(text: string, notes?: readonly Node[]): void {
    this.status.textContent = text;
    if (notes === undefined) return;
    this.replaceNotes(notes);
    this.open();
  }

  /** The focus of a button that goes away comes back to the field, where the keys are heard. */
  private replaceNotes(notes: readonly Node[]): void {
    if (this.notes.contains(document.activeElement)) this.input.focus();
    this.notes.replaceChildren(...notes);
  }

  /** Shows options by group; the one that was active stays so while it is among them. */
  show(groups: readonly OptionGroup[], notes: readonly Node[]): void {
    const kept = this.active?.getAttribute('href');
    this.replaceNotes(notes);
    let count = 0;
    this.list.replaceChildren(
      ...groups.map(({ label, options }, at) => {
        const headId = `${this.list.id}-nhom-${at}`;
        const items = options.map(({ url, parts }) => {
          count += 1;
          const id = `${this.list.id}-${count}`;
          return element(
            'a',
            { role: 'option', id, href: url, tabindex: '-1', 'aria-selected': 'false', class: 'search-option' },
            ...parts,
          );
        });
        if (label === '') return element('div', { role: 'group', 'aria-label': words.results }, ...items);
        return element(
          'div',
          { role: 'group', 'aria-labelledby': headId },
          element('div', { class: 'search-group', id: headId, role: 'presentation' }, label),
          ...items,
        );
      }),
    );
    this.list.hidden = count === 0;
    this.activate(this.options().find((option) => option.getAttribute('href') === kept));
    if (count + notes.length > 0) this.open();
    else this.close();
  }

  close(): void {
    this.popup.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.activate(undefined);
  }

  /** Opens, unless the reader has gone on meanwhile: what was on its way must not cover what has the focus now. */
  private open(): void {
    if (!this.form.contains(document.activeElement)) return;
    this.popup.hidden = false;
    this.input.setAttribute('aria-expanded', String(!this.isEmpty));
  }

  private options(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  private activate(option: HTMLElement | undefined): void {
    this.active?.setAttribute('aria-selected', 'false');
    this.active = option;
    if (option === undefined) {
      this.input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    this.input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  private key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const options = this.options();
    const at = this.active === undefined ? -1 : options.indexOf(this.active);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (options.length === 0) return;
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const wasOpen = this.isOpen;
      this.open();
      // Past either end the field itself is active again, so that what was typed can be sent.
      const next = wasOpen || step < 0 ? at + step : 0;
      this.activate(at === -1 && step < 0 ? options[options.length - 1] : options[next]);
    } else if (event.key === 'Enter' && this.isOpen && this.active !== undefined) {
      event.preventDefault();
      this.active.click();
    } else if (event.key === 'Escape' && this.isOpen) {
      // When the list is closed, the browser's own Escape empties the field.
      event.preventDefault();
      this.close();
    }
  }
}
