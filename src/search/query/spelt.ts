import type { Names } from './names.ts';
import { typedWords } from './text.ts';
import { wordOf } from './words.ts';

/** How often each spelling of a word stands in the names, alone and after another. */
interface Spellings {
  readonly of: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly pairs: ReadonlyMap<string, number>;
}

const read = new WeakMap<Names, Spellings>();

function spellingsOf(names: Names): Spellings {
  const known = read.get(names);
  if (known !== undefined) return known;
  const of = new Map<string, Map<string, number>>();
  const pairs = new Map<string, number>();
  for (const written of names.written) {
    typedWords(written).forEach((word, at, words) => {
      const { word: folded } = wordOf(word);
      const own = of.get(folded) ?? new Map<string, number>();
      of.set(folded, own.set(word, (own.get(word) ?? 0) + 1));
      if (at === 0) return;
      const pair = `${words[at - 1] ?? ''} ${word}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    });
  }
  const made = { of, pairs };
  read.set(names, made);
  return made;
}

/**
 * Words with the marks that they have in the names, each beside its neighbours: `bang lai xe` as bằng lái xe.
 *
 * @param words as typed or folded; one with marks stays as it is, and so does one of several that stands beside no
 *   other in the names: `ba noi` is not bạ nơi because of trước bạ.
 */
export function withNameMarks(words: readonly string[], names: Names): string[] {
  const { of, pairs } = spellingsOf(names);
  let ways = new Map<string, { readonly words: readonly string[]; readonly score: number }>([
    ['', { words: [], score: 0 }],
  ]);
  for (const word of words) {
    const { word: folded, spelt } = wordOf(word);
    const choices = spelt === folded ? of.get(folded) : undefined;
    const next: typeof ways = new Map();
    for (const [choice, count] of choices ?? new Map([[word, 1]])) {
      for (const [before, way] of ways) {
        const score = way.score + Math.log(1 + count) + 4 * Math.log(1 + (pairs.get(`${before} ${choice}`) ?? 0));
        if (score > (next.get(choice)?.score ?? -1)) next.set(choice, { words: [...way.words, choice], score });
      }
    }
    ways = next;
  }
  const spelt = [...ways.values()].sort((a, b) => b.score - a.score)[0]?.words ?? [];
  const isPaired = (at: number) => pairs.has(`${spelt[at - 1] ?? ''} ${spelt[at] ?? ''}`);
  return spelt.map((word, at) => (words.length === 1 || isPaired(at) || isPaired(at + 1) ? word : (words[at] ?? word)));
}
