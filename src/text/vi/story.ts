/** Words of the pages of models, practices and profiles. */
export const words = {
  facts: 'Thông tin',
  name: 'Họ và tên',
  position: 'Công việc',
  unit: 'Đơn vị',
  since: 'Thời gian',
  published: 'Đăng ngày',
  updated: 'Cập nhật',
  outside: 'Tham khảo từ đơn vị khác',
  problem: 'Khó khăn cần giải quyết',
  results: 'Kết quả bằng con số',
  resultSource: (source: string) => `Theo ${source}`,
  howTo: 'Muốn làm theo thì bắt đầu thế nào',
  tips: 'Mẹo nhỏ',
  replication: 'Nơi đang làm theo',
  replicationSince: (day: string) => `từ ${day}`,
  commendations: 'Khen thưởng',
  /** Some editors write the words into the field as well. */
  decision: (number: string) => `quyết định số ${number.replace(/^quyết định( số)?\s*/i, '')}`,
  initiatives: 'Việc đã làm',
} as const;
