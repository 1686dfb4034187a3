/** Wakes the script that sleeps in `template`; it is fetched now, and again at the next focus should that fail. */
export function wake(template: HTMLTemplateElement | null, retry: () => void): void {
  const scripts = template?.content.cloneNode(true) as DocumentFragment | undefined;
  if (scripts === undefined) return;
  for (const script of scripts.querySelectorAll('script')) script.addEventListener('error', retry);
  document.body.append(scripts);
}

/** Wakes the script that sleeps in `template` as soon as something in `form` has the focus. */
export function startOnFocus(form: HTMLFormElement, template: HTMLTemplateElement | null): void {
  const arm = () => {
    form.addEventListener('focusin', start, { once: true });
  };
  const start = () => {
    wake(template, arm);
  };
  if (form.contains(document.activeElement)) start();
  else arm();
}
