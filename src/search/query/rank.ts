import { matchName, type Asked, type Form, type Names } from './names.ts';

export interface Ranked {
  readonly id: string;
  /** Comparable within one search only. */
  readonly score: number;
  /** How well the name of the page is met, 0 to 1: comparable between searches. */
  readonly name?: number;
}

/**
 * How many of the most promising are weighed by names that must be fetched: as many as are shown at once (more finds no
 * more).
 */
const reranked = 6;
/** A name met so well makes its page a result even where the index does not give it. */
const metWell = 0.55;

/**
 * How well the name of a page is met, 0 to 1.
 *
 * @param formsOf the names of a page that does not stand in `names`.
 */
export async function nameMet(
  id: string,
  asked: Asked,
  names: Names,
  formsOf: (id: string) => Promise<readonly Form[]>,
): Promise<number> {
  const known = names.byId.get(id);
  if (known !== undefined) return matchName(asked, known, names);
  const forms = await formsOf(id);
  return matchName(asked, { forms, plainForms: forms.map((form) => names.plain(form)) }, names);
}

/**
 * What a name counts beside the text, and how much less the text tells of a page whose name is met. These and the
 * shares in `names.ts` are the best of some thirty tried over 1,086 questions in four sets; each set moves by .01 of
 * MRR@10 at most around them.
 */
const nameWeight = 1.7;
const nameCurve = 1.2;
const textBesideName = 0.3;

/**
 * Orders pages by their text and by how well their title and other names are met: "Đăng ký lại khai sinh" must not
 * stand above "Đăng ký khai sinh".
 *
 * @param titles how well the titles of pages that do not stand in `names` hold the words.
 * @param formsOf the names of a page that does not stand in `names`.
 */
export async function rank(
  text: ReadonlyMap<string, number>,
  titles: ReadonlyMap<string, number>,
  asked: Asked,
  names: Names,
  formsOf: (id: string) => Promise<readonly Form[]>,
): Promise<Ranked[]> {
  const most = Math.max(...text.values(), Number.MIN_VALUE);
  const promise = (id: string) => (text.get(id) ?? 0) + (titles.get(id) ?? 0);
  const promising = [...text.keys()].sort((a, b) => promise(b) - promise(a));
  const met = new Map<string, number>();
  for (const name of names.all) {
    const score = matchName(asked, name, names);
    if (score >= metWell || text.has(name.id)) met.set(name.id, score);
  }
  await Promise.all(
    promising.slice(0, reranked).map(async (id) => {
      if (met.has(id)) return;
      met.set(id, await nameMet(id, asked, names, formsOf));
    }),
  );
  const points = (id: string) => {
    const name = met.get(id) ?? 0;
    // The better a name says what is meant, the less it tells how often the words stand in the text.
    return ((text.get(id) ?? 0) / most) * (1 - textBesideName * name) + nameWeight * name ** nameCurve;
  };
  return [...new Set([...met.keys(), ...text.keys()])]
    .map((id) => ({ id, score: points(id), name: met.get(id) ?? 0 }))
    .sort((a, b) => b.score - a.score);
}
