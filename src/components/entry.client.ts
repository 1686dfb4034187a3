/** What an entry's page does in the browser: keeps ticked papers on the device and tells time by today's date. */
import { dayInVietnam } from '../entries/today.ts';
import './my-ward.client.ts';

const today = dayInVietnam();

for (const label of document.querySelectorAll<HTMLElement>('[data-ahead]')) {
  const { day = '', ahead = '', made = '' } = label.dataset;
  label.textContent = today < day ? ahead : made;
}

for (const warning of document.querySelectorAll<HTMLElement>('[data-review-by]')) {
  warning.hidden = today <= (warning.dataset['reviewBy'] ?? '');
}

for (const label of document.querySelectorAll<HTMLElement>('[data-starts-on]')) {
  const { startsOn = '', endsOn = '' } = label.dataset;
  label.dataset['time'] = today < startsOn ? 'coming' : today > endsOn ? 'over' : 'on-now';
}

function readTicks(key: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((name) => typeof name === 'string') : [];
  } catch {
    return []; // Storage is switched off or holds something else: start without ticks.
  }
}

function keepTicks(key: string, ticks: readonly string[]): void {
  try {
    if (ticks.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(ticks));
  } catch {
    // Storage is switched off or full: the ticks live as long as the page.
  }
}

/** What a box stands for, in words: its place in the list is another after an edit. */
function paperOf(box: HTMLInputElement): string {
  const words = [box.closest('fieldset')?.querySelector('legend'), box.parentElement];
  return words.map((element) => element?.textContent.replace(/\s+/g, ' ').trim()).join('\n');
}

const papers = document.querySelector<HTMLFormElement>('form[data-papers]');
if (papers !== null) {
  const key = `papers:${papers.dataset['papers'] ?? ''}`;
  const boxes = [...papers.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const clear = papers.querySelector<HTMLElement>('[data-papers-clear]');
  const count = papers.querySelector<HTMLElement>('[data-papers-count]');
  const show = () => {
    const done = boxes.filter((box) => box.checked).length;
    if (clear !== null) clear.hidden = done === 0;
    if (count !== null) count.textContent = `${done}/${boxes.length}`;
  };
  const keep = () => {
    keepTicks(key, boxes.filter((box) => box.checked).map(paperOf));
    show();
  };
  const ticks = readTicks(key);
  // What was ticked before this script had arrived stays.
  const early = boxes.some((box) => box.checked);
  for (const box of boxes) box.checked ||= ticks.includes(paperOf(box));
  if (early) keep();
  papers.querySelector('[data-papers-hint]')?.removeAttribute('hidden');
  papers.addEventListener('change', keep);
  papers.addEventListener('reset', () => {
    keepTicks(key, []);
    setTimeout(show);
  });
  show();
}

// On paper nobody can unfold an answer; a style sheet can do so in newer browsers only.
if (!CSS.supports('selector(::details-content)')) {
  let folded: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const fold of folded) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of folded) fold.open = false;
  });
}
