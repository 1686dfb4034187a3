import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { default as axe, RunOptions } from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** The rules of WCAG 2.2 AA, and what is held to be good practice beside them. */
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * Takes axe into a page and into those that are opened after it: as a script of the browser it costs a quarter of being
 * sent to each.
 */
async function takeIn(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  await page.addInitScript({ content: source });
  await page.evaluate(source);
}

interface Question {
  /** Only these rules. */
  readonly rules?: readonly string[];
  /** Only this part of the page, by its selector. */
  readonly within?: string;
}

/** What bars people from the page as it stands, as axe finds it, in one line each. */
export async function barriers(page: Page, { rules, within }: Question = {}): Promise<string[]> {
  await takeIn(page);
  const runOnly: RunOptions['runOnly'] =
    rules === undefined ? { type: 'tag', values: levels } : { type: 'rule', values: [...rules] };
  const options: RunOptions = {
    runOnly,
    // Where in the page something was found is told of violations alone: telling it of all takes most of axe's time.
    resultTypes: ['violations'],
  };
  const { violations } = await page.evaluate(([part, asked]) => window.axe.run(part ?? document, asked), [
    within,
    options,
  ] as const);
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target }) => target.join(' '));
    return `${help} (${id}): ${places.join(' | ')}`;
  });
}
