/**
 * One person's way through the site in whatever browser there is: home → menu → guide → ticks → search while typing →
 * results. It asks little of the program that drives the browser, because old and foreign ones offer little.
 */

/** Somebody at a browser. */
export interface Visitor {
  open(address: string): Promise<void>;
  /** What an expression gives in the page. */
  read(expression: string): Promise<unknown>;
  click(selector: string): Promise<void>;
  /** Types into the field that has the focus; `Enter` is a key of its own. */
  type(text: string): Promise<void>;
  pressEnter(): Promise<void>;
}

export interface Visited {
  /** What the journey came past, in a word each. */
  readonly passed: string[];
  /** Whether the search went by names alone. */
  readonly namesOnly: boolean;
}

/** A browser under load may be slow; what hangs for so long does not come any more. */
const patience = 60_000;

const visible = (selector: string) =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].some((e) => e.getClientRects().length > 0)`;
const textOf = (selector: string) => `((document.querySelector(${JSON.stringify(selector)}) || {}).textContent || '')`;

type Pause = () => Promise<void>;

async function comesTrue(visitor: Visitor, step: string, expression: string, pause: Pause): Promise<void> {
  const end = Date.now() + patience;
  while ((await visitor.read(expression)) !== true) {
    if (Date.now() > end) throw new Error(`${step}: "${expression}" did not come true.`);
    await pause();
  }
}

const guide = '/huong-dan/dang-ky-khai-sinh/';

/**
 * Opens the guide of the journey once more while no server answers.
 *
 * @param stop makes the server silent.
 * @returns what came to pass, in a few words.
 */
export async function readOffline(visitor: Visitor, pause: Pause, stop: () => Promise<void>): Promise<string> {
  if ((await visitor.read("'serviceWorker' in navigator")) !== true) return 'no offline pages: it has no workers here';
  await visitor.open(guide);
  await comesTrue(visitor, 'kept', `caches.match(${JSON.stringify(guide)}).then(Boolean)`, pause);
  await comesTrue(visitor, 'worker', 'navigator.serviceWorker.controller !== null', pause);
  await stop();
  await visitor.open(guide);
  await comesTrue(visitor, 'offline', visible('form[data-papers]'), pause);
  return 'offline';
}

/**
 * Walks the journey.
 *
 * @param pause called between two looks at the page.
 * @throws naming the step that did not come to pass.
 */
export async function walk(visitor: Visitor, pause: Pause): Promise<Visited> {
  const passed: string[] = [];
  const until = async (step: string, expression: string) => {
    await comesTrue(visitor, step, expression, pause);
    passed.push(step);
  };
  const fits = (step: string) => until(`${step} fits`, 'document.documentElement.scrollWidth <= innerWidth');

  await visitor.open('/');
  await until('styles', "getComputedStyle(document.querySelector('.hero')).backgroundColor === 'rgb(15, 53, 124)'");
  await fits('home');
  // The menu unfolds by its button, or is a row where the browser cannot unfold it.
  if ((await visitor.read(visible('.menu-button'))) === true) {
    await until('menu folded', `!${visible('#muc-luc a')}`);
    await visitor.click('.menu-button');
  }
  await until('menu', visible('#muc-luc a[href="/huong-dan/"]'));
  await visitor.click('#muc-luc a[href="/huong-dan/"]');
  await until('list', `location.pathname === '/huong-dan/' && ${visible(`a[href="${guide}"]`)}`);
  await fits('list');

  await visitor.open(guide);
  await until('guide', visible('form[data-papers] [data-papers-hint]'));
  await fits('guide');
  await visitor.click('form[data-papers] input[type=checkbox]');
  await until('tick', `${textOf('[data-papers-count]')}.indexOf('1/') === 0`);
  await visitor.open(guide);
  await until('tick stays', `${textOf('[data-papers-count]')}.indexOf('1/') === 0`);

  await visitor.open('/');
  await visitor.click('#tim');
  await visitor.type('dang ky khai sinh');
  await until(
    'suggestion',
    `${visible('[role=option]')} && ${textOf('[role=option]')}.indexOf('Đăng ký khai sinh') >= 0`,
  );
  await visitor.pressEnter();
  await until(
    'results page',
    "location.pathname === '/tim-kiem/' && document.querySelector('#tim').value === 'dang ky khai sinh'",
  );
  await until(
    'results',
    `${visible('.search-result')} && document.querySelector('[data-part=results]').getAttribute('aria-busy') === 'false'`,
  );
  await until(
    'first result',
    `document.querySelector('.search-result').getAttribute('href') === ${JSON.stringify(guide)}`,
  );
  await until('no complaint', "document.querySelector('[data-state]') === null");
  await fits('results');
  const summary = await visitor.read(textOf('[data-part=summary]'));
  return { passed, namesOnly: String(summary).includes('Tìm theo tên thủ tục') };
}
