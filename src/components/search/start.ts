/**
 * Wakes the scripts of search, which sleep in templates: as soon as something in the form has the focus, and at once where
 * the address asks something. One that does not arrive is fetched again at the next focus.
 */
function start(form: HTMLFormElement): void {
  form.action = form.dataset['page'] ?? form.action;
  const arm = () => {
    form.addEventListener('focusin', wake, { once: true });
  };
  const wake = () => {
    for (const { content } of document.querySelectorAll<HTMLTemplateElement>('[data-search-script]')) {
      const scripts = content.cloneNode(true) as DocumentFragment;
      for (const script of scripts.querySelectorAll('script')) script.addEventListener('error', arm);
      document.body.append(scripts);
    }
  };
  if (form.contains(document.activeElement) || new URLSearchParams(location.search).has('q')) wake();
  else arm();
}

const form = document.querySelector<HTMLFormElement>('[data-search-box]');
if (form !== null) start(form);
