/** Nothing is drawn on a picture that the check of the content has not looked at for letters which its font lacks. */
import { expect, test } from 'vitest';
import type { Collection } from '../content-model/collection.ts';
import { isField, type Field, type FieldMap } from '../content-model/field.ts';
import { page } from '../content-model/page.ts';
import { collectionNames, describe } from '../content-model/registry.ts';
import { site } from '../content-model/site.ts';
import { responsibilityLinks } from '../entries/labels.ts';
import { isDrawn } from '../safeguards/entry/drawn-text.ts';
import type { Path } from '../safeguards/values.ts';
import { missingCharacters } from '../text/font/characters.ts';
import { aboutTexts, homeTexts, listTexts, responsibilityTexts } from './link-cards/page-texts.ts';
import { cardTexts } from './link-cards/texts.ts';
import { posterView } from './posters/view.ts';

/** No font of ours has it. */
const odd = '→';
type Watched = (path: Path) => boolean;

/** A value of a field; in texts that nobody watches stands what cannot be drawn. */
function valueOf(field: Field, path: Path, isWatched: Watched): unknown {
  switch (field.kind) {
    case 'date':
      return '2026-01-02';
    case 'number':
      return 1;
    case 'flag':
      return false;
    case 'choice':
      return field.options[0]?.value;
    case 'choices':
      return field.options.map(({ value }) => value);
    case 'reference':
      return { collection: field.to, id: odd };
    case 'references':
      return [{ collection: field.to, id: odd }];
    case 'group':
      return filled(field.fields, path, isWatched);
    case 'list':
      return [
        isField(field.item)
          ? valueOf(field.item, [...path, 0], isWatched)
          : filled(field.item, [...path, 0], isWatched),
      ];
    default:
      return isWatched(path) ? 'a' : odd;
  }
}

function filled(fields: FieldMap, path: Path, isWatched: Watched): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, valueOf(field, [...path, name], isWatched)]),
  );
}

/** Entries with every field, without each one that may be missing, and with each choice. */
function entriesOf({ fields }: Collection, isWatched: Watched): Record<string, unknown>[] {
  const whole = filled(fields, [], isWatched);
  return [
    whole,
    ...Object.entries(fields).flatMap(([name, field]) => {
      if (field.kind === 'choice') return field.options.map(({ value }) => ({ ...whole, [name]: value }));
      if (field.required === true) return [];
      return [{ ...whole, [name]: Array.isArray(whole[name]) ? [] : undefined }];
    }),
  ];
}

/** What is drawn of the entries of a collection. */
function drawn(name: (typeof collectionNames)[number], isWatched: Watched): string {
  const pictures = entriesOf(describe(name), isWatched).map((data) => [
    cardTexts({ collection: name, data } as never, 'Đoàn phường'),
    name === 'guides' ? posterView({ data } as never, 'https://x.vn/h/a/', '1022') : '',
  ]);
  return JSON.stringify(pictures);
}

test.each(collectionNames)('pictures of %s show words of fields that are watched, and no others', (name) => {
  expect(missingCharacters(drawn(name, (path) => isDrawn(describe(name), path)))).toEqual([]);
  expect(missingCharacters(drawn(name, () => false)), 'others would be found').toEqual([odd]);
});

test('so do the cards of lists, of the home page and of pages that maintainers look after', () => {
  const cards = [
    homeTexts(40, '1022'),
    ...collectionNames.flatMap((name) => [listTexts(name, 0), listTexts(name, 12)]),
    ...responsibilityLinks.map(responsibilityTexts),
    aboutTexts('a'),
  ];
  expect(missingCharacters(JSON.stringify(cards))).toEqual([]);
  // What of them is content is watched where it is written.
  expect(isDrawn(site, ['hotline', 'number'])).toBe(true);
  expect(isDrawn(page, ['title'])).toBe(true);
  expect(missingCharacters(JSON.stringify([homeTexts(40, odd), aboutTexts(odd)])), 'is drawn').toEqual([odd]);
});
