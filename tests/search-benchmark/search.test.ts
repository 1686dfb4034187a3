/**
 * How well the search of the built site answers. `npm test` builds the site first; without one there is nothing to ask.
 */
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { siteFolder } from '../addresses.ts';
import { corrections, uncorrected } from './corrections.ts';
import { entries } from './entries.ts';
import { siteSearch, type Shown } from './in-node.ts';
import { figuresByKind, placeOf, shortfalls, table, type Outcome } from './measure.ts';
import { searchedPages, type SitePage } from './pages.ts';
import { queries, type Query } from './queries.ts';
import { answeredQuestions, gapQuestions, unansweredQuestions } from './resident-questions.ts';
import { unseenAnswered, unseenUnanswered } from './unseen-questions.ts';
import { isUntuned } from './untuned.ts';
import { yardstick } from './yardstick.ts';

/** What is promised of questions that no rule was chosen by. */
const leastTold = 0.8;
const maxToldFalsely = 0.03;
/** What questions that nobody had seen reached when they were first asked. */
const leastUnseenTold = 0.77;
const leastSpeltRight = 0.95;

const share = (part: readonly unknown[], all: readonly unknown[]) => part.length / all.length;

describe.skipIf(!existsSync(`${siteFolder}/pagefind`))('the search of the built site', () => {
  let ask: (query: string) => Promise<Shown>;
  let pages: SitePage[];
  beforeAll(async () => {
    [ask, pages] = await Promise.all([siteSearch(siteFolder), searchedPages(siteFolder)]);
  });

  /** Those of `texts` to which `holds` what is shown for them. */
  async function those<Asked extends { readonly text: string }>(
    asked: readonly Asked[],
    holds: (shown: Shown, asked: Asked) => boolean,
  ): Promise<string[]> {
    const found: string[] = [];
    for (const each of asked) if (holds(await ask(each.text), each)) found.push(each.text);
    return found;
  }

  test('people find what they mean, however they type it', async () => {
    const byUrl = new Map(pages.map((page) => [page.url, page]));
    const missing = Object.entries(entries).filter(([, address]) => !byUrl.has(address));
    expect(missing, 'entries.ts names pages that the site does not have').toEqual([]);
    // A query whose words an editor has made a name of the entry is no longer untuned: it is counted as a phrase.
    const kindOf = ({ kind, text, means }: Query) => {
      const names = means.flatMap((key) => {
        const { title = '', otherNames = [], situations = [] } = byUrl.get(entries[key] ?? '') ?? {};
        return [title, ...otherNames, ...situations];
      });
      return kind === 'untuned' && !isUntuned(text, names) ? 'phrase' : kind;
    };
    const own: Outcome[] = [];
    for (const query of queries) {
      const { addresses } = await ask(query.text);
      own.push({ kind: kindOf(query), text: query.text, place: placeOf(query, addresses) });
    }
    const mini = yardstick(pages);
    const other = queries.map((query) => ({
      kind: kindOf(query),
      text: query.text,
      place: placeOf(query, mini(query.text)),
    }));
    const figures = figuresByKind(own);
    const missed = own.filter(({ place }) => place > 5).map(({ kind, text }) => `${kind}: ${text}`);
    console.log(`\n${table(figures, figuresByKind(other))}\nNot among the first five:\n  ${missed.join('\n  ')}`);
    expect(figures.find(({ kind }) => kind === 'untuned')?.count).toBeGreaterThanOrEqual(30);
    expect(shortfalls(figures)).toEqual([]);
  });

  test('what the site has no guide to is told so, and hardly anything else', async () => {
    const heldOut = (questions: typeof answeredQuestions) => questions.filter((question) => question.heldOut);
    const without = heldOut(unansweredQuestions);
    const told = await those(without, ({ found }) => found.unanswered);
    const answered = heldOut(answeredQuestions);
    const falsely = await those(answered, ({ found }) => found.unanswered);
    const hit = await those(answered, ({ addresses }, question) => placeOf(question, addresses) <= 5);
    console.log(
      `without an answer: ${told.length} of ${without.length} told so; with one: ${falsely.length} of ${answered.length} told ` +
        `so, ${hit.length} among the first five`,
    );
    expect(share(told, without)).toBeGreaterThanOrEqual(leastTold);
    expect(share(falsely, answered), falsely.join('; ')).toBeLessThanOrEqual(maxToldFalsely);
    expect(share(hit, answered)).toBeGreaterThanOrEqual(0.97);
  });

  test('questions by somebody who has not seen the search are answered, or told to have no guide', async () => {
    const known = new Set(pages.map(({ url }) => url));
    const missing = unseenAnswered.flatMap(({ addresses }) => addresses.filter((address) => !known.has(address)));
    expect(missing, 'unseen-questions.ts names pages that the site does not have').toEqual([]);
    const hit = await those(unseenAnswered, ({ addresses }, question) =>
      addresses.slice(0, 5).some((address) => question.addresses.includes(address)),
    );
    const falsely = await those(unseenAnswered, ({ found }) => found.unanswered);
    const told = await those(unseenUnanswered, ({ found }) => found.unanswered);
    console.log(
      `unseen: ${hit.length} of ${unseenAnswered.length} among the first five, ${falsely.length} told to have no guide; ` +
        `${told.length} of ${unseenUnanswered.length} without an answer told so`,
    );
    expect(share(hit, unseenAnswered)).toBeGreaterThanOrEqual(0.98);
    expect(share(falsely, unseenAnswered), falsely.join('; ')).toBeLessThanOrEqual(maxToldFalsely);
    expect(share(told, unseenUnanswered)).toBeGreaterThanOrEqual(leastUnseenTold);
  });

  test('known gaps are told by name, with where to go', async () => {
    const asked = gapQuestions.map((text) => ({ text }));
    const told = await those(asked, ({ found }) => found.gap?.url.startsWith('https://') === true);
    expect(told.length).toBeGreaterThanOrEqual(gapQuestions.length / 2);
  });

  test('a line of correction is spelt right', async () => {
    const asked = corrections.map(({ typed, meant }) => ({ text: typed, meant }));
    const wrong = await those(asked, ({ found }, { meant }) => found.corrected?.normalize('NFC') !== meant);
    console.log(`${corrections.length - wrong.length} of ${corrections.length} corrections are spelt right`);
    expect(corrections.length).toBeGreaterThanOrEqual(90);
    expect(1 - share(wrong, corrections), wrong.join('; ')).toBeGreaterThanOrEqual(leastSpeltRight);
  });

  test.each(uncorrected)('"%s" becomes no other words than a name of the site', async (query) => {
    const { corrected } = (await ask(query)).found;
    expect([undefined, 'khai sinh']).toContain(corrected);
  });
});
