import { loadPages, session } from './session.ts';
import type { Found } from '../query/find.ts';
import { suggestNames } from '../query/names.ts';
import { inGroups, maxNearest, present } from '../query/present.ts';
import { clean } from '../query/text.ts';
import { wordsIn } from '../query/words.ts';
import { words } from '../../text/vi/search.ts';
import { Combobox, type OptionGroup } from './combobox.ts';
import { button, element, pageParts } from './elements.ts';
import { namedPage } from './engine.ts';
import { LatestSearch } from './run.ts';
import { failureState, loadingState, nothingState, slowState, unansweredState, type WaysOn } from './states.ts';

/** As many as a phone shows without much scrolling. */
const maxShown = 6;
const pause = 120;

/** Makes the drawn search box of the page, if it has one, answer while its reader types. */
export function startSearchBox(): void {
  const form = document.querySelector<HTMLFormElement>('[data-search-box]');
  if (form !== null) answerIn(form);
}

function answerIn(form: HTMLFormElement): void {
  const ways: WaysOn = { list: form.dataset['list'] ?? '/', hotline: form.dataset['hotline'] ?? '' };
  const box = new Combobox(form);
  const latest = new LatestSearch();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const mostUsed = (): OptionGroup[] => {
    const template = form.querySelector<HTMLTemplateElement>('[data-most-used]');
    const links = [...(template?.content.querySelectorAll('a') ?? [])];
    return [
      {
        label: words.mostUsed,
        options: links.map((link) => ({ url: link.getAttribute('href') ?? '', parts: [title(link.textContent)] })),
      },
    ];
  };
  const title = (text: string) => element('span', { class: 'search-title' }, text);

  const resultsPage = (query: string, verbatim: boolean) =>
    `${form.dataset['page'] ?? ''}?${new URLSearchParams({ q: query, ...(verbatim ? { 'dung-chu': '1' } : {}) }).toString()}`;

  /** What was searched for instead, with the way back. */
  const correction = ({ query, corrected }: Found) =>
    corrected === undefined
      ? []
      : [
          element(
            'p',
            {},
            `${words.correctedTo} “`,
            element('strong', {}, corrected),
            '”. ',
            button(words.searchInstead(query), () => void ask(query, true), 'button-link'),
          ),
        ];

  async function ask(query: string, verbatim: boolean): Promise<void> {
    await latest.run(query, verbatim, {
      slow: () => {
        box.say(words.slow, slowState(ways));
      },
      failed: (failure) => {
        box.show(
          [],
          failureState(failure, ways, () => void ask(query, verbatim)),
        );
        box.say(words[failure]);
      },
      answered: async ({ found, engine, names, known }) => {
        const { answers, near } = present(found.results);
        const ids = found.unanswered ? found.results.slice(0, maxNearest) : [...answers, ...near].slice(0, maxShown);
        // Time and cost fill the second line of a guide; the sentence that fills that of another page is fetched.
        const pages = await loadPages(ids, { engine, names }, (id) => (names.byId.has(id) ? known(id) : undefined));
        if (clean(box.input.value) !== query) return;
        if (found.unanswered) {
          const options = pages.map((page) => ({ url: page.url, parts: pageParts(page, found.words, true) }));
          const state = unansweredState(found, ways);
          box.show(options.length === 0 ? [] : [{ label: words.nearest, options }], [...state, ...correction(found)]);
          box.say(state[0]?.textContent ?? '');
          return;
        }
        if (ids.length === 0) {
          box.show([], nothingState(query, names, ways));
          box.say(words.nothing(query));
          return;
        }
        const groups = inGroups(pages, names.guides).map(({ label, items }) => ({
          label,
          options: items.map((page) => ({ url: page.url, parts: pageParts(page, found.words, true) })),
        }));
        const count = answers.length;
        if (count > maxShown) {
          groups.push({
            label: '',
            options: [
              {
                url: resultsPage(query, verbatim),
                parts: [element('span', { class: 'search-all' }, words.all(count))],
              },
            ],
          });
        }
        const note = engine.namesOnly ? [element('p', {}, words.namesOnly)] : [];
        box.show(groups, [...note, ...correction(found)]);
        box.say(
          `${found.corrected === undefined ? '' : `${words.correctedTo} “${found.corrected}”. `}${words.suggested(pages.length)}`,
        );
      },
    });
  }

  async function suggest(query: string): Promise<void> {
    const names = await session.names();
    if (clean(box.input.value) !== query || !latest.waiting) return;
    const close = suggestNames(query, names, maxShown);
    if (close.length === 0) return;
    const options = close.map((name) => ({
      url: name.url,
      parts: pageParts(namedPage(name, names), wordsIn(query), true),
    }));
    box.show([{ label: words.suggestions, options }], []);
  }

  function typed(): void {
    clearTimeout(timer);
    latest.cancel();
    const query = clean(box.input.value);
    if (query === '') {
      box.show(mostUsed(), []);
      box.say('');
      return;
    }
    if (query.length < 2) return;
    if (box.isEmpty) box.show([], loadingState());
    latest.expect();
    // The failure is told by the search itself.
    suggest(query).catch(() => undefined);
    timer = setTimeout(() => void ask(query, false), pause);
  }

  session.load().catch(() => undefined);
  form.addEventListener('submit', () => {
    // What is still on its way must not open the list over the results.
    clearTimeout(timer);
    latest.cancel();
    box.close();
  });
  box.input.addEventListener('input', typed);
  box.input.addEventListener('focus', () => {
    if (!box.isOpen) typed();
  });
  if (document.activeElement === box.input) typed();
}
