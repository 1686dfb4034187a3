import type { Form, Names, Weight } from './names.ts';
import { isSmall } from './small-words.ts';
import { mayBe, wordsIn } from './words.ts';

/** What people ask for and the site has no guide to yet, with where to go instead: from `content/known-gaps.yaml`. */
export interface Gap {
  readonly name: string;
  readonly url: string;
  readonly note: string;
}

/** A gap with what it is called, as it is written and in the plain words of the thesaurus. */
export interface NamedGap extends Gap {
  readonly forms: readonly Form[];
}

export interface GapsFile {
  /** Where a gap leads whose line says nothing else. */
  readonly gapUrl: string;
  /** By lines: name, address (empty: `gapUrl`), note, what people call it. */
  readonly gaps: readonly string[];
}

/** Reads the gaps in `vocab.json`. */
export function gapsOf(file: GapsFile, names: Pick<Names, 'plain'>): NamedGap[] {
  return file.gaps.map((lines) => {
    const [name = '', url, note = '', ...words] = lines.split('\n');
    return {
      name,
      url: url || file.gapUrl,
      note,
      forms: [name, ...words].map(wordsIn).flatMap((saying) => [saying, names.plain(saying)]),
    };
  });
}

/** Telling words that may stand between those of a name that a question says; small ones may always. */
const maxBetween = 1;

/**
 * How much a question says by saying a whole name in order: the weight of the name's words, 0 where it does not say it.
 * Two syllables are one word, which nothing parts: “hồ sơ gần nhà” does not say số nhà.
 */
export function matchGap(question: Form, form: Form, weight: Weight): number {
  for (let start = 0; start < question.length; start += 1) {
    let met = 0;
    let between = 0;
    for (let at = start; at < question.length && met < form.length && between <= maxBetween; at += 1) {
      const word = question[at];
      const wanted = form[met];
      if (word === undefined || wanted === undefined) break;
      if (mayBe(word, wanted)) met += 1;
      else if (met === 0 || form.length === 2) break;
      else if (!isSmall(word.spelt)) between += 1;
    }
    if (form.length > 0 && met === form.length) return form.reduce((sum, { word }) => sum + weight(word), 0);
  }
  return 0;
}

/** The most that a question says by a name among `forms`. */
export function mostSaid(question: Form, forms: readonly Form[], weight: Weight): number {
  return Math.max(0, ...forms.map((form) => matchGap(question, form, weight)));
}

/**
 * One word, of two syllables mostly, that is less of a question says whom it is for: “tiền ăn trưa cho bé mẫu giáo nhà
 * hộ nghèo”. Of the questions with such a gap those that a guide answers lie below .3, but for one (measured).
 */
const leastShare = 0.3;

/** The most that a question says by naming a gap: the weight of the name's words, 0 where it asks something else. */
export function gapSaid(question: Form, { forms }: Pick<NamedGap, 'forms'>, weight: Weight): number {
  const asked = question.reduce((sum, { word }) => sum + weight(word), 0);
  const asks = (form: Form) => form.length > 2 || mostSaid(question, [form], weight) >= leastShare * asked;
  return mostSaid(question, forms.filter(asks), weight);
}
