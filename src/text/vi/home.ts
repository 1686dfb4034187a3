/** Words of the home page. */
export const words = {
  question: 'Bạn cần làm giấy tờ gì?',
  lead: 'Gõ như bạn vẫn nói, không dấu cũng được. Trang cho biết cách làm, giấy tờ cần mang và nơi nộp.',
  byEvent: 'Theo việc bạn đang gặp',
  allGuides: 'Xem tất cả thủ tục A–Z',
  help: 'Hỏi ai, tới đâu',
  helpLead:
    'Mỗi hướng dẫn ghi rõ nộp ở đâu: có việc do phường nhận, có việc do công an hoặc cơ quan khác nhận. Chưa rõ thì hỏi trước khi đi.',
  coming: 'Hoạt động sắp tới',
  wards: 'Phường của bạn',
  oldWards: 'Tìm theo tên phường cũ (2022)',
  ask: 'Hỏi qua điện thoại',
  hotline: 'Gọi tổng đài',
  stories: 'Chuyện ba trách nhiệm',
  storiesLead: 'Những cách phục vụ người dân đáng học, xếp theo ba trách nhiệm của phong trào.',
  more: (count: number) => `Xem cả ${count} thủ tục`,
} as const;
