/** Words of the share kit of an entry. */
export const kitWords = {
  title: (title: string) => `Bộ chia sẻ: ${title}`,
  lead: 'Ảnh, lời viết sẵn và mã QR để đăng lên Facebook, Zalo hoặc in. Dùng nguyên văn; cần sửa thì sửa ở bài gốc.',
  entry: 'Bài gốc',
  captions: 'Lời viết sẵn',
  short: 'Lời ngắn (Zalo, bình luận)',
  long: 'Lời dài (bài đăng Facebook)',
  hashtags: 'Thẻ chủ đề',
  link: 'Liên kết để dán',
  linkLead: 'Địa chỉ này không đổi: in ra hay dán ở đâu cũng dùng được lâu dài.',
  copyText: 'Sao chép',
  copied: 'Đã sao chép. Mở Facebook hoặc Zalo và dán.',
  copyFailed: 'Máy này chưa cho sao chép tự động. Chữ đã được chọn: bấm giữ rồi chọn “Sao chép”.',
  pictures: 'Ảnh',
  forms: {
    link: 'Ảnh ngang, hiện dưới liên kết (1200 × 630)',
    square: 'Ảnh vuông cho bài đăng (1080 × 1080)',
    story: 'Ảnh dọc cho bản tin (1080 × 1920)',
  },
  alt: 'Mô tả ảnh (dán vào ô “văn bản thay thế”)',
  download: 'Tải ảnh',
  qr: 'Mã QR',
  qrLead: 'In ở cỡ 3 cm trở lên, giữ nguyên viền trắng.',
  qrLabel: (title: string) => `Mã QR dẫn tới “${title}”`,
  qrSvg: 'Tải SVG (để in)',
  qrPng: 'Tải PNG (để chèn vào bài)',
} as const;

/** For which unit a poster or a share kit is made. */
export const unitCodeWords = {
  label: 'Mã riêng cho đơn vị, để biết nơi nào có người quét',
  all: 'Mã chung',
  failed: 'Chưa lấy được mã của đơn vị này. Hãy tải lại trang rồi chọn lại.',
} as const;
