/**
 * Copying, sharing and printing in the browser: `data-copy` names a field by id; `data-native-share` opens the device's
 * own sheet; `data-print` holds the button that prints the page.
 */
const say = (button: HTMLElement, text = '') => {
  const status = button.parentElement?.querySelector('[role=status]');
  if (status) status.textContent = text;
};

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const { copy = '', done, failed } = button.dataset;
  const field = document.getElementById(copy) as HTMLInputElement | HTMLTextAreaElement | null;
  if (!field) continue;
  button.hidden = false;
  button.onclick = async () => {
    // The selection stays: when nothing else works, people copy it with their own keys or a long press.
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      say(button, done);
    } catch {
      // In-app browsers and plain http have no clipboard; the old command still works there.
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else copies there
      say(button, document.execCommand('copy') ? done : failed);
    }
  };
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-native-share]')) {
  button.hidden = typeof navigator.share !== 'function';
  button.onclick = () =>
    navigator.share({ title: button.dataset['nativeShare'], url: button.dataset['url'] }).catch(() => {
      // The person closed the sheet.
    });
}

for (const place of document.querySelectorAll<HTMLElement>('[data-print]')) {
  place.hidden = false;
  place.onclick = () => {
    print();
  };
}
