import { slugOf, type Form } from './names.ts';
import { wordsIn } from './words.ts';

/** A page that is no guide, as it is known before anything of it is fetched. */
export interface OtherPage {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Label of the collection. */
  readonly group: string;
  /** The title and each other name, as they are compared; also with the unit whose page it is. */
  readonly forms: () => readonly Form[];
}

export type OtherPages = ReadonlyMap<string, OtherPage>;

export interface OtherPagesFile {
  /**
   * Of each group its label, the first part of its addresses and its pages, by lines: id, slug (empty where the title
   * gives it), name of its unit, title, other names.
   */
  readonly others: readonly (readonly [label: string, path: string, ...pages: string[]])[];
}

/** Reads the other pages in `vocab.json`, by their ids. */
export function otherPagesOf({ others }: OtherPagesFile): OtherPages {
  const pages = others.flatMap(([group, path, ...rows]) =>
    rows.map((lines): OtherPage => {
      const [id = '', slug, unit, title = '', ...others] = lines.split('\n');
      const names = [title, ...others];
      // Few of them are compared. Who asks for a thing at a ward is not asking for the ward.
      const forms = () => [...names, ...(unit ? names.map((name) => `${name} ${unit}`) : [])].map(wordsIn);
      return { id, title, group, url: `${path}${slug || slugOf(title)}/`, forms };
    }),
  );
  return new Map(pages.map((page) => [page.id, page]));
}
