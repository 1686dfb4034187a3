/** Words of the captions of a share kit, to be posted as they are. */
export const captionWords = {
  state: 'Lưu ý',
  level: 'Mức độ',
  time: 'Bao lâu',
  place: 'Ở đâu',
  when: 'Khi nào',
  hours: 'Giờ',
  unit: 'Đơn vị',
  see: (url: string) => `Xem chi tiết: ${url}`,
  checked: (day: string) => `Thông tin đối chiếu ngày ${day}.`,
  doNotChange: 'Không sửa mức phí, thời hạn khi đăng lại.',
} as const;
