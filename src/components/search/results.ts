// The box stands on the same page: with it in one chunk less is loaded.
import './box.ts';
import type { PageResult } from '../../search/client/engine.ts';
import { filterValues, type FilterValues } from '../../search/client/filter-values.ts';
import { loadPages, session, type Failure, type SearchSession } from '../../search/client/session.ts';
import { narrow } from '../../search/narrow.ts';
import { inGroups, present } from '../../search/present.ts';
import { clean } from '../../search/text.ts';
import { resultWords } from '../../text/vi/search-results.ts';
import { words } from '../../text/vi/search.ts';
import { button, element, pageParts } from './elements.ts';
import { chosenIn, drawFilters, type Chosen } from './filters.ts';
import { LatestSearch } from './run.ts';
import { failureState, loadingState, nothingState, slowState, type WaysOn } from './states.ts';

type Answer = Awaited<ReturnType<SearchSession['find']>>;

const shownAtOnce = 20;
/** In the address: search what was typed, uncorrected. */
const verbatimName = 'dung-chu';

function partOf(root: HTMLElement, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (found === null) throw new Error(`Search page: expected an element with data-part="${name}".`);
  return found;
}

/** The list of results of the search page: follows its address `?q=`, and changes it when something else is asked. */
class ResultsPage {
  readonly #input: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #list: HTMLElement;
  readonly #filters: HTMLElement;
  readonly #panel: HTMLElement;
  readonly #start: HTMLElement;
  readonly #labels: Readonly<Record<string, string>>;
  readonly #ways: WaysOn;
  readonly #latest = new LatestSearch();
  #chosen: Chosen = new Map();

