/** What a build tells editors of itself: its state for the CMS, and the tables of the content report. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { load } from 'js-yaml';
import { z } from 'zod';
import { collectionNames, describe, type CollectionName } from '../../src/content-model/registry.ts';
import { responsibilities } from '../../src/content-model/choices.ts';
import type { PublishStatus } from '../../src/delivery/publish-status.ts';
import { taskWords as words } from '../../src/text/vi/tasks.ts';
import { siteFolder } from '../addresses.ts';

const day = z.iso.date();
const entry = {
  id: z.string().min(1),
  title: z.string().min(1),
  url: z.string(),
  kit: z.string(),
  version: z.string().regex(/^[0-9a-f]{16}$/),
  changedOn: day,
  summary: z.string().min(1),
  folder: z.string().regex(/^[0-9a-f]{16}$/),
  previousUrls: z.array(z.string()).min(1).optional(),
};
/** As the type says, and each kind of entry with what the CMS asks of that kind alone. */
const schema: z.ZodType<PublishStatus> = z.strictObject({
  commit: z
    .string()
    .regex(/^[0-9a-f]{40,64}$/)
    .nullable(),
  builtAt: z.iso.datetime(),
  samples: z.boolean(),
  refused: z.array(z.strictObject({ version: z.string(), key: z.string().optional(), fields: z.array(z.string()) })),
  sharedQuestions: z.array(
    z.strictObject({ id: z.string(), question: z.string(), answer: z.string(), guides: z.array(z.string()).min(1) }),
  ),
  entries: z.array(
    z.discriminatedUnion('collection', [
      z.strictObject({ ...entry, collection: z.literal('guides'), shortUrl: z.string() }),
      z.strictObject({
        ...entry,
        collection: z.literal('units'),
        shortName: z.string().min(1),
        outsideMovement: z.boolean(),
      }),
      z.strictObject({ ...entry, collection: z.enum(collectionNames).exclude(['guides', 'units']) }),
    ]),
  ),
});

const built = (path: string) => readFileSync(join(siteFolder, path), 'utf8');
const published = () => schema.parse(JSON.parse(built('publish-status.json')));
const isPage = (url: string) => url.endsWith('/') && existsSync(join(siteFolder, url, 'index.html'));

test('the CMS learns which entries the site shows, each once, with the pages that there are of it', () => {
  const { entries, builtAt } = published();
  expect(Date.parse(builtAt)).toBeLessThanOrEqual(Date.now());
  const pages = entries.flatMap(({ url, kit, shortUrl }) => [url, kit, ...(shortUrl === undefined ? [] : [shortUrl])]);
  expect(pages.filter((url) => !isPage(url))).toEqual([]);
  // Every entry has such a page, and nothing else has.
  const kits = globSync('chia-se/*/*/index.html', { cwd: siteFolder }).map((file) => `/${dirname(file)}/`);
  expect(entries.map(({ kit }) => kit).sort()).toEqual(kits.sort());
});

test('a state that leaves out what the CMS reads, or tells what it does not know, would be found', () => {
  const status = published();
  const [first] = status.entries;
  for (const wrong of [
    { ...status, commit: 'main' },
    { ...status, commit: undefined },
    { ...status, builtAt: 'today' },
    { ...status, entries: [{ ...first, version: undefined }] },
    { ...status, entries: [{ ...first, shortName: 'x' }] },
  ]) {
    expect(schema.safeParse(wrong).success, JSON.stringify(wrong).slice(0, 200)).toBe(false);
  }
});

/** The rows of a table, as Excel with Vietnamese settings reads it; an error where it is not one. */
function rowsOf(file: string): string[][] {
  if (!file.startsWith('\ufeff'))
    throw new Error('Without the mark at its start Excel takes UTF-8 for something else.');
  const text = file.slice(1);
  const rows: string[][] = [[]];
  let read = 0;
  for (const [whole, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/g)) {
    if (!text.startsWith(whole, read)) break;
    read += whole.length;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ';') rows.push([]);
  }
  if (read !== text.length) throw new Error(`Not a table from here on: ${text.slice(read, read + 60)}`);
  const [header = [], ...others] = rows.slice(0, -1);
  const broken = others.find(({ length }) => length !== header.length);
  if (broken !== undefined) throw new Error(`${header.length} columns, but a row has: ${broken.join(' | ')}`);
  return [header, ...others];
}

