/** Readers' answers and failed searches, as they arrive in the log. */
import { personalDataIn } from '../../safeguards/personal-data/personal-data.ts';
import { spelled } from '../../content-model/reach/spelling.ts';

/** What was searched for, in one spelling; nothing where it could tell of a person. */
export function searchedWords(text: string): string | undefined {
  const plain = spelled(text);
  return personalDataIn(text).length > 0 || personalDataIn(plain ?? '').length > 0 ? undefined : plain;
}
