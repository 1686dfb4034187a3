/** Draws the report of a period in the browser, and hands it out as a file; loaded when somebody asks for it. */
import { figuresOf, type Figures, type ReportData } from './figures.ts';
import { periodOf } from './periods.ts';
import { reportHtml } from './report-html.ts';

let toCome: Promise<ReportData> | undefined;

async function read(): Promise<ReportData> {
  const answer = await fetch('/bien-tap/ket-qua.json');
  if (!answer.ok) throw new Error(`ket-qua.json: ${String(answer.status)}`);
  return (await answer.json()) as ReportData;
}

async function answerTo(given: URLSearchParams): Promise<{ readonly data: ReportData; readonly figures: Figures }> {
  toCome ??= read().catch((error: unknown) => {
    // What is asked next asks anew.
    toCome = undefined;
    throw error;
  });
  const data = await toCome;
  // An empty choice is none.
  const unit = given.get('don-vi') === '' ? undefined : (given.get('don-vi') ?? undefined);
  return { data, figures: figuresOf(data, { period: periodOf(given.get('ky') ?? ''), unit }) };
}

/**
 * Draws into `place` what the address asks for.
 *
 * @throws when the data cannot be had.
 */
export async function showReport(place: HTMLElement, given: URLSearchParams): Promise<void> {
  const { data, figures } = await answerTo(given);
  place.innerHTML = reportHtml(data, figures);
  place.querySelector('h2')?.focus();
}

function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

/**
 * Hands out the report that the address asks for.
 *
 * @throws when the data, or what writes Word files, cannot be had.
 */
export async function download(kind: 'word' | 'csv', given: URLSearchParams): Promise<void> {
  const { data, figures } = await answerTo(given);
  const name = ['bao-cao-3-trach-nhiem', given.get('ky'), given.get('don-vi')].filter(Boolean).join('-');
  if (kind === 'csv') {
    const { reportCsv } = await import('./report-csv.ts');
    save(new Blob([reportCsv(data, figures, location.origin)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
  } else {
    const { reportDocument } = await import('./report-word.ts');
    save(await reportDocument(data, figures, location.origin), `${name}.docx`);
  }
}
