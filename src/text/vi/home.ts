/** Words of the home page. */
export const words = {
  question: 'Bạn cần làm giấy tờ gì?',
  lead: 'Gõ như bạn vẫn nói, không dấu cũng được. Trang chỉ cách làm, giấy tờ cần mang và nơi nộp.',
  byEvent: 'Theo việc bạn đang gặp',
  allGuides: 'Xem tất cả thủ tục A–Z',
  help: 'Ai giúp bạn, khi nào',
  helpLead:
    'Trung tâm Phục vụ hành chính công phường là nơi tiếp nhận và hướng dẫn trực tiếp. Vào Ngày thứ Bảy tình nguyện, đoàn viên, thanh niên cùng giúp bạn.',
  nextActivity: 'Hoạt động gần nhất',
  noneComing: 'Chưa có lịch hoạt động mới. Các hoạt động gần đây:',
  wards: 'Phường của bạn',
  oldWards: 'Tìm theo tên phường cũ (2022)',
  hotline: 'Gọi tổng đài',
  stories: 'Chuyện ba trách nhiệm',
  storiesLead: 'Những cách phục vụ người dân đáng học, xếp theo ba trách nhiệm của phong trào.',
  more: (label: string) => `Xem ${label}`,
  wardDesk: 'Trung tâm Phục vụ hành chính công phường',
} as const;
