/** Words of the links to share at the foot of an entry. */
export const shareWords = {
  title: 'Chia sẻ',
  link: 'Liên kết',
  copy: 'Sao chép liên kết',
  copied: 'Đã sao chép. Mở Zalo và dán.',
  copyFailed: 'Máy này chưa cho sao chép tự động. Liên kết đã được chọn: bấm giữ rồi chọn “Sao chép”.',
  native: 'Gửi qua Zalo, Messenger…',
  mail: 'Thư điện tử',
  kit: 'Bộ chia sẻ: ảnh, lời viết sẵn, mã QR',
  poster: 'Áp phích A4 để in',
  print: 'In trang này',
  calendar: 'Thêm vào lịch (.ics)',
} as const;
