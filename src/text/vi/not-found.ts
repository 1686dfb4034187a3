/** Words of the page for addresses that lead nowhere. */
export const words = {
  title: 'Không tìm thấy trang này',
  lead: 'Địa chỉ có thể đã đổi hoặc gõ nhầm. Bạn thử tìm lại, hoặc đi từ các mục dưới đây.',
  nearest: 'Có phải bạn tìm bài này?',
} as const;
