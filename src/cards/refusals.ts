import { cardWords as words } from '../text/vi/sharing.ts';
import { missingCharacters, nameOf } from './characters.ts';
import type { CardContent } from './content.ts';

/**
 * What is wrong with a card's text, in Vietnamese; empty when all of it can be drawn.
 *
 * @param card what it says, and the file in which an editor finds that.
 */
export function refusals({ content, source }: { readonly content: CardContent; readonly source: string }): string[] {
  return (['title', 'kicker', 'facts'] as const).flatMap((field) => {
    const missing = missingCharacters([content[field]].flat().join(' '));
    return missing.length === 0
      ? []
      : [words.refused(source, words.refusedFields[field], missing.map(nameOf).join(', '))];
  });
}
