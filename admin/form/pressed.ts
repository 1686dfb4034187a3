/**
 * A press counts although the button moves away under the pointer: to leave a field shows or hides what is wrong with
 * it, and all that stands below it moves. The browser then gives the click to what lies at both places, and the button
 * hears nothing.
 */

interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** How far a hand shakes while it presses. */
const stillPixels = 6;

/** Whether the pointer stayed where it was. */
export function isStill(from: Point, to: Point): boolean {
  return Math.hypot(from.clientX - to.clientX, from.clientY - to.clientY) <= stillPixels;
}

function buttonAt({ target }: Event): HTMLElement | undefined {
  return target instanceof Element
    ? (target.closest<HTMLElement>('#nc-root button, #nc-root summary') ?? undefined)
    : undefined;
}

/** Gives such a press to the button that was meant. */
export function keepPresses(): void {
  let pressed: { readonly button: HTMLElement; readonly at: Point } | undefined;
  let isGiven = false;
  document.addEventListener(
    'pointerdown',
    (event) => {
      isGiven = false;
      const button = event.button === 0 ? buttonAt(event) : undefined;
      pressed = button && { button, at: event };
    },
    true,
  );
  document.addEventListener(
    'pointerup',
    (event) => {
      const meant = pressed;
      pressed = undefined;
      if (meant === undefined || !meant.button.isConnected || !isStill(meant.at, event)) return;
      if (buttonAt(event) === meant.button) return;
      meant.button.click();
      isGiven = true;
    },
    true,
  );
  // The browser's own click is for what lies around both places: a bar that would fold away what the press has just
  // added.
  document.addEventListener(
    'click',
    (event) => {
      // One of the keyboard has no place.
      if (!isGiven || !event.isTrusted || event.detail === 0) return;
      isGiven = false;
      event.stopPropagation();
    },
    true,
  );
}
