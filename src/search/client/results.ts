import { startSearchBox } from './box.ts';
import { namedPage, type PageResult } from './engine.ts';
import { filterValues, type FilterValues } from './filter-values.ts';
import { loadPages, session, type Failure, type SearchSession } from './session.ts';
import { narrow } from '../query/narrow.ts';
import { inGroups, maxNearest, present } from '../query/present.ts';
import { suggestNames, type Form } from '../query/names.ts';
import { clean } from '../query/text.ts';
import { wordsIn } from '../query/words.ts';
import { reportFailedSearch } from './report-failed-search.ts';
import { resultWords } from '../../text/vi/search-results.ts';
import { words } from '../../text/vi/search.ts';
import { button, element, pageParts } from './elements.ts';
import { chosenIn, drawFilters, type Chosen } from './filters.ts';
import { replaceKeepingPlace } from './keep-place.ts';
import { LatestSearch } from './run.ts';
import { failureState, loadingState, nothingState, slowState, unansweredState, type WaysOn } from './states.ts';

type Answer = Awaited<ReturnType<SearchSession['find']>>;

const shownAtOnce = 20;
/** So many are shown first where not all are known without asking: a screen of a phone. */
const shownFirst = 6;
/** In the address: search what was typed, uncorrected. */
const verbatimName = 'dung-chu';

function partOf(root: HTMLElement, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (found === null) throw new Error(`Search page: expected an element with data-part="${name}".`);
  return found;
}

/** The list of results of the search page: follows its address `?q=`, and changes it when something else is asked. */
class ResultsPage {
  private readonly input: HTMLInputElement;
  private readonly status: HTMLElement;
  private readonly list: HTMLElement;
  private readonly filters: HTMLElement;
  private readonly panel: HTMLElement;
  private readonly root: HTMLElement;
  private readonly labels: Readonly<Record<string, string>>;
  private readonly ways: WaysOn;
  private readonly latest = new LatestSearch();
  /** What stands in the list while nothing is asked. */
  private readonly rest: readonly Node[];
  private chosen: Chosen = new Map();

