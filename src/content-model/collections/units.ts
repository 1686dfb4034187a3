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
    from: { kind: 'date', label: 'Thành lập ngày' },
    to: { kind: 'date', label: 'Hoạt động đến ngày' },
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
    outsideMovement: { kind: 'flag', label: 'Đơn vị của nơi khác hoặc của thành phố (tham khảo)' },
    address: { kind: 'text', label: 'Địa chỉ trụ sở', max: 200 },
    openingHours: { kind: 'text', label: 'Giờ làm việc', max: 200 },
    telephone: { kind: 'text', label: 'Điện thoại cơ quan', hint: 'Số của cơ quan, không ghi số cá nhân.', max: 40 },
    helpDesk: {
      kind: 'group',
      label: 'Nơi hỗ trợ trực tiếp',
      fields: {
        team: { kind: 'text', label: 'Đội hình', max: 160 },
        place: { kind: 'text', label: 'Ở đâu', max: 200 },
        hours: { kind: 'text', label: 'Khi nào', max: 160 },
      },
    },
    website: { kind: 'link', label: 'Trang thông tin' },
    facebook: { kind: 'link', label: 'Facebook' },
    zalo: { kind: 'link', label: 'Zalo' },
  },
  rules: [{ kind: 'notBefore', field: 'to', start: 'from' }],
});
