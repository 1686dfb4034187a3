import { slugOf, type Form } from './names.ts';
import { wordsIn } from './words.ts';

/** A page that is no guide, as it is known before anything of it is fetched. */
export interface OtherPage {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Label of the collection. */
  readonly group: string;
  /** The title and each other name, as they are compared. */
  readonly forms: () => readonly Form[];
}

export type OtherPages = ReadonlyMap<string, OtherPage>;

export interface OtherPagesFile {
  /**
   * Of each group its label, the first part of its addresses and its pages, by lines: id, slug (empty where the title
   * gives it), title, other names.
   */
  readonly others: readonly (readonly [label: string, path: string, ...pages: string[]])[];
}

/** Reads the other pages in `vocab.json`, by their ids. */
export function otherPagesOf({ others }: OtherPagesFile): OtherPages {
  const pages = others.flatMap(([group, path, ...rows]) =>
    rows.map((lines): OtherPage => {
      const [id = '', slug, title = '', ...names] = lines.split('\n');
      // Few of them are compared.
      const forms = () => [title, ...names].map(wordsIn);
      return { id, title, group, url: `${path}${slug || slugOf(title)}/`, forms };
    }),
  );
  return new Map(pages.map((page) => [page.id, page]));
}
