/** Fills gaps in what an editor has written so far, so that the page can be drawn at any moment. */
import type { Field, FieldMap } from '../../src/content-model/field.ts';
import { readDraft } from '../../src/content-model/to-zod.ts';
import { words } from '../words.ts';
import { withCover } from '../../src/entries/cover.ts';
import { withAgreedPortrait } from '../../src/entries/publication.ts';

/** What the page shows for a required value that is not there yet. */
function missing(field: Field, unchosen: string): unknown {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return '…';
    case 'date':
      return '____-__-__';
    case 'link':
      return 'https://dia-chi-chua-dien.vn';
    case 'number':
      return field.min ?? 0;
    case 'choice':
      return unchosen;
    default:
      return undefined;
  }
}

/**
 * What the page will show of `data`, in the shape that the schema gives.
 *
 * @param unchosen what is told where one of several things is to be chosen.
 */
export function asShown(
  fields: FieldMap,
  data: Readonly<Record<string, unknown>>,
  unchosen: string = words.preview.notChosen,
): Record<string, unknown> {
  return withCover(withAgreedPortrait(readDraft(fields, data, (field) => missing(field, unchosen))));
}
