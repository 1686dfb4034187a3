import { inRuns } from './paging.ts';
import { publishedEntries } from './published.ts';
import { listUrl, urlOf } from './url.ts';

interface Named {
  readonly url: string;
  readonly title: string;
  readonly otherNames: readonly string[];
}

export interface Letter {
  readonly letter: string;
  /** Fragment of the section: `d` and `đ` need different ones in ASCII. */
  readonly id: string;
  readonly guides: readonly Named[];
}

/**
 * Letters on a page of at most 14,600 B with its styles (measured: some 0.26 B a letter of what is written, brotli).
 */
const room = 26_000;
/** So many other names are read; all others help only to find a guide. */
const maxNames = 5;
/** What the markup of an entry takes, in letters of text. */
const markup = 60;

function letterOf(title: string): string {
  const first = title.slice(0, 1).toUpperCase();
  return first === 'Đ' ? first : first.normalize('NFD').slice(0, 1);
}

/** Guides under the letters of the Vietnamese alphabet, divided into pages; a letter may run over to the next page. */
export function lettersInPages(guides: readonly Named[]): Letter[][] {
  const sorted = [...guides].sort(
    (a, b) => letterOf(a.title).localeCompare(letterOf(b.title), 'vi') || a.title.localeCompare(b.title, 'vi'),
  );
  const sizeOf = ({ url, title, otherNames }: Named) => markup + url.length + title.length + otherNames.join().length;
  return inRuns(sorted, sizeOf, room).map((page) =>
    [...Map.groupBy(page, ({ title }) => letterOf(title))].map(([letter, under]) => ({
      letter,
      id: letter === 'Đ' ? 'van-dd' : `van-${letter.toLowerCase()}`,
      guides: under,
    })),
  );
}

/** Address of a page of the list from A to Z. */
export function aToZUrl(page: number): string {
  return page === 1 ? `${listUrl('guides')}a-z/` : `${listUrl('guides')}a-z/${page}/`;
}

/** All guides from A to Z, with the other names that people use. */
export async function aToZ(): Promise<Letter[][]> {
  const guides = await publishedEntries('guides');
  return lettersInPages(
    guides.map((guide) => {
      const { title, keywords } = guide.data;
      return { url: urlOf(guide), title, otherNames: keywords.slice(0, maxNames) };
    }),
  );
}
