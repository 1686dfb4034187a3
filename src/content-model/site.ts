import type { DataOf } from './collection.ts';
import type { FieldMap } from './field.ts';
import { lifeEvents, targetCounts } from './choices.ts';

/** `content/site.yaml`: what is said of the site as a whole. Empty means: not shown. */
export const site = {
  name: 'site',
  path: '',
  label: 'Thông tin chung',
  labelSingular: 'thông tin chung',
  description: 'Tên đơn vị, đường dây nóng, kênh mạng xã hội. Ô nào để trống thì trang không hiện.',
  template: 'story',
  order: 0,
  rules: [
    { kind: 'unique', field: 'askedMost.guide' },
    { kind: 'unique', field: 'journeys.event' },
  ],
  fields: {
    name: { kind: 'text', label: 'Tên trang', hint: 'Hiện ở đầu mọi trang.', required: true, max: 60 },
    body: { kind: 'text', label: 'Đơn vị phụ trách', hint: 'Hiện ở chân mọi trang.', required: true, max: 120 },
    motto: { kind: 'text', label: 'Khẩu hiệu', hint: 'Hiện ở chân mọi trang.', max: 120 },
    description: {
      kind: 'longText',
      label: 'Giới thiệu một câu',
      hint: 'Hiện ở kết quả tìm kiếm và khi chia sẻ trang chủ.',
      required: true,
      max: 160,
    },
    hotline: {
      kind: 'group',
      label: 'Đường dây nóng',
      hint: 'Số mà các trang mời người đọc gọi khi cần hỏi.',
      required: true,
      fields: {
        number: {
          kind: 'text',
          label: 'Số gọi',
          hint: 'Số của tổng đài, không phải số riêng.',
          required: true,
          max: 20,
          publicNumber: true,
          drawn: true,
        },
        name: { kind: 'text', label: 'Tên tổng đài', hint: 'Như tổng đài tự gọi mình.', required: true, max: 120 },
        url: {
          kind: 'link',
          label: 'Trang của tổng đài',
          hint: 'Nơi xem giờ làm việc, cách gửi phản ánh.',
          secure: true,
        },
      },
    },
    portals: {
      kind: 'list',
      label: 'Cổng dịch vụ công',
      hint: 'Các cổng mà chân trang và các bài dẫn tới.',
      labelSingular: 'cổng',
      itemSummary: '{{fields.name}}',
      item: {
        name: { kind: 'text', label: 'Tên', required: true, max: 80 },
        url: { kind: 'link', label: 'Địa chỉ', required: true, secure: true },
        note: { kind: 'text', label: 'Dùng để làm gì', hint: 'Một câu: vào đây để làm gì.', max: 160 },
      },
    },
    notices: {
      kind: 'list',
      label: 'Thông báo khẩn',
      hint: 'Hiện ở đầu mọi trang trong những ngày đã ghi, không cần đăng lại trang. Chỉ dùng cho việc ai cũng cần biết.',
      labelSingular: 'thông báo',
      itemSummary: '{{fields.text}}',
      item: {
        text: {
          kind: 'text',
          label: 'Nội dung',
          hint: 'Một câu: “Cổng dịch vụ công tạm dừng từ 20h ngày 5/12.”',
          required: true,
          max: 160,
        },
        url: { kind: 'link', label: 'Xem thêm ở', hint: 'Trang nói rõ hơn, nếu có.' },
        from: { kind: 'date', label: 'Từ ngày', hint: 'Ngày đầu tiên hiện.', required: true },
        until: { kind: 'date', label: 'Đến hết ngày', hint: 'Ngày cuối cùng còn hiện.', required: true },
      },
      max: 5,
    },
    askedMost: {
      kind: 'list',
      label: 'Hướng dẫn hay hỏi',
      hint: 'Theo thứ tự này bài được gợi ý ở ô tìm kiếm và chiếu trước ở màn hình phòng tiếp nhận. Mỗi bài một lần.',
      labelSingular: 'hướng dẫn',
      itemSummary: '{{fields.guide}}',
      item: {
        guide: { kind: 'reference', to: 'guides', label: 'Hướng dẫn', required: true },
        name: {
          kind: 'text',
          label: 'Gọi ngắn ở trang chủ',
          hint: 'Một hai chữ, như người ta hỏi: “sao y”. Để trống thì đầu trang chủ không hiện bài này.',
          max: 20,
        },
      },
      max: 6,
    },
    askedMostSource: {
      kind: 'text',
      label: 'Vì sao chọn các bài hay hỏi này',
      hint: 'Báo, báo cáo, số liệu nào nói bà con hay hỏi; ghi cả ngày.',
      max: 160,
    },
    journeys: {
      kind: 'list',
      label: 'Đường đi của từng việc',
      hint: 'Mỗi việc trong đời sống: một câu mở đầu và các hướng dẫn theo thứ tự nên làm. Ô ở trang chủ cũng theo thứ tự này.',
      labelSingular: 'việc',
      itemSummary: '{{fields.event}} · {{fields.sentence}}',
      item: {
        event: { kind: 'choice', options: lifeEvents, label: 'Việc', hint: 'Mỗi việc chỉ một mục.', required: true },
        sentence: {
          kind: 'longText',
          label: 'Câu mở đầu',
          hint: 'Nên bắt đầu từ đâu, ai cần bài nào. Không ghi mức thu, thời hạn: bài hướng dẫn đã có.',
          required: true,
          max: 200,
        },
        steps: {
          kind: 'list',
          label: 'Các bước',
          hint: 'Theo thứ tự nên làm.',
          labelSingular: 'bước',
          itemSummary: '{{fields.who}}',
          required: true,
          min: 1,
          item: {
            guide: { kind: 'reference', to: 'guides', label: 'Hướng dẫn', required: true },
            who: { kind: 'text', label: 'Ai cần bài này', hint: 'Ví dụ: Con dưới 6 tuổi.', required: true, max: 100 },
          },
        },
      },
      max: 20,
    },
    targets: {
      kind: 'list',
      label: 'Chỉ tiêu của kế hoạch',
      hint: 'Mỗi cơ sở, mỗi năm phải đạt. Báo cáo đặt số đã làm cạnh số phải làm. Chỉ ghi điều kế hoạch có ghi.',
      labelSingular: 'chỉ tiêu',
      itemSummary: '{{fields.text}}',
      item: {
        text: { kind: 'text', label: 'Chỉ tiêu', hint: 'Như kế hoạch ghi, gọn một dòng.', required: true, max: 120 },
        atLeast: { kind: 'number', label: 'Ít nhất', hint: 'Mỗi năm.', required: true, min: 1, max: 1000 },
        counts: { kind: 'choice', options: targetCounts, label: 'Tính bằng gì', required: true },
        source: { kind: 'text', label: 'Theo văn bản nào', hint: 'Tên, năm của kế hoạch.', required: true, max: 160 },
      },
      max: 20,
    },
    facebook: { kind: 'link', label: 'Facebook', hint: 'Trang chính thức. Để trống thì không hiện.' },
    zalo: { kind: 'link', label: 'Zalo', hint: 'Trang chính thức. Để trống thì không hiện.' },
    youtube: { kind: 'link', label: 'YouTube', hint: 'Kênh chính thức. Để trống thì không hiện.' },
    hashtags: {
      kind: 'list',
      label: 'Thẻ chủ đề khi chia sẻ',
      hint: 'Ghi kèm lời chia sẻ soạn sẵn.',
      labelSingular: 'thẻ',
      item: {
        kind: 'text',
        label: 'Thẻ',
        pattern: { source: '^#[\\p{L}\\p{N}]+$', message: 'bắt đầu bằng #, viết liền, ví dụ #BaTrachNhiem' },
        max: 40,
      },
    },
    corrections: {
      kind: 'link',
      label: 'Nơi báo sai sót',
      hint: 'Trang hoặc địa chỉ thư (mailto:…) của cơ quan; điền thì nút “Báo sai sót” hiện ở chân mọi trang. Không ghi thư cá nhân.',
    },
  } satisfies FieldMap,
} as const;

export type SiteData = DataOf<typeof site, string>;
