import { cardWords as words } from '../../text/vi/link-cards.ts';
import { missingCharacters, nameOf } from '../../text/font/characters.ts';
import type { CardContent } from './content.ts';

/**
 * What of some texts cannot be drawn, in Vietnamese; empty when all of it can.
 *
 * @param source the file in which an editor finds them.
 * @param texts by the name that the editor knows them by.
 */
export function undrawable(source: string, texts: Readonly<Record<string, string>>): string[] {
  return Object.entries(texts).flatMap(([name, text]) => {
    const missing = missingCharacters(text);
    return missing.length === 0 ? [] : [words.refused(source, name, missing.map(nameOf).join(', '))];
  });
}

/**
 * What is wrong with a card's text.
 *
 * @param card what it says, and the file in which an editor finds that.
 */
export function refusals({ content, source }: { readonly content: CardContent; readonly source: string }): string[] {
  const { title, kicker, facts } = words.refusedFields;
  return undrawable(source, {
    [title]: content.title,
    [kicker]: content.kicker,
    [facts]: content.facts.join(' '),
  });
}
