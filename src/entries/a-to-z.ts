import { publishedEntries } from './published.ts';
import { urlOf } from './url.ts';

interface Letter {
  readonly letter: string;
  /** Fragment of the section: `d` and `đ` need different ones in ASCII. */
  readonly id: string;
  readonly guides: readonly { readonly url: string; readonly title: string; readonly otherNames: readonly string[] }[];
}

/** All guides under the letters of the Vietnamese alphabet, with the other names that people use. */
export async function aToZ(): Promise<Letter[]> {
  const guides = await publishedEntries('guides');
  const letters = new Map<string, Letter['guides'][number][]>();
  for (const guide of guides) {
    const first = guide.data.title.slice(0, 1).toUpperCase();
    const letter = first === 'Đ' ? first : first.normalize('NFD').slice(0, 1);
    const list = letters.get(letter) ?? [];
    list.push({ url: urlOf(guide), title: guide.data.title, otherNames: guide.data.keywords });
    letters.set(letter, list);
  }
  return [...letters]
    .sort(([a], [b]) => a.localeCompare(b, 'vi'))
    .map(([letter, list]) => ({ letter, id: letter === 'Đ' ? 'van-dd' : `van-${letter.toLowerCase()}`, guides: list }));
}
