/** What an editor has written so far, filled up where something is missing, so that the page can be drawn at any moment. */
import type { Field, FieldMap } from '../../src/content-model/field.ts';
import { readDraft } from '../../src/content-model/to-zod.ts';
import { withAgreedPortrait } from '../../src/entries/publication.ts';

/** What the page shows for a required value that is not there yet. */
function missing(field: Field): unknown {
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
      return field.options[0]?.value;
    default:
      return undefined;
  }
}

/** What the page will show of `data`, in the shape that the schema gives. */
export function asShown(fields: FieldMap, data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return withAgreedPortrait(readDraft(fields, data, missing));
}
