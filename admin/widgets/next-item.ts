/** Enter in a line of an item leads on: to the next item, or to a new one. */

/** What is pressed, as far as it matters here. */
interface Pressed {
  readonly key: string;
  /** Telex and the like take the key to end a word. */
  readonly isComposing: boolean;
  readonly ctrlKey: boolean;
  readonly target: { readonly tagName: string; readonly role?: string | null; readonly value?: string };
}

/**
 * Whether this asks for the next item: Enter in a single line that holds something, with Ctrl in a longer text too,
 * where Enter alone begins a line.
 */
export function asksForNext({ key, isComposing, ctrlKey, target }: Pressed): boolean {
  if (key !== 'Enter' || isComposing || (target.value ?? '').trim() === '') return false;
  if (target.tagName === 'TEXTAREA') return ctrlKey;
  // A list of choices takes the key to choose.
  return target.tagName === 'INPUT' && target.role !== 'combobox';
}

/** The cursor goes into the first field of an item. */
export function enter(item: Element | undefined): void {
  item?.querySelector<HTMLElement>('input, textarea, [contenteditable="true"]')?.focus();
}
