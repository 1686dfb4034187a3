import { readdirSync, readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe as group, expect, it } from 'vitest';
import { collectionNames, describe, type CollectionName } from '../../src/content-model/registry.ts';
import { plainSchema } from '../../src/content-model/to-zod.ts';
import { withCover } from '../../src/entries/cover.ts';
import { withAgreedPortrait } from '../../src/entries/publication.ts';
import { asShown } from './completed.ts';

/** The frontmatter of every entry of the site that is complete. */
function goodEntries(name: CollectionName): Record<string, unknown>[] {
  const folder = `content/${name}`;
  return readdirSync(folder).flatMap((id) => {
    const [, frontmatter = ''] = readFileSync(`${folder}/${id}/index.md`, 'utf8').split('---\n');
    const data = load(frontmatter, { schema: CORE_SCHEMA }) as Record<string, unknown>;
    return plainSchema(describe(name)).safeParse(data).success ? [data] : [];
  });
}

const { fields } = describe('profiles');
const written = { name: 'Nguyễn Văn A', portrait: 'anh.webp', portraitAlt: 'Chân dung' };

function portraitOf(more: Readonly<Record<string, unknown>>): unknown {
  return asShown(fields, { ...written, ...more })['portrait'];
}

group('the preview of a person shows the portrait', () => {
  it('once its being shown is agreed to', () => {
    expect(portraitOf({ consent: { scope: ['text', 'photo'] } })).toBe('anh.webp');
  });

  it('of a sample, which shows nobody', () => {
    expect(portraitOf({ sample: true })).toBe('anh.webp');
  });

  it.each([
    ['where only the words are agreed to', { consent: { scope: ['text'] } }],
    ['where what is agreed to is not chosen yet', { consent: { givenOn: '2026-01-02' } }],
    ['where no consent is written down', {}],
  ])('but not %s, as the page will not', (_, more) => {
    expect(portraitOf(more)).toBeUndefined();
    expect(asShown(fields, { ...written, ...more })['name']).toBe('Nguyễn Văn A');
  });
});

it('asserts nothing that nobody has chosen', () => {
  expect(asShown(describe('practices').fields, {})['kind']).toBe('chưa chọn');
  expect(asShown(describe('guides').fields, { channels: [{ fee: '5.000 đ' }] })['channels']).toMatchObject([
    { way: 'chưa chọn' },
  ]);
});

it('a page can be drawn of an entry in which nothing is written yet', () => {
  const { title, consent, commendations } = asShown(fields, {});
  expect({ title, consent, commendations }).toEqual({ title: '…', consent: undefined, commendations: [] });
});

const guides = describe('guides').fields;

it('shows what is written although it is too long, or the form would refuse it; what cannot be read is left out', () => {
  const long = 'dài '.repeat(200).trim();
  const shown = asShown(guides, {
    title: long,
    short: 'KHÔNG HỢP LỆ',
    portalUrl: 'javascript:alert(1)',
    publishedOn: '2026-02-31',
    keywords: ['a', 7, 'b'],
    helpUnits: ['phuong-a/index', 3],
    unknown: 'x',
    steps: [{ title: 'Một' }, 'không phải bước', { title: 2 }],
  });
  expect(shown).toMatchObject({
    title: long,
    short: 'KHÔNG HỢP LỆ',
    portalUrl: 'https://dia-chi-chua-dien.vn',
    publishedOn: '____-__-__',
    keywords: ['a', 'b'],
    helpUnits: [{ collection: 'units', id: 'phuong-a' }],
  });
  expect(shown['steps']).toMatchObject([{ title: 'Một' }, { title: '…' }]);
  expect(shown).not.toHaveProperty('unknown');
});

it.each(collectionNames)('reads a complete entry of %s as the schema does', (name) => {
  for (const data of goodEntries(name)) {
    const read = plainSchema(describe(name)).parse(data) as Record<string, unknown>;
    expect(asShown(describe(name).fields, data)).toEqual(withCover(withAgreedPortrait(read)));
  }
});