  constructor(root: HTMLElement, form: HTMLFormElement) {
    this.input = partOf(form, 'input') as HTMLInputElement;
    this.status = partOf(root, 'summary');
    this.list = partOf(root, 'results');
    this.filters = partOf(root, 'filters');
    this.panel = partOf(root, 'filter-panel');
    this.root = root;
    this.rest = [...this.list.childNodes];
    this.labels = JSON.parse(root.dataset['filters'] ?? '{}') as Record<string, string>;
    this.ways = { list: form.dataset['list'] ?? '/', hotline: form.dataset['hotline'] ?? '' };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.chosen = new Map();
      this.go(clean(this.input.value), false);
    });
    // On a wide screen the filters stand open beside the list.
    const wide = matchMedia('(min-width: 60rem)');
    const open = () => this.panel.toggleAttribute('open', wide.matches);
    wide.addEventListener('change', open);
    open();
    addEventListener('popstate', () => {
      this.input.value = '';
      this.followAddress();
    });
  }

  /**
   * Shows what the address asks for. What stands in the field, such as letters typed before this script came, stays.
   */
  followAddress(): void {
    const parameters = new URLSearchParams(location.search);
    const query = clean(parameters.get('q') ?? '');
    if (this.input.value === '') this.input.value = query;
    this.chosen = chosenIn(parameters, this.labels);
    void this.ask(query, parameters.has(verbatimName));
  }

  private go(query: string, verbatim: boolean, replace = false): void {
    const parameters = new URLSearchParams({ q: query, ...(verbatim ? { [verbatimName]: '1' } : {}) });
    for (const [name, values] of this.chosen) for (const value of values) parameters.append(name, value);
    history[replace ? 'replaceState' : 'pushState'](null, '', `?${parameters.toString()}`);
    if (!replace) void this.ask(query, verbatim);
  }

  private empty(...nodes: readonly Node[]): void {
    this.list.replaceChildren(...nodes);
    this.filters.replaceChildren();
    this.panel.hidden = true;
  }

  /** As `empty`, where no filters are to come: no room is kept for them. */
  private emptyWithoutFilters(...nodes: readonly Node[]): void {
    this.root.dataset['asking'] = 'no-filters';
    this.empty(...nodes);
  }

  private async ask(query: string, verbatim: boolean): Promise<void> {
    if (query === '') {
      this.root.removeAttribute('data-asking');
      this.latest.cancel();
      this.status.textContent = '';
      this.empty(...this.rest);
      return;
    }
    this.root.dataset['asking'] = '';
    this.status.textContent = words.loading;
    this.empty();
    this.list.setAttribute('aria-busy', 'true');
    this.list.dataset['asked'] = query;
    // The failure is told by the search itself.
    this.showNames(query).catch(() => undefined);
    const isLatest = await this.latest.run(query, verbatim, {
      slow: () => {
        this.list.append(...slowState(this.ways));
      },
      failed: (failure) => {
        this.fail(failure, query, verbatim, this.list.querySelectorAll(':scope > section'));
      },
      answered: (answer, isLatest) => this.answer(query, verbatim, answer, isLatest),
    });
    if (isLatest) this.list.setAttribute('aria-busy', 'false');
  }

  /** The names that fit, shown while the index is still on its way. */
  private async showNames(query: string): Promise<void> {
    const names = await session.names();
    const close = suggestNames(query, names, shownAtOnce);
    if (close.length === 0 || !this.latest.waiting || this.list.dataset['asked'] !== query) return;
    const pages = close.map((name) => namedPage(name, names));
    this.list.prepend(this.section(words.suggestions, pages, wordsIn(query)));
  }

  /** Tells why there is no whole answer, with a way to ask again; below stands what was `found` by then. */
  private fail(failure: Failure, query: string, verbatim: boolean, found: Iterable<Node> = []): void {
    const retry = () => {
      this.empty(...loadingState());
      void this.ask(query, verbatim);
    };
    this.status.textContent = '';
    this.emptyWithoutFilters(...failureState(failure, this.ways, retry, found));
  }

  private async answer(query: string, verbatim: boolean, answer: Answer, isLatest: () => boolean): Promise<void> {
    const { found, engine, names, known } = answer;
    if (found.unanswered) {
      const nearest = await loadPages(found.results.slice(0, maxNearest), answer, known);
      if (!isLatest()) return;
      if (found.corrected === undefined) this.status.textContent = resultWords.count(0);
      else this.showSummary(query, found.corrected, verbatim, 0);
      this.emptyWithoutFilters(...unansweredState(found, this.ways));
      reportFailedSearch(query);
      if (nearest.length > 0) this.list.append(this.section(words.nearest, nearest, found.words));
      return;
    }
    const { answers, near } = present(found.results);
    if (answers.length === 0) {
      this.status.textContent = resultWords.count(0);
      this.emptyWithoutFilters(...nothingState(query, names, this.ways));
      reportFailedSearch(query);
      this.showNamesOnly(engine);
      return;
    }
    let most = shownAtOnce;
    let drawing = 0;
    const draw = async (values?: FilterValues, isFirst = false) => {
      drawing += 1;
      const own = drawing;
      const kept = values === undefined ? answers : narrow(answers, this.chosen, values);
      const shown = kept.slice(0, most);
      const first = shown.every(({ id }) => known(id) !== undefined) ? shown : shown.slice(0, shownFirst);
      const besides = isFirst || kept.length < answers.length ? [] : near;
      const [pages, beside] = await Promise.all([
        isFirst ? loadPages(first, answer, known) : loadPages(shown, answer),
        loadPages(besides, answer),
      ]);
      const groups = inGroups(pages, names.guides);
      // Pages of an earlier choice may come later than those of the next.
      if (!isLatest() || own !== drawing) return;
      const sections = groups.map(({ label, items }) => this.section(label, items, found.words));
      if (kept.length > most && !isFirst) {
        sections.push(
          button(resultWords.more, () => {
            most += shownAtOnce;
            redraw(values);
          }),
        );
      }
      if (beside.length > 0) sections.push(this.section(resultWords.near, beside, found.words));
      if (kept.length === 0) sections.push(element('p', {}, resultWords.nothingFiltered));
      this.showSummary(query, found.corrected, verbatim, kept.length);
      this.showNamesOnly(engine);
      replaceKeepingPlace(this.list, sections);
      if (values === undefined) return;
      const drawn = drawFilters(
        answers.map(({ id }) => id),
        values,
        this.labels,
        this.chosen,
        () => {
          this.go(query, verbatim, true);
          redraw(values);
        },
      );
      this.keepFocus(() => {
        this.filters.replaceChildren(...drawn);
      });
      this.panel.hidden = drawn.length === 0;
    };
    const redraw = (values?: FilterValues) => {
      draw(values).catch(async (error: unknown) => {
        if (!isLatest()) return;
        const failure = await session.failureOf(error);
        if (isLatest()) this.fail(failure, query, verbatim);
      });
    };
    await draw(undefined, true);
    await draw();
    this.list.setAttribute('aria-busy', 'false');
    // The first results are read while the filters arrive; where none arrive the list stays as it is.
    const values = await filterValues(engine).catch((error: unknown) => {
      console.error(error);
      return undefined;
    });
    if (values !== undefined) await draw(values);
  }

  private section(label: string, pages: readonly PageResult[], query: Form): HTMLElement {
    const items = pages.map((page) =>
      element('li', {}, element('a', { href: page.url, class: 'search-result' }, ...pageParts(page, query))),
    );
    return element('section', {}, element('h2', {}, label), element('ul', { role: 'list' }, ...items));
  }

  private showNamesOnly({ namesOnly }: { readonly namesOnly: boolean }): void {
    if (namesOnly) this.status.append(' ', element('span', {}, words.namesOnly));
  }

  private showSummary(query: string, corrected: string | undefined, verbatim: boolean, count: number): void {
    if (corrected === undefined || verbatim) {
      this.status.textContent = resultWords.countFor(count, query);
      return;
    }
    const back = element(
      'a',
      { href: `?${new URLSearchParams({ q: query, [verbatimName]: '1' }).toString()}` },
      words.searchInstead(query),
    );
    back.addEventListener('click', (event) => {
      event.preventDefault();
      this.go(query, true);
    });
    this.status.replaceChildren(
      `${words.correctedTo} “`,
      element('strong', {}, corrected),
      `”: ${resultWords.count(count)}. `,
      back,
    );
  }

  /** Redraws, and puts the focus back on the choice that had it. */
  private keepFocus(redraw: () => void): void {
    const active = document.activeElement;
    const isWithin = this.filters.contains(active);
    const [name, value] = active instanceof HTMLInputElement ? [active.name, active.value] : [];
    redraw();
    if (!isWithin) return;
    const boxes = [...this.filters.querySelectorAll('input')];
    // The button that takes all choices back goes with them.
    (boxes.find((box) => box.name === name && box.value === value) ?? boxes[0])?.focus();
  }
}

// The box stands on the same page: with it in one chunk less is loaded.
startSearchBox();
const root = document.querySelector<HTMLElement>('[data-search-results]');
const form = document.querySelector<HTMLFormElement>('[data-search-box]');
if (root !== null && form !== null) new ResultsPage(root, form).followAddress();
