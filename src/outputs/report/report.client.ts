/**
 * The report of results in the browser: the form chooses period and unit, as they also stand in the address. What draws
 * the report is fetched when somebody asks for it.
 */
export {};

const form = document.querySelector<HTMLFormElement>('[data-report-form]');
const place = document.querySelector<HTMLElement>('[data-report]');
const statusLine = form?.querySelector('[role=status]');
/** Says one of the form's own texts. */
const say = (text?: 'working' | 'failed' | 'wrongDays') => {
  if (statusLine) statusLine.textContent = (text && form?.dataset[text]) ?? '';
};

/** What the form asks for, as it stands in the address. */
function asked(fields: HTMLFormElement): URLSearchParams | undefined {
  const {
    period = '',
    from = '',
    until = '',
    unit = '',
  } = Object.fromEntries(new FormData(fields)) as Record<string, string>;
  if (period === 'free' && (from === '' || until === '' || from > until)) return undefined;
  const ky = period === 'free' ? `${from}_${until}` : period;
  return new URLSearchParams(Object.entries({ ky, 'don-vi': unit }).filter(([, value]) => value !== ''));
}

/** Puts into the form what the address asks for. */
function fill(fields: HTMLFormElement, given: URLSearchParams): void {
  const ky = given.get('ky') ?? '';
  const [from = '', until] = ky.split('_');
  const values = {
    period: until === undefined ? ky : 'free',
    unit: given.get('don-vi') ?? '',
    from: until && from,
    until,
  };
  for (const [name, value = ''] of Object.entries(values)) {
    const field = fields.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

type View = typeof import('./report-view.client.ts');

async function withView(work: (view: View) => Promise<void>): Promise<void> {
  say('working');
  try {
    await work(await import('./report-view.client.ts'));
    say();
  } catch (error) {
    console.error(error);
    say('failed');
  }
}

if (form && place) {
  const free = form.querySelector<HTMLElement>('[data-free]');
  const period = form.elements.namedItem('period') as HTMLSelectElement;
  const showDays = () => {
    if (free) free.hidden = period.value !== 'free';
  };
  const current = () => new URLSearchParams(location.search);
  for (const hidden of document.querySelectorAll<HTMLElement>('[data-with-script]')) hidden.hidden = false;
  form.querySelector<HTMLElement>('[data-print-report]')?.addEventListener('click', () => {
    print();
  });
  form.onchange = showDays;
  form.onsubmit = (event) => {
    event.preventDefault();
    const given = asked(form);
    if (given === undefined) {
      say('wrongDays');
      return;
    }
    history.replaceState(null, '', `?${given.toString()}`);
    void withView((view) => view.showReport(place, given));
  };
  for (const button of document.querySelectorAll<HTMLElement>('[data-download]')) {
    button.onclick = (event) => {
      event.preventDefault();
      const kind = button.dataset['download'] === 'word' ? 'word' : 'csv';
      void withView((view) => view.download(kind, current()));
    };
  }
  if (location.search !== '') {
    fill(form, current());
    void withView((view) => view.showReport(place, current()));
  }
  showDays();
}
