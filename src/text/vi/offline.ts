/** Words of the page that stands in for one that was not kept, when there is no network. */
export const words = {
  title: 'Máy đang không có mạng',
  lead: 'Trang này chưa được lưu trên máy. Bạn vẫn xem được những trang đã đọc và danh sách thủ tục A–Z.',
  aToZ: 'Xem danh sách thủ tục A–Z',
  search: 'Tìm trong các hướng dẫn',
  kept: 'Những trang bạn đã đọc trên máy này',
} as const;
