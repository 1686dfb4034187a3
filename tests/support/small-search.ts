import type { Engine } from '../../src/search/query/full-text.ts';
import { namesOf, type Names } from '../../src/search/query/names.ts';
import { gapsOf, type NamedGap } from '../../src/search/query/gaps.ts';
import { foldedWords } from '../../src/search/query/text.ts';
import { vocabularyOf, type Vocabulary } from '../../src/search/query/vocabulary.ts';
import { packWords } from '../../src/search/query/word-list.ts';
import { wordsIn } from '../../src/search/query/words.ts';

/** A page of the small site that the unit tests search. */
interface Page {
  readonly title: string;
  readonly otherNames: readonly string[];
  readonly text: string;
}

const pages: Readonly<Record<string, Page>> = {
  birth: {
    title: 'Đăng ký khai sinh',
    otherNames: ['làm giấy khai sinh', 'khai sanh'],
    text: 'giấy chứng sinh của bệnh viện',
  },
  birthAgain: { title: 'Đăng ký lại khai sinh', otherNames: [], text: 'khai sinh khai sinh khai sinh đăng ký' },
  death: { title: 'Đăng ký khai tử', otherNames: ['giấy chứng tử'], text: 'trong mười lăm ngày' },
  single: { title: 'Xác nhận tình trạng hôn nhân', otherNames: ['giấy độc thân'], text: 'ủy ban nhân dân' },
  stay: { title: 'Thông báo lưu trú', otherNames: ['khách ngủ lại'], text: 'trước hai mươi ba giờ' },
  live: { title: 'Đăng ký thường trú', otherNames: ['sổ hộ khẩu', 'nhập hộ khẩu'], text: 'chỗ ở hợp pháp' },
  ward: { title: 'Phường Tân Quý', otherNames: [], text: 'phường của quận, đã chia' },
};

const isGuide = (id: string) => id !== 'ward';

export const names: Names = namesOf({
  guides: 'Hướng dẫn',
  pages: Object.keys(pages).length,
  path: '/huong-dan/',
  names: Object.entries(pages)
    .filter(([id]) => isGuide(id))
    .map(([id, { title, otherNames }]) => [id, '', 'Trong ngày', '0 đ', title, ...otherNames].join('\n')),
  same: ['mất\nrớt\nđánh rơi', 'hộ khẩu\nhk\nhousehold book', 'làm\nxin\nđăng ký'],
});

const all = Object.values(pages).flatMap(({ title, otherNames, text }) =>
  wordsIn([title, ...otherNames, text].join(' ')).map(({ spelt }) => spelt),
);
export const vocabulary: Vocabulary = vocabularyOf({ words: packWords(new Set(all)), common: '' }, names.spellings);

export const gaps: readonly NamedGap[] = gapsOf(
  { gapUrl: 'https://dichvucong.gov.vn', gaps: ['Nhận con nuôi\n\nHỏi hộ tịch phường.\ncon nuôi\nadoption'] },
  names,
);

/**
 * Searches as Pagefind does: every word must begin a word of the page; in quotation marks the words must stand so, side
 * by side; nothing of marks is left.
 */
export function engine(asked: string[] = []): Engine {
  return {
    search(term) {
      asked.push(term);
      const terms = foldedWords(term);
      const found = Object.entries(pages).filter(([, { title, otherNames, text }]) => {
        const words = foldedWords([title, ...otherNames, text].join(' '));
        if (term.startsWith('"')) return ` ${words.join(' ')} `.includes(` ${terms.join(' ')} `);
        return terms.every((one) => words.some((word) => word.startsWith(one)));
      });
      return Promise.resolve(found.map(([id]) => id));
    },
    forms: (id) => Promise.resolve([pages[id]?.title ?? '', ...(pages[id]?.otherNames ?? [])].map(wordsIn)),
  };
}
