/** Runs an office screen: one slide after another, for months, with and without a network. */
import { keepOffline, watchForNewVersion } from './offline.client.ts';

const screen = document.querySelector<HTMLElement>('[data-screen]');
const controls = screen?.querySelector<HTMLElement>('[data-controls]');
const progress = screen?.querySelector<HTMLElement>('[data-progress]');
const slides = [...(screen?.querySelectorAll<HTMLElement>('[data-slide]') ?? [])];

/** Seconds a slide stays; an office may choose with `?giay=20`. */
const chosen = Number(new URLSearchParams(location.search).get('giay'));
const seconds = chosen >= 1 && chosen <= 120 ? chosen : 12;
const step = 100;

let current = -1;
let elapsed = 0;
let isPaused = false;

/** As `entries/today.ts` says it; a shared module would be a file that the page has to fetch before it can run. */
function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}

/** Shares of its size that a title is tried at. */
const titleShares = [1, 0.9, 0.8, 0.7];

/**
 * Makes a slide with much text fit the screen: a smaller title first, then fewer facts, the last left out first.
 * Nothing is cut, and nothing gets too small to be read from afar.
 */
function fit(slide: HTMLElement): void {
  const facts = [...slide.querySelectorAll<HTMLElement>('[data-fact]')];
  const isTooHigh = () => slide.offsetHeight > innerHeight;
  for (let shown = facts.length; ; shown -= 1) {
    facts.forEach((fact, index) => (fact.hidden = index >= shown));
    for (const share of titleShares) {
      slide.style.setProperty('--title-share', String(share));
      if (!isTooHigh()) return;
    }
    // The first fact of an activity is its day: that one stays.
    if (shown <= 1) return;
  }
}

function show(direction: 1 | -1): void {
  const day = today();
  const fits = (slide: HTMLElement | undefined) => (slide?.dataset['until'] ?? day) >= day;
  for (let tried = 0; tried < slides.length; tried += 1) {
    current = (current + direction + slides.length) % slides.length;
    if (fits(slides[current])) break;
  }
  slides.forEach((slide, index) => (slide.hidden = index !== current));
  const slide = slides[current];
  if (slide !== undefined) {
    slide.toggleAttribute('data-overdue', (slide.dataset['reviewBy'] ?? day) < day);
    fit(slide);
  }
  elapsed = 0;
}

function tick(): void {
  if (isPaused) return;
  elapsed += step;
  progress?.style.setProperty('--done', String(Math.min(1, elapsed / (seconds * 1000))));
  if (elapsed >= seconds * 1000) show(1);
}

/** A television must not fall asleep; where the browser cannot promise that, its own settings have to. */
async function stayAwake(): Promise<void> {
  try {
    if (document.visibilityState === 'visible') await navigator.wakeLock.request('screen');
  } catch {
    // Not offered by this browser, or refused, for instance on low battery: the loop runs all the same.
  }
}

function togglePause(button: HTMLElement | null): void {
  isPaused = !isPaused;
  if (button !== null && screen != null) {
    button.textContent = (isPaused ? screen.dataset['resume'] : screen.dataset['pause']) ?? '';
  }
}

const pauseButton = controls?.querySelector<HTMLElement>('[data-do=pause]') ?? null;
const actions: Record<string, () => void> = {
  next: () => {
    show(1);
  },
  previous: () => {
    show(-1);
  },
  pause: () => {
    togglePause(pauseButton);
  },
  'full-screen': () =>
    void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()),
};
const keys: Record<string, string> = { ArrowRight: 'next', ArrowLeft: 'previous', f: 'full-screen' };

let drowsy: ReturnType<typeof setTimeout> | undefined;
function wake(): void {
  if (screen == null) return;
  screen.dataset['awake'] = '';
  clearTimeout(drowsy);
  drowsy = setTimeout(() => delete screen.dataset['awake'], 4000);
}

if (screen != null && slides.length > 0) {
  screen.dataset['running'] = '';
  show(1);
  setInterval(tick, step);
  if (controls != null) controls.hidden = false;
  // Safari before 16.4 has it under another name.
  controls?.querySelector('[data-do=full-screen]')?.toggleAttribute('hidden', !document.fullscreenEnabled);
  controls?.addEventListener('click', (event) => {
    const button = (event.target as HTMLElement).closest<HTMLElement>('[data-do]');
    actions[button?.dataset['do'] ?? '']?.();
  });
  addEventListener('keydown', (event) => actions[keys[event.key] ?? '']?.());
  const fitAgain = () => {
    const slide = slides[current];
    if (slide !== undefined) fit(slide);
  };
  addEventListener('resize', fitAgain);
  void document.fonts.ready.then(fitAgain);
  addEventListener('pointermove', wake);
  addEventListener('focusin', wake);
  document.addEventListener('visibilitychange', () => void stayAwake());
  void stayAwake();
}
void watchForNewVersion(screen?.dataset['version']).then(keepOffline);
