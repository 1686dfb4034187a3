import { getCollection } from 'astro:content';
import { page } from '../content-model/page.ts';

/** A page of `content/pages/`, looked after by maintainers. */
export interface AboutPage {
  readonly id: string;
  readonly url: string;
  /** Path of the file, from the root of the project. */
  readonly source: string;
  readonly data: {
    readonly title: string;
    readonly summary: string;
    readonly order: number;
    readonly updatedOn: string;
    readonly keywords: string[];
    readonly hidden: boolean;
  };
}

let pages: Promise<AboutPage[]> | undefined;

async function readPages(): Promise<AboutPage[]> {
  const entries = (await getCollection('pages' as never)) as unknown as Pick<AboutPage, 'id' | 'data'>[];
  return entries
    .map((entry) => ({
      ...entry,
      url: `/${page.path}/${entry.id}/`,
      source: `content/pages/${entry.id}.mdx`,
    }))
    .sort((a, b) => a.data.order - b.data.order);
}

/** All pages of `content/pages/` in their order, those left out of search engines among them; read once a build. */
export function everyPage(): Promise<AboutPage[]> {
  return (pages ??= readPages());
}
