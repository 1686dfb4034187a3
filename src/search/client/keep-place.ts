/**
 * Puts nodes into a list of results in place of what stands there. Who has the focus on a result, or has scrolled into
 * the list, finds the same result at the same height afterwards; who has pressed the button for more has the focus on
 * the first that came; else the list is read from its top.
 */
export function replaceKeepingPlace(list: HTMLElement, nodes: readonly Node[]): void {
  const results = () => [...list.querySelectorAll<HTMLAnchorElement>('.search-result')];
  const { activeElement } = document;
  const focused = results().find((result) => result === activeElement);
  const isScrolled = list.getBoundingClientRect().top < 0;
  const kept =
    focused ?? (isScrolled ? results().find((result) => result.getBoundingClientRect().bottom > 0) : undefined);
  const top = kept?.getBoundingClientRect().top ?? 0;
  const asksForMore = activeElement instanceof HTMLButtonElement && list.contains(activeElement);
  const before = new Set(results().map(({ href }) => href));
  list.replaceChildren(...nodes);
  if (asksForMore)
    results()
      .find(({ href }) => !before.has(href))
      ?.focus({ preventScroll: true });
  const again = kept && results().find(({ href }) => href === kept.href);
  if (again === undefined) return;
  if (focused !== undefined) again.focus({ preventScroll: true });
  scrollBy({ top: again.getBoundingClientRect().top - top, behavior: 'instant' });
}