test('the table of tasks tells of each its kind, what it is about and where that is', () => {
  const [header, ...rows] = rowsOf(built('bien-tap/viec-can-lam.csv'));
  expect(header).toEqual(words.csv.tasks);
  const kinds: string[] = Object.values(words.tasks).map(({ title }) => title);
  for (const [kind = '', collection = '', title = '', , url = ''] of rows) {
    expect.soft(kinds, title).toContain(kind);
    expect.soft([collection, title], title).not.toContain('');
    // Of what the site does not show, a table that everybody can read tells no address.
    expect.soft(url === '' || (URL.canParse(url) && isPage(new URL(url).pathname)), `${title}: ${url}`).toBe(true);
  }
  // The page tells the same tasks.
  const told = [...built('bien-tap/index.html').matchAll(/<h2[^>]*>\s*([^<]+) \((\d+)\)\s*<\/h2>/g)];
  const counts = told.map(([, kind = '', count]) => [kind.replace(/\s+/g, ' '), Number(count)] as const);
  expect(counts.map(([kind]) => kind).sort()).toEqual(kinds.sort());
  const rowsWith = (kind: string) => rows.filter(([of]) => of === kind).length;
  for (const [kind, count] of counts) expect.soft(rowsWith(kind), kind).toBe(count);
});

test('editors see what is known to be missing, each with where people find it meanwhile', () => {
  const page = built('bien-tap/index.html');
  const list = z.object({ gaps: z.array(z.object({ name: z.string(), url: z.string(), note: z.string() })) });
  const { gaps } = list.parse(load(readFileSync('content/known-gaps.yaml', 'utf8')));
  const told = page.slice(page.indexOf(words.gaps.title)).replace(/\s+/g, ' ');
  for (const { name, url, note } of gaps) {
    expect.soft(told, name).toContain(`${name} · ${note} <a href="${url}"`);
  }
});

test('the report of results is made of what the site shows, and each entry can be mended', () => {
  const list = z.object({ entries: z.array(z.object({ title: z.string(), url: z.string(), edit: z.string() })) });
  const { entries } = list.parse(JSON.parse(built('bien-tap/ket-qua.json')));
  expect(entries.length).toBeGreaterThan(10);
  const shown = new Set(published().entries.map(({ url }) => url));
  for (const { title, url, edit } of entries) {
    expect.soft(shown.has(url) && isPage(url), title).toBe(true);
    expect.soft(edit, title).toMatch(/^\/admin\/#\/collections\/\w+\/entries\/[a-z0-9-]+\/index$/);
  }
  const [, ...rows] = rowsOf(built('bien-tap/ket-qua.csv'));
  expect(rows.map(([, , , title]) => title)).toEqual(entries.map(({ title }) => title));
});

test('the table of counts counts every published entry once, samples and pages of units left out', () => {
  const [header, ...rows] = rowsOf(built('bien-tap/so-bai.csv'));
  expect(header).toEqual([...words.csv.counts, ...responsibilities.map(({ label }) => label)]);
  const isSample = (collection: string, id: string) =>
    /^sample: true$/m.test(readFileSync(`content/${collection}/${id}/index.md`, 'utf8'));
  const counted = published().entries.filter(
    ({ collection, id }) => collection !== 'units' && !isSample(collection, id),
  );
  const sumOf = (name: CollectionName) =>
    rows.filter(([, , label]) => label === describe(name).label).reduce((sum, [, , , count]) => sum + Number(count), 0);
  for (const name of collectionNames) {
    expect.soft(sumOf(name), name).toBe(counted.filter(({ collection }) => collection === name).length);
  }
  expect(rows.reduce((sum, [, , , count]) => sum + Number(count), 0)).toBe(counted.length);
  for (const row of rows) expect.soft(row.slice(3).join(' '), row.join(' | ')).toMatch(/^\d+(?: \d+)*$/);
});

test('a table that a spreadsheet would read wrongly would be found', () => {
  expect(rowsOf('\ufeffa;b\r\n"1; 2";"""x"""\r\n')).toEqual([
    ['a', 'b'],
    ['1; 2', '"x"'],
  ]);
  for (const wrong of ['a;b\r\n', '\ufeffa;b\r\nc\r\n', '\ufeffa;b\r\n"c"d;e\r\n', '\ufeffa;b\r\nc;d'])
    expect(() => rowsOf(wrong), JSON.stringify(wrong)).toThrow();
});
