/** Leads to a field of the form, through folds and folded items of lists. */
import { words } from '../words.ts';

/** `steps.2.title` → its parts. */
function partsOf(path: string): string[] {
  return path.split('.').filter((part) => part !== '');
}

/** The items of a list that stand in this field itself, not in one of its items. */
export function itemsIn(place: Element): HTMLElement[] {
  const [first] = place.querySelectorAll<HTMLElement>('[class*="-SortableListItem"]');
  return [...(first?.parentElement?.children ?? [])].filter(
    (child): child is HTMLElement => child instanceof HTMLElement && child.className.includes('-SortableListItem'),
  );
}

/** Opens an item or a group that is folded. */
export function unfold(item: Element): void {
  item.querySelector<HTMLElement>(`button[title="${words.items.open}"]`)?.click();
}

function controlIn(place: Element, name: string): HTMLElement | null {
  const named = /^\d+$/.test(name) ? null : place.querySelector<HTMLElement>(`[id^="${CSS.escape(name)}-field-"]`);
  return named ?? place.querySelector<HTMLElement>('input, textarea, [contenteditable="true"], button, summary');
}

/**
 * Opens what hides a field, brings it into view and puts the cursor there.
 *
 * @param path the field, items of lists by their numbers: `steps.2.title`. As far as it leads anywhere is gone.
 */
export function showField(path: string): void {
  const [name = '', ...inside] = partsOf(path);
  const field = document.querySelector<HTMLElement>(`#nc-root [data-field="${CSS.escape(name)}"]`);
  if (field === null) return;
  const fold = field.closest('details');
  if (fold !== null) fold.open = true;
  let place: Element = field;
  let isItem = false;
  for (const part of inside) {
    if (/^\d+$/.test(part)) {
      const item = itemsIn(place)[Number(part)];
      if (item === undefined) break;
      place = item;
      isItem = true;
      unfold(place);
    } else {
      // A name behind a name is that of a field in a group, which may be folded too.
      if (!isItem) unfold(place);
      isItem = false;
    }
  }
  // React draws what was unfolded before the next frame.
  requestAnimationFrame(() => {
    const control = controlIn(place, inside.at(-1) ?? name);
    (control ?? place).scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
  });
}

/** The field in which something stands, as far as the form tells: `steps.2`; nothing outside of fields. */
export function fieldAround(element: Element): string | undefined {
  const field = element.closest<HTMLElement>('#nc-root [data-field]');
  const name = field?.dataset['field'];
  if (field === null || name === undefined) return undefined;
  const index = itemsIn(field).findIndex((item) => item.contains(element));
  return index < 0 ? name : `${name}.${String(index)}`;
}
