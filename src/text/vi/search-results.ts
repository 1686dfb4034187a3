/** Words of the list of results; the script of the search page carries them, so only those. */
export const resultWords = {
  near: 'Kết quả gần đúng',
  count: (count: number) => (count === 0 ? 'Không có kết quả' : `${count}\u00a0kết quả`),
  countFor: (count: number, query: string) => `${count} kết quả cho “${query}”`,
  nothingFiltered: 'Không có trang nào hợp với các lựa chọn đang bật.',
  clearFilters: 'Bỏ mọi lựa chọn',
  more: 'Xem thêm kết quả',
} as const;