  constructor(root: HTMLElement, form: HTMLFormElement) {
    this.#input = partOf(form, 'input') as HTMLInputElement;
    this.#status = partOf(root, 'summary');
    this.#list = partOf(root, 'results');
    this.#filters = partOf(root, 'filters');
    this.#panel = partOf(root, 'filter-panel');
    this.#start = partOf(root, 'start');
    this.#labels = JSON.parse(root.dataset['filters'] ?? '{}') as Record<string, string>;
    this.#ways = { list: form.dataset['list'] ?? '/', hotline: form.dataset['hotline'] ?? '' };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#chosen = new Map();
      this.#go(clean(this.#input.value), false);
    });
    // On a wide screen the filters stand open beside the list.
    const wide = matchMedia('(min-width: 60rem)');
    const open = () => this.#panel.toggleAttribute('open', wide.matches);
    wide.addEventListener('change', open);
    open();
    addEventListener('popstate', () => {
      this.followAddress();
    });
  }

  /** Shows what the address asks for. */
  followAddress(): void {
    const parameters = new URLSearchParams(location.search);
    const query = clean(parameters.get('q') ?? '');
    this.#input.value = query;
    this.#chosen = chosenIn(parameters, this.#labels);
    void this.#ask(query, parameters.has(verbatimName));
  }

  #go(query: string, verbatim: boolean, replace = false): void {
    const parameters = new URLSearchParams({ q: query, ...(verbatim ? { [verbatimName]: '1' } : {}) });
    for (const [name, values] of this.#chosen) for (const value of values) parameters.append(name, value);
    history[replace ? 'replaceState' : 'pushState'](null, '', `?${parameters.toString()}`);
    if (!replace) void this.#ask(query, verbatim);
  }

  #empty(...nodes: readonly Node[]): void {
    this.#list.replaceChildren(...nodes);
    this.#filters.replaceChildren();
    this.#panel.hidden = true;
  }

  async #ask(query: string, verbatim: boolean): Promise<void> {
    this.#start.hidden = query !== '';
    if (query === '') {
      this.#latest.cancel();
      this.#status.textContent = '';
      this.#empty();
      return;
    }
    this.#status.textContent = words.loading;
    this.#empty();
    this.#list.setAttribute('aria-busy', 'true');
    this.#list.dataset['asked'] = query;
    const isLatest = await this.#latest.run(query, verbatim, {
      slow: () => {
        this.#empty(...slowState(this.#ways));
      },
      failed: (failure) => {
        this.#fail(failure, query, verbatim);
      },
      answered: (answer, isLatest) => this.#answer(query, verbatim, answer, isLatest),
    });
    if (isLatest) this.#list.setAttribute('aria-busy', 'false');
  }

  /** Tells why there is no answer, with a way to ask again. */
  #fail(failure: Failure, query: string, verbatim: boolean): void {
    this.#status.textContent = '';
    this.#empty(
      ...failureState(failure, this.#ways, () => {
        this.#empty(...loadingState());
        void this.#ask(query, verbatim);
      }),
    );
  }

  async #answer(query: string, verbatim: boolean, answer: Answer, isLatest: () => boolean): Promise<void> {
    const { found, engine, names } = answer;
    const { answers, near } = present(found.results);
    if (answers.length === 0) {
      this.#status.textContent = resultWords.count(0);
      this.#empty(...nothingState(query, names, this.#ways));
      return;
    }
    let most = shownAtOnce;
    const draw = async (values?: FilterValues) => {
      const kept = values === undefined ? answers : narrow(answers, this.#chosen, values);
      const filtered = kept.length < answers.length;
      const groups = inGroups(await loadPages(kept.slice(0, most), engine, names), names.guides);
      const beside = near.length > 0 && !filtered ? await loadPages(near, engine, names) : [];
      if (!isLatest()) return;
      const sections = groups.map(({ label, items }) => this.#section(label, items, found.words));
      if (kept.length > most) {
        sections.push(
          button(resultWords.more, () => {
            most += shownAtOnce;
            redraw(values);
          }),
        );
      }
      if (beside.length > 0) sections.push(this.#section(resultWords.near, beside, found.words));
      if (kept.length === 0) sections.push(element('p', { class: 'search-state' }, resultWords.nothingFiltered));
      this.#tell(query, found.corrected, verbatim, kept.length);
      this.#list.replaceChildren(...sections);
      if (values === undefined) return;
      const drawn = drawFilters(
        answers.map(({ id }) => id),
        values,
        this.#labels,
        this.#chosen,
        () => {
          this.#go(query, verbatim, true);
          redraw(values);
        },
      );
      this.#keepFocus(() => {
        this.#filters.replaceChildren(...drawn);
      });
      this.#panel.hidden = drawn.length === 0;
    };
    const redraw = (values?: FilterValues) => {
      draw(values).catch(async (error: unknown) => {
        const failure = await session.failureOf(error);
        if (isLatest()) this.#fail(failure, query, verbatim);
      });
    };
    await draw();
    this.#list.setAttribute('aria-busy', 'false');
    // The first results are read while the filters arrive; where none arrive the list stays as it is.
    const values = await filterValues(engine).catch((error: unknown) => {
      console.error(error);
      return undefined;
    });
    if (values !== undefined) await draw(values);
  }

  #section(label: string, pages: readonly PageResult[], query: readonly string[]): HTMLElement {
    const items = pages.map((page) =>
      element('li', {}, element('a', { href: page.url, class: 'search-result' }, ...pageParts(page, query))),
    );
    return element('section', {}, element('h2', {}, label), element('ul', { role: 'list' }, ...items));
  }

  #tell(query: string, corrected: string | undefined, verbatim: boolean, count: number): void {
    if (corrected === undefined || verbatim) {
      this.#status.textContent = resultWords.countFor(count, query);
      return;
    }
    const back = element(
      'a',
      { href: `?${new URLSearchParams({ q: query, [verbatimName]: '1' }).toString()}` },
      words.searchInstead(query),
    );
    back.addEventListener('click', (event) => {
      event.preventDefault();
      this.#go(query, true);
    });
    this.#status.replaceChildren(
      `${words.correctedTo} “`,
      element('strong', {}, corrected),
      `”: ${resultWords.count(count)}. `,
      back,
    );
  }

  /** Redraws, and puts the focus back on the choice that had it. */
  #keepFocus(redraw: () => void): void {
    const active = document.activeElement;
    const [name, value] =
      active instanceof HTMLInputElement && this.#filters.contains(active) ? [active.name, active.value] : [];
    redraw();
    if (name === undefined) return;
    const again = [...this.#filters.querySelectorAll('input')].find((box) => box.name === name && box.value === value);
    again?.focus();
  }
}

const root = document.querySelector<HTMLElement>('[data-search-results]');
const form = document.querySelector<HTMLFormElement>('[data-search-box]');
if (root !== null && form !== null) new ResultsPage(root, form).followAddress();
