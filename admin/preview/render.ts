/** Draws an entry with the very components of its public page. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import '../../src/styles/index.css';
import EntryArticle from '../../src/components/EntryArticle.astro';
import type { Collection } from '../../src/content-model/collection.ts';
import { entryView, type ViewedEntry } from '../../src/entries/views/entry.ts';
import type { Portal } from '../../src/entries/views/guide.ts';
import type { Lookups } from '../../src/entries/views/lookups.ts';

/** What a page says that is not the entry's own. */
export interface Surroundings {
  readonly siteUrl: string;
  readonly hotline: { readonly number: string; readonly name: string };
  readonly portals: readonly Portal[];
}

export interface Draft extends Pick<Surroundings, 'hotline' | 'portals'> {
  readonly collection: Collection;
  readonly id: string;
  /** The frontmatter in the shape that the schema of the collection gives (see `asShown`). */
  readonly data: Readonly<Record<string, unknown>>;
  /** The prose, as HTML. */
  readonly body: string;
}

const container = AstroContainer.create();

/** The HTML of the article. */
export async function renderArticle(draft: Draft, lookups: Lookups<string>): Promise<string> {
  const { collection, id, data, body, hotline, portals } = draft;
  const entry = { collection: collection.name, id, data, body } as unknown as ViewedEntry<string>;
  const page = await entryView(entry, lookups, { portals });
  const astro = await container;
  return astro.renderToString(EntryArticle, { props: { page, hotline }, slots: { default: body } });
}
