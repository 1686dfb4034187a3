const state = { isSaving: false };

/**
 * Does `work` (a save, a publication) while nobody can write in the form or press its buttons: what is typed meanwhile
 * Decap takes for saved and throws away, and a second press would save a new entry twice.
 */
export async function withFormLocked(work: () => Promise<unknown>): Promise<void> {
  if (state.isSaving) return;
  const desk = document.getElementById('nc-root');
  const focused = document.activeElement;
  state.isSaving = true;
  desk?.toggleAttribute('inert', true);
  try {
    await work();
  } finally {
    desk?.toggleAttribute('inert', false);
    state.isSaving = false;
    if (focused instanceof HTMLElement && document.activeElement === document.body) {
      focused.focus({ preventScroll: true });
    }
  }
}
