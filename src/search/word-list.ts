/** A list of words as short text: words are grouped by what follows their first letters, as Vietnamese syllables rhyme. */
export function packWords(words: Iterable<string>): string {
  const rhymes = new Map<string, string[]>();
  for (const word of words) {
    const at = Math.max(0, word.search(/[aeiouy]/));
    const rhyme = word.slice(at);
    rhymes.set(rhyme, [...(rhymes.get(rhyme) ?? []), word.slice(0, at)]);
  }
  return [...rhymes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rhyme, starts]) => [rhyme, ...starts.sort()].join(','))
    .join(' ');
}

/** The words of a packed list. */
export function unpackWords(packed: string): string[] {
  return packed.split(' ').flatMap((group) => {
    const [rhyme = '', ...starts] = group.split(',');
    return starts.map((start) => start + rhyme);
  });
}
