/** Front coding: a capital says how many letters a word shares with the one before it (A = 0, B = 1 …). */
const noLetter = 'A'.charCodeAt(0);
const most = 25;

/**
 * A list of words in lower case as short text: in order, of each only what differs from the beginning of the one
 * before.
 */
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
