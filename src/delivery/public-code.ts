/** What `publiccode.yml` holds until whoever administers the repository is named in it. */
const placeholders = ['https://example.org/', 'Not named yet'];

/**
 * What to say while catalogues of public software would read of nobody.
 *
 * @param text of `publiccode.yml`.
 * @returns nothing once both are filled in.
 */
export function namesNobody(text: string): string | undefined {
  const left = placeholders.filter((placeholder) => text.includes(placeholder));
  return left.length === 0
    ? undefined
    : `publiccode.yml still says ${left.map((each) => `“${each}”`).join(' and ')}: fill it in before the repository is opened.`;
}
