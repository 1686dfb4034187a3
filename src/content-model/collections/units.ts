import { collection } from '../collection.ts';
import { unitKinds, unitStates } from '../vocabulary.ts';

export const units = collection({
  name: 'units',
  path: 'don-vi',
  label: 'Đơn vị',
  labelSingular: 'đơn vị',
  description: 'Các phường và đơn vị của phong trào: mô hình, gương, hoạt động và nơi hỗ trợ trực tiếp.',
  template: 'unit',
  order: 6,
  fields: {
    shortName: {
      kind: 'text',
      label: 'Tên gọn',
      hint: 'Dùng trong danh sách, ví dụ: Tân Sơn Nhì (2022).',
      required: true,
      max: 60,
    },
    kind: { kind: 'choice', options: unitKinds, label: 'Loại đơn vị', required: true, facet: 'loai' },
    state: { kind: 'choice', options: unitStates, label: 'Tình trạng', required: true, facet: 'tinh-trang' },
    from: { kind: 'date', label: 'Thành lập ngày', hint: 'Ngày quyết định thành lập có hiệu lực.' },
    to: { kind: 'date', label: 'Hoạt động đến ngày', hint: 'Chỉ ghi cho đơn vị đã sắp xếp lại.' },
    successors: {
      kind: 'references',
      to: 'units',
      label: 'Nay thuộc đơn vị',
      hint: 'Phường cũ được chia về nhiều phường mới thì chọn hết.',
    },
    successorsSource: {
      kind: 'text',
      label: '“Nay thuộc” theo nguồn nào',
      hint: 'Viết tiếp sau chữ “theo”: nguồn báo và blog; Nghị quyết số… Hiện ở cả đơn vị cũ và đơn vị mới.',
      max: 120,
    },
    outsideMovement: {
      kind: 'flag',
      label: 'Đơn vị của nơi khác hoặc của thành phố (tham khảo)',
      hint: 'Bật lên thì bài của đơn vị này mang dòng “tham khảo từ đơn vị khác”.',
    },
    address: {
      kind: 'text',
      label: 'Địa chỉ trụ sở',
      hint: 'Theo trang của đơn vị hoặc văn bản. Chưa chắc thì để trống.',
      max: 200,
      publicPlace: true,
    },
    openingHours: {
      kind: 'text',
      label: 'Giờ làm việc',
      hint: 'Ví dụ: thứ Hai – thứ Sáu, 7h30 – 11h30 và 13h – 17h.',
      max: 200,
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
        place: { kind: 'text', label: 'Ở đâu', hint: 'Ví dụ: quầy số 3, tầng trệt.', max: 200, publicPlace: true },
        hours: { kind: 'text', label: 'Khi nào', hint: 'Ví dụ: sáng thứ Bảy.', max: 160 },
      },
    },
    website: { kind: 'link', label: 'Trang thông tin', hint: 'Trang chính thức của đơn vị.' },
    facebook: { kind: 'link', label: 'Facebook', hint: 'Trang chính thức của đơn vị, không phải trang của một người.' },
    zalo: { kind: 'link', label: 'Zalo', hint: 'Trang Zalo chính thức của đơn vị.' },
  },
  rules: [{ kind: 'notBefore', field: 'to', start: 'from' }],
});
