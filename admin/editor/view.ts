/** The view of the editor: the form alone or with a pane beside it; on a narrow screen one at a time. */
import { useEffect, useState } from 'react';

const views = ['form', 'preview', 'changes', 'missing'] as const;

export type View = (typeof views)[number];

const narrow = matchMedia('(max-width: 56.25em)');
/** What was looked at last on a wide screen. */
const key = 'desk.view';

function remembered(): View {
  const last = localStorage.getItem(key);
  return narrow.matches ? 'form' : (views.find((view) => view === last) ?? 'preview');
}

/** Whether one view alone can be seen. */
export function isNarrow(): boolean {
  return narrow.matches;
}

/** The view and how to change it; where the window becomes narrow, also by zoom, the form is what stays. */
export function useView(): [View, (view: View) => void] {
  const [view, setView] = useState(remembered);
  useEffect(() => {
    const changed = () => {
      setView(remembered());
    };
    narrow.addEventListener('change', changed);
    return () => {
      narrow.removeEventListener('change', changed);
    };
  }, []);
  const choose = (chosen: View) => {
    setView(chosen);
    if (!narrow.matches) localStorage.setItem(key, chosen);
  };
  return [view, choose];
}
