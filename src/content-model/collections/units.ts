import { collection } from '../collection.ts';
import { unitKinds, unitStates, weekdays } from '../choices.ts';

const timeOfDay = {
  source: '^([01]?[0-9]|2[0-3]):[0-5][0-9]$',
  message: 'giờ và phút cách nhau bằng dấu hai chấm, ví dụ 7:30',
} as const;

export const units = collection({
  name: 'units',
  path: 'don-vi',
  label: 'Đơn vị',
  labelSingular: 'đơn vị',
  description: 'Các phường và đơn vị của phong trào: mô hình, gương, hoạt động và nơi hỗ trợ trực tiếp.',
  template: 'unit',
  order: 6,
  example: 'phuong-tan-phu',
  fields: {
    shortName: {
      kind: 'text',
      proposed: 'title',
      ownOnly: true,
      label: 'Tên gọn',
      hint: 'Dùng trong danh sách, ví dụ: Tân Sơn Nhì (2022).',
      required: true,
      max: 60,
    },
    kind: { kind: 'choice', options: unitKinds, label: 'Loại đơn vị', required: true, facet: 'loai' },
    state: { kind: 'choice', options: unitStates, label: 'Tình trạng', required: true, facet: 'tinh-trang' },
    from: { kind: 'date', fold: 'rare', label: 'Thành lập ngày', hint: 'Ngày quyết định thành lập có hiệu lực.' },
    to: { kind: 'date', fold: 'rare', label: 'Hoạt động đến ngày', hint: 'Chỉ ghi cho đơn vị đã sắp xếp lại.' },
    successors: {
      kind: 'references',
      fold: 'rare',
      to: 'units',
      label: 'Nay thuộc đơn vị',
      hint: 'Phường cũ được chia về nhiều phường mới thì chọn hết.',
    },
    successorsSource: {
      kind: 'text',
      fold: 'rare',
      label: '“Nay thuộc” theo nguồn nào',
      hint: 'Viết tiếp sau chữ “theo”: nguồn báo và blog; Nghị quyết số… Hiện ở cả đơn vị cũ và đơn vị mới.',
      max: 120,
    },
    outsideMovement: {
      kind: 'flag',
      fold: 'rare',
      label: 'Đơn vị của nơi khác hoặc của thành phố (tham khảo)',
      hint: 'Bật lên thì bài của đơn vị này mang dòng “tham khảo từ đơn vị khác”.',
    },
    address: {
      kind: 'text',
      label: 'Địa chỉ trụ sở',
      hint: 'Theo trang của đơn vị hoặc văn bản. Chưa chắc thì để trống.',
      max: 200,
      drawn: true,
      publicPlace: true,
    },
    mapUrl: {
      kind: 'link',
      fold: 'more',
      label: 'Đường dẫn bản đồ',
      hint: 'Bấm “Chia sẻ” trên bản đồ rồi chép đường dẫn.',
      secure: true,
    },
    openingHours: {
      kind: 'list',
      label: 'Giờ làm việc',
      hint: 'Mỗi khoảng giờ một mục; sáng và chiều là hai mục. Chưa có nguồn thì để trống.',
      labelSingular: 'khoảng giờ',
      itemSummary: '{{fields.opens}} – {{fields.closes}}',
      item: {
        days: { kind: 'choices', options: weekdays, label: 'Những ngày nào', required: true, min: 1 },
        opens: { kind: 'text', label: 'Mở cửa lúc', hint: 'Ví dụ 7:30.', required: true, pattern: timeOfDay },
        closes: { kind: 'text', label: 'Đóng cửa lúc', hint: 'Ví dụ 11:30.', required: true, pattern: timeOfDay },
      },
      max: 14,
    },
    telephone: {
      kind: 'text',
      label: 'Điện thoại cơ quan',
      hint: 'Số của cơ quan, không ghi số cá nhân.',
      max: 40,
      publicNumber: true,
    },
    helpDesk: {
      kind: 'group',
      label: 'Nơi hỗ trợ trực tiếp',
      hint: 'Nơi có người ngồi giúp bà con tận tay.',
      fields: {
        team: { kind: 'text', label: 'Đội hình', hint: 'Ví dụ: Đội hình thanh niên hỗ trợ dịch vụ công.', max: 160 },
        place: {
          kind: 'text',
          label: 'Ở đâu',
          hint: 'Ví dụ: quầy số 3, tầng trệt.',
          max: 200,
          drawn: true,
          publicPlace: true,
        },
        hours: { kind: 'text', label: 'Khi nào', hint: 'Ví dụ: sáng thứ Bảy.', max: 160, drawn: true },
      },
    },
    website: { kind: 'link', fold: 'more', label: 'Trang thông tin', hint: 'Trang chính thức của đơn vị.' },
    facebook: {
      kind: 'link',
      fold: 'more',
      label: 'Facebook',
      hint: 'Trang chính thức của đơn vị, không phải trang của một người.',
    },
    zalo: { kind: 'link', fold: 'more', label: 'Zalo', hint: 'Trang Zalo chính thức của đơn vị.' },
  },
  rules: [{ kind: 'notBefore', field: 'to', start: 'from' }],
});
