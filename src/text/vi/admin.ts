import { brand } from './site.ts';

/** The page around the CMS. */
export const admin = {
  title: `Biên tập trang “${brand}”`,
  deskLabel: 'Bàn làm việc',
  desk: [
    { label: 'Sổ tay biên tập', url: '/gioi-thieu/so-tay-bien-tap/' },
    { label: 'Báo cáo nội dung', url: '/bien-tap/' },
    { label: 'Xem trang', url: '/' },
  ],
  note: {
    lead: 'Lần đầu viết bài ở đây?',
    link: 'Đọc sổ tay biên tập: một phút là viết được.',
    url: '/gioi-thieu/so-tay-bien-tap/',
  },
  startLabel: 'Bắt đầu',
  start: [
    { label: 'Viết tin hoạt động', url: '#/collections/activities/new' },
    { label: 'Kể một chuyện', url: '#/collections/practices/new' },
    { label: 'Sửa hướng dẫn', url: '#/collections/guides' },
  ],
  /** First on a telephone. */
  quick: { label: 'Gửi nhanh từ điện thoại', url: '#/collections/activities/new?nhanh=1' },
  quickSorts: [
    { label: 'Tin hoạt động', url: '#/collections/activities/new?nhanh=1' },
    { label: 'Câu chuyện đẹp', url: '#/collections/practices/new?kind=story&nhanh=1' },
    { label: 'Cách làm hay', url: '#/collections/practices/new?kind=good-practice&nhanh=1' },
  ],
  waiting: 'Bài đang chờ tôi',
  overview: 'Bài của tôi đang ở đâu',
  tooOld:
    'Trình duyệt này cũ quá, trang biên tập không chạy được. Hãy cập nhật Chrome, Edge, Firefox (từ bản năm 2023) hoặc Safari (từ bản 16.4) rồi mở lại.',
  needsScript:
    'Trình duyệt này đang tắt phần mà trang biên tập cần. Hãy bật “JavaScript” trong cài đặt trình duyệt rồi tải lại.',
} as const;
