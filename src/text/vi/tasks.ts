interface SourceChange {
  readonly url: string;
  readonly seenOn: string;
  readonly changes: readonly { readonly before?: string | undefined; readonly now?: string | undefined }[];
}

/** What is to be done about the content, for editors, at `/bien-tap/`. */
export const taskWords = {
  title: 'Báo cáo nội dung',
  summary: 'Những bài cần chăm lại, và số bài theo đơn vị, trách nhiệm, tháng. Làm lại mỗi lần trang được dựng.',
  madeOn: (day: string) => `Tính đến ngày ${day}.`,
  download: 'Tải bảng việc cần làm (CSV)',
  downloadCounts: 'Tải bảng số bài (CSV)',
  /** What is no entry of a collection. */
  page: 'trang giới thiệu',
  settings: 'cài đặt',
  nothing: 'Không có bài nào.',
  /** What the site does not show. */
  unnamed: (collection: string) => `Một bài trang đang không hiện, trong mục ${collection} (mở trang biên tập để xem)`,
  inOneColumn:
    'Nếu Excel dồn mọi chữ vào một cột: mở Excel, chọn Dữ liệu → Từ Văn bản/CSV (Data → From Text/CSV), rồi chọn tệp vừa tải.',
  tasks: {
    overdue: { title: 'Hướng dẫn đã quá hạn xem lại', detail: (day: string) => `Quá hạn từ ${day}` },
    dueSoon: { title: 'Hướng dẫn đến hạn xem lại trong 60 ngày', detail: (day: string) => `Đến hạn ${day}` },
    changeComing: {
      title: 'Hướng dẫn có thay đổi đã biết trước, trong 30 ngày tới hoặc đã đến ngày',
      detail: (day: string) => `Từ ${day}: sửa bài, rồi xóa mục “Thay đổi đã biết trước”`,
    },
    unitWithoutFacts: {
      title: 'Đơn vị đang hoạt động còn thiếu điều bà con hay hỏi',
      detail: (missing: string) => `Chưa có: ${missing}`,
    },
    consentEnded: {
      title: 'Gương đã hết hạn đồng ý (trang đã tự gỡ)',
      detail: (day: string) => `Đồng ý đến hết ${day}`,
    },
    consentEnding: {
      title: 'Gương sắp hết hạn đồng ý trong 60 ngày',
      detail: (day: string) => `Đồng ý đến hết ${day}`,
    },
    missingAlt: { title: 'Ảnh chưa có lời mô tả', detail: (place: string) => place },
    withoutOutcome: {
      title: 'Hoạt động đã qua mà chưa ghi kết quả',
      detail: (day: string) => `Kết thúc ${day}`,
    },
    withoutKeywords: { title: 'Bài chưa có tên gọi khác', detail: () => 'Người gõ tên khác sẽ khó tìm thấy' },
    /** Without the address where that could name what the site does not show. */
    brokenLink: {
      title: 'Đường dẫn ra ngoài bị hỏng',
      detail: (url: string) => (url === '' ? 'Bấm thử từng đường dẫn trong bài' : url),
    },
    calledWrong: {
      title: 'Hướng dẫn bà con báo là chưa đúng: xem lại, rồi ghi “Ngày đối chiếu” mới',
      detail: (answers: string) => answers,
    },
    searchedInVain: { title: 'Bà con tìm mà không thấy', detail: (asked: string) => asked },
    sourceChanged: {
      title: 'Nguồn đã đổi từ lần đối chiếu trước: đối chiếu lại, rồi ghi “Ngày đối chiếu” mới',
      detail: (change: string) => change,
    },
  },
  answers: (reason: string, count: number) => `“${reason}”: ${String(count)} người báo từ lần đối chiếu trước`,
  searched: (count: number) => `${String(count)} lượt tìm mà không có kết quả`,
  /** A page that says something else than when its guide was last compared with it. */
  sourceChanged: ({ url, seenOn, changes }: SourceChange) => {
    const day = seenOn.split('-').reverse().join('/');
    const passages = changes.map(({ before, now }) => {
      if (before === undefined) return `thêm đoạn “${now ?? ''}”`;
      return now === undefined ? `bỏ đoạn “${before}”` : `lần trước “${before}”, nay “${now}”`;
    });
    return `Nguồn đã đổi so với ngày ${day}: ${url} · ${passages.join(' · ')}`;
  },
  sourcesChecked: (day: string, pages: number, unread: number) =>
    `${String(pages)} trang nguồn được đọc lại lần cuối ngày ${day}` +
    (unread === 0 ? '.' : `; ${String(unread)} trang lần ấy chưa đọc được, nên chưa biết có đổi hay không.`),
  gaps: {
    title: 'Biết là còn thiếu: việc chưa có hướng dẫn',
    lead: 'Bà con hay hỏi mà trang chưa có bài. Có bài rồi thì xóa mục ở “Việc chưa có bài” trong trang biên tập.',
    portal: 'xem trên cổng',
  },
  refused: {
    title: 'Bài có lỗi: trang chưa nhận bản mới',
    lead: 'Trang vẫn hiện bản tốt gần nhất của các bài này. Mở bài trong trang biên tập rồi bấm “Lưu” để đọc từng lỗi.',
    fields: (fields: readonly string[]) => `Có lỗi ở: ${fields.join(', ')}`,
    unnamed: (collection: string) => `Một bài chưa hiện trên trang, trong mục ${collection}`,
  },
  linksChecked: (day: string) => `Đường dẫn ra ngoài được thử lần cuối ngày ${day}.`,
  linksUnchecked: 'Chưa có lần thử đường dẫn ra ngoài nào.',
  counts: {
    byUnit: 'Theo đơn vị của phong trào',
    byOtherUnit: 'Theo đơn vị khác (tham khảo)',
    byResponsibility: 'Theo trách nhiệm',
    byMonth: 'Theo tháng đăng',
    name: 'Tên',
    total: 'Tổng',
    helps: 'Hướng dẫn ghi là nơi hỗ trợ',
    withoutUnit: 'Không thuộc đơn vị nào',
  },
  month: (month: string) => month.split('-').reverse().join('/'),
  csv: {
    tasks: ['Việc cần làm', 'Loại bài', 'Bài', 'Chi tiết', 'Địa chỉ'],
    /** Then a column for each responsibility. */
    counts: ['Đơn vị', 'Tháng đăng', 'Loại bài', 'Số bài'],
  },
} as const;
