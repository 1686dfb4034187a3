/** Reads a page of another site as its rules for programs allow. */
import { createHash } from 'node:crypto';
import robots from 'robots-parser';
import { silence } from '../by-host.ts';
import { readableText } from './readable-text.ts';

/** What became of a page: its paragraphs, or why there are none. */
export type Reading =
  | { readonly state: 'read'; readonly text: readonly string[] }
  /** `down`: nobody answers, or with an error. `refused`: not meant for programs. `empty`: drawn by scripts alone. */
  | { readonly state: 'down' | 'refused' | 'empty'; readonly reason: string };

const name = 'ba-trach-nhiem';
const headers = { 'user-agent': `Mozilla/5.0 (compatible; ${name} source check)` };
const maxRedirects = 5;
const maxBytes = 10_000_000;
/** A page with fewer letters says nothing yet: scripts are to draw it. */
const leastLetters = 40;
const refusals = [401, 403, 406, 418, 429];

interface Rules {
  readonly allows: (url: string) => boolean;
  readonly delayMs: number;
}

async function readRules(origin: string, timeoutMs: number): Promise<Rules> {
  const url = `${origin}/robots.txt`;
  const answer = await fetch(url, { headers, signal: AbortSignal.timeout(timeoutMs) });
  if (answer.status >= 500) throw new Error(`robots.txt ${String(answer.status)}`);
  const text = answer.ok ? await answer.text() : '';
  // Some sites answer with their page of errors.
  const rules = robots(url, text.trimStart().startsWith('<') ? '' : text);
  return { allows: (each) => rules.isAllowed(each, name) !== false, delayMs: 1000 * (rules.getCrawlDelay(name) ?? 0) };
}

async function textOf(answer: Response): Promise<Reading> {
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (bytes.length > maxBytes) return { state: 'refused', reason: `${String(bytes.length)} B` };
  const type = answer.headers.get('content-type') ?? '';
  // Of a form in Word or PDF only that it is another file can be told.
  if (!/html/i.test(type)) return { state: 'read', text: [createHash('sha256').update(bytes).digest('hex')] };
  const charset = /charset="?([\w-]+)/i.exec(type)?.[1] ?? 'utf-8';
  const text = readableText(new TextDecoder(charset).decode(bytes));
  const letters = text.reduce((sum, paragraph) => sum + paragraph.length, 0);
  return letters < leastLetters ? { state: 'empty', reason: `${String(letters)} letters` } : { state: 'read', text };
}

/**
 * A reader of pages that asks each site for its rules once.
 *
 * @param wait lets time pass before each question; it is told for how long.
 * @returns what became of a page; it never throws for what the network does.
 */
export function sourceReader(timeoutMs: number, pauseMs: number, wait: (milliseconds: number) => Promise<void>) {
  const known = new Map<string, Promise<Rules>>();
  const rulesOf = (origin: string) => {
    const rules = known.get(origin) ?? readRules(origin, timeoutMs);
    known.set(origin, rules);
    return rules;
  };

  async function read(url: string, redirects: number): Promise<Reading> {
    const { allows, delayMs } = await rulesOf(new URL(url).origin);
    if (!allows(url)) return { state: 'refused', reason: 'robots.txt' };
    await wait(Math.max(pauseMs, delayMs));
    const answer = await fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
    const target = answer.headers.get('location');
    if (answer.status >= 300 && answer.status < 400 && target !== null) {
      await answer.body?.cancel();
      const next = new URL(target, url).href;
      return redirects === maxRedirects ? { state: 'down', reason: 'redirects' } : read(next, redirects + 1);
    }
    if (answer.ok) return textOf(answer);
    await answer.body?.cancel();
    return { state: refusals.includes(answer.status) ? 'refused' : 'down', reason: String(answer.status) };
  }

  return async (url: string): Promise<Reading> => {
    try {
      return await read(url, 0);
    } catch (error) {
      return { state: 'down', reason: silence(error) };
    }
  };
}
