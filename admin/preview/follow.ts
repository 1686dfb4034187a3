/** Ties preview and form: the preview scrolls to the field in focus, a click in it leads to its field. */
import { leadTo } from '../editor/lead.ts';
import { fieldAround } from '../form/show-field.ts';

const fieldsIn = (page: ParentNode) => [...page.querySelectorAll<HTMLElement>('[data-field]')];

function isAt(path: string, field: string): boolean {
  return path === field || path.startsWith(`${field}.`);
}

/**
 * The place on the page that shows a field: its own, else that of the list it stands in.
 *
 * @param field `steps.2`.
 */
export function placeOf<Place extends { readonly dataset: DOMStringMap }>(
  places: readonly Place[],
  field: string,
): Place | undefined {
  const at = (wanted: string) => places.find(({ dataset }) => isAt(dataset['field'] ?? '', wanted));
  return at(field) ?? at(field.split('.')[0] ?? '');
}

/** Whether a place can be seen in its frame, apart from its edges. */
function isSeen({ top, bottom }: DOMRect, height: number): boolean {
  return top >= 0 && bottom <= height;
}

/** Follows the field that has the focus. */
export interface Follower {
  /** To be called when the page has been drawn anew: all marks on it are gone. */
  readonly drawn: () => void;
  readonly end: () => void;
}

/** Brings into view, and marks, what the page in a frame shows of the field that has the focus. */
export function followFocus(frame: Document): Follower {
  let field: string | undefined;
  const show = () => {
    const place = field === undefined ? undefined : placeOf(fieldsIn(frame), field);
    const view = frame.defaultView;
    for (const before of frame.querySelectorAll('.being-written')) before.classList.remove('being-written');
    if (place === undefined || view === null) return;
    place.classList.add('being-written');
    const box = place.getBoundingClientRect();
    // Within the frame alone: `scrollIntoView` would move the form, too.
    if (!isSeen(box, view.innerHeight)) view.scrollBy({ top: box.top - view.innerHeight / 3 });
  };
  const follow = ({ target }: FocusEvent) => {
    const focused = target instanceof Element ? fieldAround(target) : undefined;
    if (focused === undefined || focused === field) return;
    field = focused;
    show();
  };
  document.addEventListener('focusin', follow);
  return {
    drawn: show,
    end: () => {
      document.removeEventListener('focusin', follow);
    },
  };
}

/** A press on what a field says leads to the field. */
export function leadBack(target: EventTarget | null): void {
  // What stands in the frame is made of its own window's classes.
  const element = target as Element | null;
  if (element === null || element.closest('a, button, summary') !== null) return;
  const path = element.closest<HTMLElement>('[data-field]')?.dataset['field'];
  if (path !== undefined) leadTo(path.split('.'));
}
