/** The page around the CMS. */
export const admin = {
  title: 'Biên tập trang “3 trách nhiệm”',
  deskLabel: 'Bàn làm việc',
  desk: [
    { label: 'Sổ tay biên tập', url: '/gioi-thieu/so-tay-bien-tap/' },
    { label: 'Báo cáo nội dung', url: '/bien-tap/' },
    { label: 'Xem trang', url: '/' },
  ],
  note: {
    lead: 'Lần đầu viết bài ở đây?',
    link: 'Đọc sổ tay biên tập: mười phút là viết được.',
    url: '/gioi-thieu/so-tay-bien-tap/',
  },
  overview: 'Bài của tôi đang ở đâu',
  needsScript: 'Trang biên tập cần JavaScript. Hãy bật JavaScript trong trình duyệt rồi tải lại.',
} as const;
