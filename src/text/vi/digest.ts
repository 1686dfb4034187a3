/** The weekly mail to those who look after the site. */
export const digestWords = {
  title: (site: string, day: string) => `Việc của trang ${site}, tuần đến ngày ${day}`,
  nothing: 'Không có việc nào đến hạn. Cảm ơn mọi người!',
  more: (count: number) => `… và ${String(count)} việc nữa`,
  all: 'Xem đủ và mở để sửa',
  waiting: (count: number) => `Bài chờ duyệt (${String(count)})`,
  waitingUnknown: (reason: string) => `Bài chờ duyệt: chưa hỏi được nơi lưu bài (${reason}). Mở trang biên tập để xem.`,
  reach: 'Bà con biết đến trang',
  month: (month: string, reads: string, scans: string) =>
    `Tháng ${month.split('-').reverse().join('/')}: ${reads} lượt mở trang, ${scans} lượt quét áp phích và màn hình`,
  vain: (words: string) => `Tìm mà không thấy: ${words}`,
  notCounted: 'Máy chủ của trang không đếm lượt xem.',
  noSite: (folder: string) =>
    `${folder}: không thấy trang đã dựng (thiếu bien-tap/viec-can-lam.json). ` +
    'Ghi thư mục của trang: npm run digest -- /var/www/3-trach-nhiem/current',
} as const;
