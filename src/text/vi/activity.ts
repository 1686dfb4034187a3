/** Words of an activity's page. */
export const words = {
  facts: 'Thời gian và địa điểm',
  when: 'Khi nào',
  hours: 'Giờ',
  place: 'Ở đâu',
  unit: 'Đơn vị tổ chức',
  time: { coming: 'Sắp diễn ra', 'on-now': 'Đang diễn ra', over: 'Đã qua' },
  whatYouGet: 'Đến đây làm được gì',
  outcome: 'Kết quả',
} as const;
