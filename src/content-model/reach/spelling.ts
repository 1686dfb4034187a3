/** Longer texts are no search for a procedure. */
const maxLength = 60;
/** Above it somebody may have typed a number of their own. */
const maxDigits = 6;

/**
 * What was searched for, in one spelling; nothing where it looks like something of a person. The browser asks this
 * before it tells.
 */
export function spelled(text: string): string | undefined {
  const plain = text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/[^\p{L}\p{N}/.-]+/gu, ' ')
    .trim();
  const digits = plain.replace(/\D/g, '').length;
  const isCounted = plain.length >= 2 && plain.length <= maxLength && digits <= maxDigits && !text.includes('@');
  return isCounted ? plain : undefined;
}
