/** The name that is drawn on cards and posters and ends the title of each page; the header has that of `site.yaml`. */
export const brand = '3 trách nhiệm';

/** Words that every page carries. */
export const site = {
  skipToContent: 'Tới nội dung chính',
  home: 'Trang chủ',
  menu: 'Mục lục',
  mainNavigation: 'Các mục chính',
  breadcrumb: 'Bạn đang ở',
  search: 'Tìm kiếm',
  sampleRibbon: 'Nội dung mẫu',
  sampleNote: 'Đây là nội dung mẫu để minh họa, không nói về người thật hay việc thật.',
  about: 'Giới thiệu',
  aToZ: 'Thủ tục A–Z',
  hotline: (number: string) => `Gọi ${number}`,
  hotlineLead: 'Cần người hướng dẫn?',
  corrections: 'Báo sai sót',
  correctionsSubject: (page: string) => `Báo sai sót: ${page}`,
  footerHonest: 'Đây không phải trang của cơ quan nhà nước. Trang không thu tiền, không xin mã OTP của ai.',
  footerNote:
    'Thông tin tham khảo, có ghi nguồn và ngày đối chiếu. Khi nộp hồ sơ, hãy theo nội dung trên Cổng Dịch vụ công quốc gia.',
  footerLicence: 'Nội dung dùng lại được theo giấy phép CC BY 4.0, xin ghi nguồn.',
  footerExplore: 'Khám phá',
  footerSite: 'Về trang này',
  footerPortals: 'Cổng chính thức',
  pageTitle: (title: string) => (title === brand ? title : `${title} · ${brand}`),
  sources: 'Nguồn',
  notices: 'Thông báo',
  noticeMore: 'Xem thêm',
  changes: 'Đã sửa những gì',
  sourceAsOf: (day: string) => `thông tin đến ngày ${day}`,
  relatedGuides: 'Hướng dẫn liên quan',
  pictures: 'Hình ảnh',
  onThisPage: 'Trong trang này',
  updated: (day: string) => `Cập nhật ngày ${day}.`,
} as const;
