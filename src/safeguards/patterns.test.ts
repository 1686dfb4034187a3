/** Patterns that are built of lists of words are not seen by the linter: they are made here, and asked the same. */
import { Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';
import { expect, test, vi } from 'vitest';
import type { FieldMap } from '../content-model/field.ts';

const linter = new Linter();
const rules: Linter.Config = {
  plugins: { regexp },
  rules: {
    'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
    'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false, ignoreSticky: false }],
  },
};

/** Why a pattern may take more than linear time over a text. */
function complaints({ source, flags }: RegExp): string[] {
  return linter.verify(`/${source}/${flags}.exec(text);`, rules).map(({ message }) => `${message}\n${source}`);
}

/** The patterns that modules build while they are loaded. */
async function builtBy(load: () => Promise<unknown>): Promise<RegExp[]> {
  const built = new Map<string, RegExp>();
  const Plain = globalThis.RegExp;
  globalThis.RegExp = class extends Plain {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags);
      built.set(String(this), this);
    }
  } as RegExpConstructor;
  try {
    await load();
  } finally {
    globalThis.RegExp = Plain;
  }
  return [...built.values()];
}

function patternsIn(fields: FieldMap): string[] {
  return Object.values(fields).flatMap((field) => {
    if (field.kind === 'text') return field.pattern === undefined ? [] : [field.pattern.source];
    if (field.kind === 'group') return patternsIn(field.fields);
    return field.kind === 'list' ? patternsIn('kind' in field.item ? { item: field.item as never } : field.item) : [];
  });
}

test('the patterns that caused the rule are told', () => {
  for (const bad of [/^https:\/\/[^\s/]+\.[^\s]+$/i, /[\w.+-]+@gmail/g, /^\s*(\d)?\s*$/]) {
    expect(complaints(bad), bad.source).not.toEqual([]);
  }
});

test('patterns over texts of editors take time in proportion to the text', async () => {
  vi.resetModules();
  const built = await builtBy(async () => {
    await import('../lib/characters.ts');
    await import('../text/line-breaks.ts');
    await import('./characters.ts');
    await import('./personal-data/personal-data.ts');
    await import('../search/query/find.ts');
    await import('../outputs/sharing/calendar.ts');
  });
  expect(built.length).toBeGreaterThan(20);
  expect(built.flatMap(complaints)).toEqual([]);
});

test('patterns of the content model do so too', async () => {
  const { collectionNames, describe } = await import('../content-model/registry.ts');
  const { site } = await import('../content-model/site.ts');
  const sources = new Set(
    [...collectionNames.map((name) => describe(name)), site].flatMap(({ fields }) => patternsIn(fields)),
  );
  expect(sources.size).toBeGreaterThan(3);
  expect([...sources].flatMap((source) => complaints(new RegExp(source, 'u')))).toEqual([]);
});
