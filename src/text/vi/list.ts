import type { CollectionName } from '../../content-model/registry.ts';

/** What a list says that has nothing to show, and where it leads instead. */
export interface EmptyList {
  readonly text: string;
  readonly next: string;
  readonly url: string;
}

export const emptyList: EmptyList = {
  text: 'Chưa có bài nào được đăng ở mục này.',
  next: 'Trong lúc chờ, mời bạn xem các hướng dẫn làm giấy tờ.',
  url: '/huong-dan/',
};

/**
 * Lists that are empty for a reason worth telling, and the page of editors that tells more, as long as there is one.
 */
export const emptyLists: Partial<Record<CollectionName, Omit<EmptyList, 'url'> & { readonly about: string }>> = {
  profiles: {
    text: 'Chưa có ai được giới thiệu: trang chỉ đăng khi có danh sách chính thức và người ấy đồng ý.',
    next: 'Mời bạn đọc về danh hiệu này.',
    about: 'tuyen-duong',
  },
};

/** Words of lists, filters and the A–Z page. */
export const words = {
  filters: 'Lọc danh sách',
  all: 'Tất cả',
  count: (count: number, noun: string) => `${count} ${noun}`,
  filtered: (list: string, value: string) => `${list}: ${value}`,
  page: (title: string, page: number, pages: number) => `${title}, trang ${page}/${pages}`,
  pages: 'Các trang của danh sách',
  pageNumber: (page: number) => `Trang ${page}`,
  previous: 'Trang trước',
  next: 'Trang sau',
  clear: 'Bỏ lọc, xem tất cả',
  otherStories: 'Chuyện khác',
  coming: 'Sắp tới và đang diễn ra',
  past: 'Đã qua',
  unitsToday: 'Từ ngày 01/07/2025',
  units2022: 'Đơn vị của phong trào năm 2022',
  unitsOutside: 'Đơn vị khác, nêu để tham khảo',
  aToZTitle: 'Thủ tục A–Z',
  aToZDescription: 'Mọi hướng dẫn theo vần, kèm những từ mà người dân hay tìm.',
  aToZLetters: 'Chọn chữ cái',
  searchedBy: 'Hay tìm bằng:',
} as const;
