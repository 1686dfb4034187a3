/** Words of the home page. */
export const words = {
  question: 'Bạn cần làm giấy tờ gì?',
  askedMost: 'Hay hỏi:',
  byEvent: 'Theo việc bạn đang gặp',
  allGuides: 'Xem tất cả thủ tục A–Z',
  help: 'Không rành mạng?',
  hotline: (number: string) => `Gọi ${number}`,
  wards: 'Hoặc tới phường của bạn:',
  oldWards: 'Tìm theo tên phường cũ (2022)',
  coming: 'Hoạt động sắp tới',
  stories: 'Chuyện mới nhất',
  moreStories: 'Xem thêm:',
} as const;
