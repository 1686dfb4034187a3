import { slugOf, type Form } from './names.ts';
import { wordsIn } from './words.ts';

/** A page that is no guide, as it is known before anything of it is fetched. */
export interface OtherPage {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Label of the collection. */
  readonly group: string;
  /** The title and each other name, as they are compared, see `formsOf`. */
  readonly forms: () => readonly Form[];
}

export type OtherPages = ReadonlyMap<string, OtherPage>;

export interface OtherPagesFile {
  /**
   * Of each group its label, the first part of its addresses and its pages, by lines: id, slug (empty where the title
   * gives it), title, other names, and after `@` its unit. An earlier script takes that for one more name, and this one
   * does without it in an earlier file.
   */
  readonly others: readonly (readonly [label: string, path: string, ...pages: string[]])[];
}

/** Before the name of a unit, as no name begins. */
export const unitMark = '@';

/**
 * Names of a page as they are compared: by themselves, and with the unit that the page is of. Who asks for a thing at a
 * ward is not asking for the ward.
 */
export function formsOf(names: readonly string[], unit = ''): Form[] {
  return [...names, ...(unit === '' ? [] : names.map((name) => `${name} ${unit}`))].map(wordsIn);
}

/** Reads the other pages in `vocab.json`, by their ids. */
export function otherPagesOf({ others }: OtherPagesFile): OtherPages {
  const pages = others.flatMap(([group, path, ...rows]) =>
    rows.map((lines): OtherPage => {
      const [id = '', slug, title = '', ...more] = lines.split('\n');
      const unit = more.find((line) => line.startsWith(unitMark))?.slice(unitMark.length);
      const names = [title, ...more.filter((line) => !line.startsWith(unitMark))];
      // Few of them are compared.
      const forms = () => formsOf(names, unit);
      return { id, title, group, url: `${path}${slug || slugOf(title)}/`, forms };
    }),
  );
  return new Map(pages.map((page) => [page.id, page]));
}
