/** Words of the calendar of activities. */
export const calendarWords = {
  name: (site: string) => `${site}: hoạt động`,
  onlyMonth: 'Nguồn chỉ ghi tháng, chưa rõ ngày.',
  more: (url: string) => `Xem thêm: ${url}`,
} as const;
