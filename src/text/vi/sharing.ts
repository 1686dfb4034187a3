/** Words of cards, share bars, share kits, posters, office screens and feeds. */

/** The facts of an entry in short, wherever they are told. */
export const factWords = {
  onlineKind: (kind: string) => `Trực tuyến ${kind.toLocaleLowerCase('vi')}`,
  state: (state: string) => `Thủ tục ${state.toLocaleLowerCase('vi')}`,
  until: (period: string) => `đến ${period}`,
  ways: (ways: string) => `Nộp ${ways}`,
} as const;

export const cardWords = {
  /** A day as the tile of a card shows it, in words. */
  day: ({ day, month, year }: { readonly day: string; readonly month: string; readonly year: string }) =>
    [day, month.toLocaleLowerCase('vi'), 'năm', year].filter((part) => part !== '').join(' '),
  month: (month: number) => `Tháng ${month}`,
  list: 'Chuyên mục',
  count: (count: number, noun: string) => `${count} ${noun}`,
  about: 'Giới thiệu',
  home: 'Dịch vụ công trực tuyến',
  alt: (title: string, facts: readonly string[]) =>
    `${[title, ...facts].join(' – ')} (ảnh giới thiệu của trang 3 trách nhiệm)`,
  refused: (where: string, field: string, characters: string) =>
    `${where}: ${field} có ký tự mà phông chữ của ảnh chia sẻ, áp phích không vẽ được: ${characters}. Hãy bỏ hoặc thay ký tự đó (mũi tên thay bằng gạch ngang; không dùng biểu tượng cảm xúc).`,
  refusedFields: { title: 'tiêu đề', kicker: 'dòng loại bài', facts: 'thông tin ngắn' },
} as const;

export const redirectWords = {
  title: (title: string) => `Chuyển tới: ${title}`,
  lead: 'Đang chuyển tới',
  hidesPage: (file: string, field: string, url: string) =>
    `${file}: địa chỉ ${url} (ô “${field}”) đang là địa chỉ của một trang khác. Hãy bỏ địa chỉ này, hoặc đổi địa chỉ của trang kia trước.`,
  claimedTwice: (file: string, field: string, url: string, owner: string) =>
    `${file}: địa chỉ ${url} (ô “${field}”) đã có ở ${owner}. Một địa chỉ chỉ dẫn tới một bài: hãy giữ ở một nơi.`,
} as const;

export const structuredWords = { city: 'Thành phố Hồ Chí Minh' } as const;

export const feedWords = {
  item: (summary: string, change: { readonly day: string; readonly text: string } | undefined) =>
    change === undefined ? summary : `Sửa ngày ${change.day}: ${change.text} ${summary}`,
  rssTitle: (site: string) => `${site}: bài mới`,
  calendarName: (site: string) => `${site}: hoạt động`,
  onlyMonth: 'Nguồn chỉ ghi tháng, chưa rõ ngày.',
  reuse: 'Dùng lại tự do, xin ghi nguồn và ngày đối chiếu. Không sửa mức phí, thời hạn khi đăng lại.',
  more: (url: string) => `Xem thêm: ${url}`,
} as const;

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
} as const;

export const posterWords = {
  title: (title: string) => `Áp phích: ${title}`,
  lead: (title: string) => `Áp phích A4 để in và dán ở quầy tiếp nhận, kèm mã QR dẫn tới hướng dẫn “${title}”.`,
  time: 'Bao lâu',
  fee: 'Bao nhiêu tiền',
  place: 'Nơi nhận',
  seePortal: 'Xem trên Cổng Dịch vụ công',
  seeGuide: 'Xem trong hướng dẫn (quét mã)',
  steps: 'Cách làm',
  bring: 'Mang gì',
  allPapers: (count: number) => `Xem đủ ${count} giấy tờ và từng bước: quét mã QR.`,
  seeSteps: 'Xem từng bước: quét mã QR.',
  scan: 'Quét mã để xem hướng dẫn',
  orType: 'hoặc mở địa chỉ',
  hotline: (number: string) => `Cần người hướng dẫn: gọi ${number}`,
  refusedFields: {
    title: 'tiêu đề',
    summary: 'tóm tắt',
    facts: 'thời hạn, mức thu hoặc nơi nhận',
    list: 'tên giấy tờ hoặc tên các bước',
    checked: 'đơn vị đối chiếu',
  },
  checked: (day: string, by: string) => `Thông tin tham khảo, ${by} đối chiếu ngày ${day}.`,
  print: 'In áp phích này (A4)',
  printHint: 'Khổ A3: chọn A3 trong hộp thoại in, máy in tự phóng.',
  download: 'Tải ảnh 300 dpi cho nhà in',
  back: 'Về bài hướng dẫn',
} as const;

export const screenWords = {
  title: (place: string | undefined) => (place === undefined ? 'Màn hình quầy tiếp nhận' : `Màn hình: ${place}`),
  description:
    'Trình chiếu cho màn hình lớn ở quầy: thủ tục hay gặp, hoạt động sắp tới, chuyện hay. Chạy được cả khi mất mạng.',
  online: 'Nộp được qua mạng',
  inPerson: 'Nộp trực tiếp',
  activity: 'Sắp tới',
  checked: (day: string) => `đối chiếu ${day}`,
  overdue: 'Thông tin này đã quá ngày phải xem lại. Quét mã để xem bài mới nhất, hoặc hỏi ngay tại quầy.',
  scan: 'Quét mã để xem',
  time: 'Bao lâu',
  place: 'Nơi nhận',
  when: 'Khi nào',
  where: 'Ở đâu',
  unit: 'Đơn vị',
  hotline: (number: string) => `Cần giúp? Gọi ${number}`,
  controls: 'Điều khiển trình chiếu',
  previous: 'Trước',
  next: 'Sau',
  pause: 'Tạm dừng',
  resume: 'Chạy tiếp',
  fullScreen: 'Toàn màn hình',
  empty: 'Chưa có nội dung để trình chiếu.',
  open: 'Mở màn hình cho quầy tiếp nhận',
} as const;
