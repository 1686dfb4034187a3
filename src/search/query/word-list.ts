/** Letters for how much of the word before a word begins with: A for nothing, B for its first letter … */
const noLetter = 'A'.charCodeAt(0);
const most = 25;

/** A list of words in lower case as short text: in order, of each only what differs from the beginning of the one before. */
export function packWords(words: Iterable<string>): string {
  let before = '';
  return [...new Set(words)]
    .sort()
    .map((word) => {
      let same = 0;
      while (same < most && same < word.length && word[same] === before[same]) same += 1;
      before = word;
      return String.fromCharCode(noLetter + same) + word.slice(same);
    })
    .join('');
}

/** The words of a packed list. */
export function unpackWords(packed: string): string[] {
  let word = '';
  return (packed.match(/[A-Z][^A-Z]*/g) ?? []).map((part) => {
    word = word.slice(0, part.charCodeAt(0) - noLetter) + part.slice(1);
    return word;
  });
}
