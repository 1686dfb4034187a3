import type { Map as ImmutableMap } from 'immutable';
import { words } from '../words.ts';
import { ask } from './dialog.ts';

/** What Decap found wrong in the fields by itself: by the identifier of the field on the page, in no order. */
type FieldErrors = ImmutableMap<string, readonly { readonly message?: unknown }[]>;

function inOrder(a: Element | null, b: Element | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** A message as `phrases.ts` words it: the label of the field, then what is wrong. */
function told(message: string): { readonly strong?: string; readonly text: string } {
  const [strong = '', ...text] = message.split(': ');
  return text.length === 0 ? { text: message } : { strong, text: text.join(': ') };
}

/**
 * Tells what Decap found wrong before anything is saved, in the order of the form, and leads to the first of it: by itself it
 * would only print it small beside each field, out of sight in a long form. Put into Decap by `behaviour.ts`.
 */
export async function tellMistakes(fieldErrors: FieldErrors): Promise<void> {
  const fields = [...fieldErrors]
    .map(([id, errors]) => ({ label: document.querySelector(`label[for="${CSS.escape(id)}"]`), errors }))
    .sort((a, b) => inOrder(a.label, b.label));
  const messages = fields.flatMap(({ errors }) => errors.map(({ message }) => message));
  const { title, lead, close: back } = words.refused;
  await ask({ title, lead, lines: messages.filter((message) => typeof message === 'string').map(told), back });
  // A field in a folded part of the form is not drawn: the part is shown.
  let place: Element | null | undefined = fields[0]?.label;
  while (place?.getClientRects().length === 0) place = place.parentElement;
  place?.scrollIntoView({ block: 'center' });
}
