/** Words of link cards: the pictures that stand for a page where it is shared. */
import { brand } from './site.ts';

export const cardWords = {
  /** A day as the tile of a card shows it, in words. */
  day: ({ day, month, year }: { readonly day: string; readonly month: string; readonly year: string }) =>
    [day, month.toLocaleLowerCase('vi'), 'năm', year].filter((part) => part !== '').join(' '),
  month: (month: number) => `Tháng ${month}`,
  list: 'Chuyên mục',
  count: (count: number, noun: string) => `${count} ${noun}`,
  about: 'Giới thiệu',
  home: 'Dịch vụ công trực tuyến',
  alt: (title: string, facts: readonly string[]) =>
    `${[title, ...facts].join(' – ')} (ảnh giới thiệu của trang ${brand})`,
} as const;
