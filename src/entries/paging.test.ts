import { describe, expect, test } from 'vitest';
import { lettersInPages } from './a-to-z.ts';
import { entriesPerPage, inRuns, pageCount, pageOf, pageUrl } from './paging.ts';

const many = Array.from({ length: 200 }, (_, index) => `Thủ tục ${String(index + 1)}`);

describe('200 entries', () => {
  test('stand on pages of their own, every one of them once and in order', () => {
    const groups = [
      { title: 'Sắp tới', entries: many.slice(0, 45) },
      { title: 'Đã qua', entries: many.slice(45) },
    ];
    const pages = Array.from({ length: pageCount(many.length) }, (_, index) => pageOf(groups, index + 1));
    expect(pages.flat().flatMap(({ entries }) => entries)).toEqual(many);
    for (const page of pages) {
      expect(page.flatMap(({ entries }) => entries).length).toBeLessThanOrEqual(entriesPerPage);
      expect(page.every(({ entries }) => entries.length > 0)).toBe(true);
    }
    // A group that runs over keeps its title.
    expect(pages[1]?.map(({ title }) => title)).toEqual(['Sắp tới', 'Đã qua']);
  });

  test('a list of none has one page, and its address is that of the list', () => {
    expect(pageCount(0)).toBe(1);
    expect(pageUrl('/huong-dan/', 1)).toBe('/huong-dan/');
    expect(pageUrl('/huong-dan/', 2)).toBe('/huong-dan/trang/2/');
  });

  test('from A to Z fit into pages by what is written, and a letter that runs over begins on the earlier page', () => {
    const guides = many.map((title, index) => ({
      url: `/huong-dan/thu-tuc-${String(index)}/`,
      title: `${index % 3 === 0 ? 'Đăng ký' : 'Cấp'} ${title}`,
      otherNames: Array.from({ length: 15 }, (_, name) => `tên gọi khác số ${String(name)}`),
    }));
    const pages = lettersInPages(guides);
    expect(pages.length).toBeGreaterThan(1);
    const told = pages.flat().flatMap((letter) => letter.guides);
    expect(new Set(told.map(({ url }) => url)).size).toBe(guides.length);
    expect(pages.flat().map(({ letter }) => letter)).toEqual([...pages.flat().map(({ letter }) => letter)].sort());
    for (const page of pages) expect(JSON.stringify(page).length).toBeLessThan(45_000);
  });

  test('one that is longer than a page has a page of its own', () => {
    expect(inRuns([5, 20, 5, 5], (size) => size, 10)).toEqual([[5], [20], [5, 5]]);
  });
});
