/**
 * Wakes the scripts of search, which sleep in templates: as soon as something in the form has the focus, and at once
 * where the address asks something. One that does not arrive is fetched again at the next focus.
 */
function start(form: HTMLFormElement): void {
  form.action = form.dataset['page'] ?? form.action;
  const field = form.querySelector('input');
  const phone = matchMedia('(max-width: 40rem)');
  // A keyboard takes half of a phone's screen: the field goes to its top, so that what is found has the rest.
  const giveRoom = () => {
    if (phone.matches && document.activeElement === field) form.scrollIntoView({ behavior: 'instant' });
  };
  form.addEventListener('focusin', giveRoom);
  giveRoom();
  form.addEventListener('submit', () => {
    // A script may write more than the field lets people type; a server refuses an address of 10,000 letters.
    if (field !== null) field.value = field.value.slice(0, field.maxLength);
  });
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
