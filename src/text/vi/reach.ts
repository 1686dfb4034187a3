/** What readers are asked of a guide, and what they are told about it. */
export const reachWords = {
  title: 'Bài này có điều gì chưa ổn?',
  lead: 'Bấm một nút là đủ. Trang chỉ đếm, không ghi bạn là ai.',
  reasons: {
    'sai-phi': 'Sai phí, sai thời hạn',
    'thieu-giay': 'Thiếu giấy tờ',
    'kho-hieu': 'Khó hiểu',
    'khong-dung-viec': 'Không đúng việc của tôi',
  },
  thanks: 'Đã ghi nhận. Cảm ơn bạn!',
  /** Where no server counts: a letter, or whatever the settings name. */
  write: 'Bấm vào điều chưa ổn để báo cho đơn vị phụ trách trang.',
  subject: (reason: string, page: string) => `${reason}: ${page}`,
} as const;
