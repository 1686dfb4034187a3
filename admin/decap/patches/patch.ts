/** The type of a patch of somebody else's code, and the one rule by which it fits the code or does not. */

interface Reasons {
  /** What a person gets by it. */
  readonly promise: string;
  /** Where its own authors talk about it; where they do not, the file that is changed. */
  readonly upstream: string;
  /** When it can be dropped. */
  readonly until: string;
  /** What fails without it: a file of tests and the title of one of them, with ` › ` between. */
  readonly test: string;
}

/** Some words of a module that are put otherwise while the CMS is bundled. */
export interface Patch extends Reasons {
  /** Below `node_modules`; `{a,b}` and `*` as the shell has them. */
  readonly file: string;
  readonly from: string;
  /** May call what `decap/ours.ts` exports, as `ours.name`. */
  readonly to: string;
  /** How often `from` stands in the files, all together. */
  readonly times: number;
}

/** A whole module in whose place one of ours is bundled. */
export interface Replacement extends Reasons {
  /** Below `node_modules`. */
  readonly file: string;
  /** The module that takes its place, below `admin/`. */
  readonly by: string;
  /** The beginning of the SHA-256 of the file as it was when ours was last compared with it. */
  readonly comparedWith: string;
}

/** A package that everybody else imports through a module of ours, which hands it what it documents. */
export interface Alias extends Reasons {
  /** As it is imported. */
  readonly name: string;
  /** The module that stands before it, below `admin/`. */
  readonly by: string;
}

/**
 * What a module of ours takes for granted of somebody else's code without changing it: names, and words that it looks
 * for.
 */
export interface Reliance {
  /** Our module, which would silently do nothing. */
  readonly ours: string;
  /** Below `node_modules`. */
  readonly file: string;
  readonly texts: readonly string[];
}

/** Everything that is changed. */
export interface Changes {
  readonly patches: readonly Patch[];
  readonly replacements: readonly Replacement[];
  readonly aliases: readonly Alias[];
  readonly reliedOn: readonly Reliance[];
}

interface Place {
  readonly from: number;
  readonly patch: Patch;
}

function placesOf(patch: Patch, code: string): Place[] {
  const places: Place[] = [];
  for (let from = code.indexOf(patch.from); from >= 0; from = code.indexOf(patch.from, from + patch.from.length)) {
    places.push({ from, patch });
  }
  return places;
}

/** How often the words of a patch stand in some code. */
export function countIn(patch: Patch, code: string): number {
  return placesOf(patch, code).length;
}

/**
 * Some code with all patches that are for it. Each is looked for in the code as it came, so that their order decides
 * nothing.
 *
 * @throws when two of them change the same words.
 */
export function patched(code: string, patches: readonly Patch[]): string {
  const places = patches.flatMap((patch) => placesOf(patch, code)).sort((a, b) => a.from - b.from);
  let made = '';
  let end = 0;
  for (const { from, patch } of places) {
    if (from < end) throw new Error(`Two patches change the same words; one of them is “${patch.promise}”.`);
    made += code.slice(end, from) + patch.to;
    end = from + patch.from.length;
  }
  return made + code.slice(end);
}

/** The line that has most words in common with what is looked for: where it probably went. */
export function nearestLine(sought: string, code: string): string {
  const words = new Set(sought.match(/\w{3,}/g));
  let best = { line: '', score: 0 };
  for (const line of code.split('\n')) {
    const found = new Set(line.match(/\w{3,}/g)?.filter((word) => words.has(word)));
    if (found.size > best.score) best = { line: line.trim().slice(0, 160), score: found.size };
  }
  return best.line;
}
