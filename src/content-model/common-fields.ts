import type { FieldMap } from './field.ts';
import type { Rule } from './collection.ts';

/** What every entry begins with. */
export const opening = {
  title: {
    kind: 'text',
    label: 'Tiêu đề',
    hint: 'Gọi đúng tên mà người dân hay gọi; không viết hoa toàn bộ, không dùng biểu tượng cảm xúc.',
    required: true,
    max: 90,
    drawn: true,
  },
  summary: {
    kind: 'longText',
    label: 'Tóm tắt một câu',
    hint: 'Câu trả lời ngắn nhất cho người đọc. Hiện ở danh sách, kết quả tìm kiếm và khi chia sẻ.',
    required: true,
    max: 160,
  },
} as const satisfies FieldMap;

/** What every entry ends with. */
export const closing = {
  body: {
    kind: 'markdown',
    label: 'Bài viết',
    hint: 'Phần kể bằng lời. Giấy tờ, các bước, mức phí đã có ô riêng.',
  },
  sources: {
    kind: 'list',
    section: 'Nguồn, tìm kiếm',
    label: 'Nguồn',
    labelSingular: 'nguồn',
    hint: 'Thông tin lấy ở đâu: văn bản, cổng dịch vụ công, bài báo. Ghi ngày bạn xem.',
    itemSummary: '{{fields.title}}',
    item: {
      title: {
        kind: 'text',
        label: 'Tên nguồn',
        hint: 'Tên trang, tên báo, số văn bản: đủ để người khác tìm lại được.',
        required: true,
        max: 200,
      },
      url: { kind: 'link', label: 'Địa chỉ', hint: 'Chép từ thanh địa chỉ của trình duyệt.' },
      asOf: {
        kind: 'date',
        label: 'Thông tin tính đến ngày',
        hint: 'Ngày của bài báo, của văn bản, hoặc ngày bạn đọc trang.',
      },
    },
  },
  cover: {
    kind: 'image',
    fold: 'more',
    label: 'Ảnh bìa',
    hint: 'Không chọn thì ảnh đầu tiên trong bài là bìa; không có ảnh nào thì trang tự vẽ. Ảnh ngang, người trong ảnh đã đồng ý. Không dùng ảnh giấy tờ thật.',
  },
  coverAlt: {
    kind: 'text',
    fold: 'more',
    label: 'Mô tả ảnh bìa',
    hint: 'Bắt buộc khi có ảnh: tả điều nhìn thấy, cho người không nhìn được ảnh.',
    max: 160,
  },
  keywords: {
    kind: 'list',
    label: 'Tên gọi khác',
    labelSingular: 'tên gọi',
    hint: 'Những từ người dân hay gõ khi tìm bài này: “làm khai sinh”, “giấy khai sanh”, “CCCD”… Không cần gõ lại bản không dấu, từ đã có ở “Từ cùng nghĩa”. Năm tên đầu hiện ở danh sách A–Z.',
    item: { kind: 'text', label: 'Tên gọi', max: 60 },
    max: 12,
  },
  situations: {
    kind: 'longText',
    fold: 'more',
    label: 'Từ ngữ đời thường',
    hint: 'Không bắt buộc. Bà con kể chuyện gì mà trong bài chưa có chữ: “giặt đồ quên thẻ”, “xe đập thùng”… Cách nhau bằng dấu phẩy. Không hiện trên trang, chỉ giúp tìm ra bài.',
    max: 600,
  },
  publishedOn: {
    kind: 'date',
    fold: 'checked',
    label: 'Ngày đăng',
    hint: 'Bài hiện trên trang từ ngày này. Ghi ngày mai thì mai mới hiện.',
    daysAhead: 0,
    required: true,
  },
  updatedOn: {
    kind: 'date',
    fold: 'checked',
    label: 'Ngày cập nhật',
    hint: 'Ghi khi sửa nội dung; sửa lỗi chính tả thì không cần.',
    ownOnly: true,
  },
  lastDay: {
    kind: 'date',
    fold: 'rare',
    label: 'Hiện đến hết ngày',
    hint: 'Qua ngày này bài tự rời trang. Để trống thì bài ở lại.',
    ownOnly: true,
  },
  pinned: {
    kind: 'flag',
    fold: 'rare',
    label: 'Ghim ở trang chủ',
    hint: 'Bài được ghim đứng trước bài mới nhất.',
    ownOnly: true,
  },
  changes: {
    kind: 'list',
    fold: 'rare',
    ownOnly: true,
    label: 'Đã sửa những gì',
    hint: 'Điều người đọc cần biết là nay đã khác: “Từ 01/07: không cần bản sao.” Lỗi chính tả thì không ghi.',
    labelSingular: 'lần sửa',
    itemSummary: '{{fields.day}} · {{fields.text}}',
    item: {
      day: { kind: 'date', label: 'Ngày sửa', hint: 'Ngày bạn sửa bài.', required: true },
      text: {
        kind: 'text',
        label: 'Nay khác thế nào',
        hint: 'Một câu, có ngày áp dụng: “Từ 01/07/2026: không cần bản sao.”',
        required: true,
        max: 200,
      },
    },
    max: 20,
  },
  draft: { kind: 'flag', fold: 'checked', label: 'Bản nháp', hint: 'Bật lên thì bài chưa hiện trên trang.' },
  sample: {
    kind: 'flag',
    fold: 'rare',
    label: 'Nội dung mẫu',
    hint: 'Bài làm ví dụ: có dải “Nội dung mẫu” và không lên trang chính thức.',
  },
  previousUrls: {
    kind: 'list',
    fold: 'rare',
    ownOnly: true,
    label: 'Địa chỉ cũ',
    labelSingular: 'địa chỉ',
    hint: 'Địa chỉ trước đây của bài này, ví dụ /huong-dan/khai-sinh/. Người bấm đường dẫn cũ vẫn tới đúng bài.',
    item: {
      kind: 'text',
      label: 'Địa chỉ',
      // Each becomes a folder of the site: names above 255 bytes cannot be made.
      max: 200,
      pattern: {
        source: '^(/[a-z0-9-]+)+/$',
        message: 'bắt đầu và kết thúc bằng dấu /, chỉ có chữ thường không dấu, số và gạch nối',
      },
    },
    max: 50,
  },
} as const satisfies FieldMap;

export const rules: readonly Rule[] = [
  { kind: 'requiredWith', field: 'coverAlt', when: 'cover' },
  { kind: 'notBefore', field: 'updatedOn', start: 'publishedOn' },
  { kind: 'notBefore', field: 'lastDay', start: 'publishedOn' },
];
