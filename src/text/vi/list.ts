/** Words of lists, filters and the A–Z page. */
export const words = {
  filters: 'Lọc danh sách',
  all: 'Tất cả',
  count: (count: number, noun: string) => `${count} ${noun}`,
  filtered: (list: string, value: string) => `${list}: ${value}`,
  clear: 'Bỏ lọc, xem tất cả',
  empty: 'Chưa có bài nào được đăng ở mục này.',
  emptyNext: 'Trong lúc chờ, mời bạn xem các hướng dẫn làm giấy tờ.',
  coming: 'Sắp tới và đang diễn ra',
  past: 'Đã qua',
  unitsToday: 'Từ ngày 01/07/2025',
  units2022: 'Đơn vị của phong trào năm 2022',
  unitsOutside: 'Đơn vị ngoài Tân Phú, nêu để tham khảo',
  aToZTitle: 'Thủ tục A–Z',
  aToZDescription: 'Mọi hướng dẫn theo vần, kèm những tên gọi khác mà người dân hay dùng.',
  aToZLetters: 'Chọn chữ cái',
  alsoCalled: 'Còn gọi là:',
} as const;
