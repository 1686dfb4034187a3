import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { collectionNames, describe as described } from '../../src/content-model/registry.ts';
import { exampleUrl } from '../../src/entries/field-pages.ts';
import { isPublished } from '../../src/entries/publication.ts';
import { exampleAsked, exampleCopy } from './example-copy.ts';

describe('the example of a collection', () => {
  it.each(collectionNames)('of %s is finished, and its copy is a sample under a title of its own', (name) => {
    const collection = described(name);
    const text = readFileSync(`content/${name}/${collection.example ?? ''}/index.md`, 'utf8');
    const data = parse(text.split(/^---$/m)[1] ?? '') as Record<string, unknown>;
    expect(data['draft']).not.toBe(true);
    const copy = exampleCopy(collection, data, '2026-11-29');
    const { sample } = copy as { readonly sample: boolean };
    expect(isPublished({ draft: false, sample, publishedOn: '2026-11-29' }, '2026-11-29', false)).toBe(false);
    expect(copy['title']).toMatch(/ \(bài mẫu\)$/);
    expect(copy['pictures'] ?? []).toEqual([]);
  });

  it('is asked for by the address to which the handbook leads, and by no other', () => {
    expect(exampleAsked(exampleUrl('guides')?.replace('/admin/', '') ?? '')).toBe('guides');
    expect(exampleAsked('#/collections/guides/new')).toBeUndefined();
    expect(exampleAsked('#/collections/guides/entries/a?mau=1')).toBeUndefined();
  });
});
