import { collection } from '../collection.ts';
import { relatedGuidesField, responsibilitiesField, unitField } from '../repeated-fields.ts';
import { consentScopes } from '../vocabulary.ts';

/** Commended young officials. Consent: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, in force since 1 January 2026. */
export const profiles = collection({
  name: 'profiles',
  path: 'guong',
  label: 'Gương trẻ, giỏi, thân thiện',
  menuLabel: 'Gương trẻ giỏi',
  labelSingular: 'gương',
  description: 'Cán bộ, công chức, viên chức trẻ, giỏi, thân thiện được tuyên dương.',
  template: 'story',
  order: 4,
  fields: {
    name: { kind: 'text', label: 'Họ và tên', required: true, max: 60 },
    position: { kind: 'text', label: 'Chức vụ, công việc', required: true, max: 120 },
    unit: unitField,
    responsibilities: responsibilitiesField,
    commendations: {
      kind: 'list',
      label: 'Khen thưởng',
      labelSingular: 'khen thưởng',
      itemSummary: '{{fields.title}} ({{fields.year}})',
      item: {
        title: { kind: 'text', label: 'Danh hiệu', required: true, max: 160 },
        year: { kind: 'number', label: 'Năm', required: true, min: 2000, max: 2100 },
        body: { kind: 'text', label: 'Nơi khen thưởng', required: true, max: 120 },
        decision: {
          kind: 'text',
          label: 'Số quyết định',
          hint: 'Số và ký hiệu, ví dụ 12-QĐ/ABC; trang tự thêm chữ “quyết định số”.',
          max: 60,
        },
      },
    },
    initiatives: {
      kind: 'list',
      label: 'Sáng kiến, việc đã làm',
      labelSingular: 'việc',
      item: { kind: 'text', label: 'Việc đã làm', max: 250 },
    },
    quote: { kind: 'longText', label: 'Câu nói', max: 300 },
    portrait: { kind: 'image', label: 'Ảnh chân dung' },
    portraitAlt: { kind: 'text', label: 'Mô tả ảnh chân dung', hint: 'Bắt buộc khi có ảnh.', max: 160 },
    consent: {
      kind: 'group',
      label: 'Sự đồng ý của người được giới thiệu',
      hint: 'Phải có sự đồng ý ghi nhận được trước khi đăng. Hết hạn thì trang tự gỡ bài. Không lưu giấy tờ, số điện thoại ở đây.',
      fields: {
        givenOn: { kind: 'date', label: 'Đồng ý ngày', required: true },
        scope: { kind: 'choices', options: consentScopes, label: 'Đồng ý cho đăng', required: true, min: 1 },
        until: { kind: 'date', label: 'Đến hết ngày', required: true },
      },
    },
    relatedGuides: relatedGuidesField,
  },
  rules: [
    { kind: 'requiredUnless', field: 'consent', unless: 'sample' },
    { kind: 'requiredWith', field: 'portraitAlt', when: 'portrait' },
    { kind: 'notBefore', field: 'consent.until', start: 'consent.givenOn' },
  ],
});
