/** The text with the signs that stand for others (`%E1…`) read; as it is where they cannot be. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
