/** Words of the page that stands in for one that was not kept, when there is no network. */
export const words = {
  title: 'Máy đang không có mạng',
  lead: 'Trang này chưa được lưu trên máy. Bạn vẫn xem được những trang đã đọc và danh sách thủ tục A–Z.',
  aToZ: 'Xem danh sách thủ tục A–Z',
  search: 'Tìm trong các hướng dẫn',
  kept: 'Những trang bạn đã đọc trên máy này',
} as const;

/** Said at the top of a page that was kept. */
export const keptCopy = {
  saved: (day: string | undefined) => (day === undefined ? 'Bản đã lưu trên máy.' : `Bản đã lưu ngày ${day}.`),
  why: 'Máy đang không có mạng hoặc mạng yếu; phí và giấy tờ có thể đã đổi sau ngày đó.',
} as const;
