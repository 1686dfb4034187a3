import { collection } from '../collection.ts';
import { closing } from '../common-fields.ts';
import { picturesField, relatedGuidesField, responsibilitiesField } from '../repeated-fields.ts';
import { resultFields } from '../result-fields.ts';
import { activityKinds, datePrecisions } from '../choices.ts';

export const activities = collection({
  name: 'activities',
  path: 'hoat-dong',
  label: 'Hoạt động',
  labelSingular: 'hoạt động',
  description: 'Ngày thứ Bảy tình nguyện, đội hình hỗ trợ, hội thi và các hoạt động của phong trào.',
  template: 'activity',
  order: 5,
  example: 'thu-bay-tinh-nguyen-thang-3-2026',
  fields: {
    kind: {
      kind: 'choice',
      options: activityKinds,
      label: 'Loại hoạt động',
      hint: 'Chọn loại gần nhất.',
      required: true,
      remembered: true,
      facet: 'loai',
    },
    startsOn: {
      kind: 'date',
      weekly: true,
      label: 'Ngày bắt đầu',
      hint: 'Chỉ biết tháng thì ghi ngày đầu tháng.',
      required: true,
    },
    endsOn: {
      kind: 'date',
      fold: 'more',
      weekly: true,
      label: 'Ngày kết thúc',
      hint: 'Để trống nếu chỉ một ngày. Chỉ biết tháng thì ghi ngày cuối tháng.',
    },
    precision: {
      kind: 'choice',
      fold: 'more',
      options: datePrecisions,
      label: 'Ngày chính xác đến đâu',
      hint: 'Nguồn chỉ ghi tháng thì chọn “Chỉ biết tháng”.',
      default: 'day',
    },
    hours: { kind: 'text', label: 'Giờ', hint: 'Ví dụ: 7h30 – 11h30.', max: 60, drawn: true },
    place: {
      kind: 'text',
      label: 'Địa điểm',
      hint: 'Tên nơi và địa chỉ, đủ để tìm tới.',
      max: 200,
      drawn: true,
      publicPlace: true,
    },
    unit: {
      kind: 'reference',
      remembered: true,
      to: 'units',
      label: 'Đơn vị tổ chức',
      hint: 'Chưa có trong danh sách thì thêm ngay dưới ô này.',
      facet: 'don-vi',
    },
    responsibilities: responsibilitiesField,
    body: closing.body,
    pictures: picturesField,
    whatYouGet: {
      kind: 'longText',
      fold: 'more',
      label: 'Đến đây làm được gì',
      hint: 'Người dân được giúp việc gì, cần mang theo gì.',
      max: 400,
    },
    relatedGuides: relatedGuidesField,
    outcome: {
      kind: 'longText',
      fold: 'more',
      label: 'Kết quả',
      hint: 'Ghi sau khi kết thúc, kèm nguồn. Chưa có số liệu thì để trống.',
      max: 600,
    },
    results: {
      kind: 'group',
      fold: 'more',
      label: 'Kết quả bằng con số',
      hint: 'Để cộng vào báo cáo. Chỉ ghi con số có nguồn; số nào không có thì để trống, không ước chừng.',
      fields: resultFields,
    },
  },
  rules: [{ kind: 'notBefore', field: 'endsOn', start: 'startsOn' }],
});
