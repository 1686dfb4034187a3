import { collection } from '../collection.ts';
import { closing } from '../common-fields.ts';
import { relatedGuidesField, responsibilitiesField, unitField } from '../repeated-fields.ts';
import { consentScopes } from '../choices.ts';

/** Commended young officials. Consent: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, in force since 1 January 2026. */
export const profiles = collection({
  name: 'profiles',
  path: 'guong',
  label: 'Gương trẻ, giỏi, thân thiện',
  menuLabel: 'Gương trẻ giỏi',
  labelSingular: 'gương trẻ',
  description: 'Cán bộ, công chức, viên chức trẻ, giỏi, thân thiện được tuyên dương.',
  template: 'story',
  order: 4,
  example: 'mau-nguyen-van-a',
  fields: {
    consent: {
      kind: 'group',
      open: true,
      ownOnly: true,
      section: 'Sự đồng ý',
      label: 'Sự đồng ý của người được giới thiệu',
      hint: 'Bắt buộc, trừ bài mẫu: phải có sự đồng ý ghi nhận được trước khi đăng. Hết hạn thì trang tự gỡ bài. Không lưu giấy tờ, số điện thoại ở đây.',
      fields: {
        givenOn: {
          kind: 'date',
          label: 'Đồng ý ngày',
          hint: 'Ngày người ấy đồng ý, bằng giấy hoặc tin nhắn mà đơn vị còn giữ.',
          required: true,
        },
        scope: {
          kind: 'choices',
          options: consentScopes,
          label: 'Đồng ý cho đăng',
          hint: 'Chọn đúng những gì người ấy cho đăng.',
          required: true,
          min: 1,
        },
        until: { kind: 'date', label: 'Đến hết ngày', hint: 'Qua ngày này trang tự gỡ bài.', required: true },
      },
    },
    name: {
      kind: 'text',
      section: 'Người được giới thiệu',
      ownOnly: true,
      label: 'Họ và tên',
      hint: 'Viết như người ấy muốn được gọi trên trang.',
      required: true,
      max: 60,
    },
    position: {
      kind: 'text',
      label: 'Chức vụ, công việc',
      hint: 'Chức vụ hoặc việc đang làm, không viết tắt.',
      required: true,
      max: 120,
      drawn: true,
    },
    unit: unitField,
    responsibilities: responsibilitiesField,
    body: closing.body,
    commendations: {
      kind: 'list',
      section: 'Thành tích',
      label: 'Khen thưởng',
      hint: 'Chỉ ghi danh hiệu đã có quyết định.',
      labelSingular: 'khen thưởng',
      itemSummary: '{{fields.title}} ({{fields.year}})',
      item: {
        title: { kind: 'text', label: 'Danh hiệu', hint: 'Đúng tên ghi trong quyết định.', required: true, max: 160 },
        year: { kind: 'number', label: 'Năm', required: true, min: 2000, max: 2100 },
        body: { kind: 'text', label: 'Nơi khen thưởng', hint: 'Cơ quan ký quyết định.', required: true, max: 120 },
        decision: {
          kind: 'text',
          label: 'Số quyết định',
          hint: 'Số và ký hiệu, ví dụ 12-QĐ/ABC; trang tự thêm chữ “quyết định số”.',
          max: 60,
          publicNumber: true,
        },
      },
    },
    initiatives: {
      kind: 'list',
      label: 'Sáng kiến, việc đã làm',
      hint: 'Mỗi mục một việc, bắt đầu bằng động từ; có kết quả thì ghi kèm.',
      labelSingular: 'việc',
      item: { kind: 'text', label: 'Việc đã làm', max: 250 },
    },
    quote: { kind: 'longText', label: 'Câu nói', hint: 'Đúng lời người ấy nói và đã cho đăng.', max: 300 },
    portrait: {
      kind: 'image',
      shownWith: { field: 'consent.scope', choice: 'photo' },
      label: 'Ảnh chân dung',
      hint: 'Một người, nhìn rõ mặt, nền gọn.',
    },
    portraitAlt: {
      kind: 'text',
      shownWith: { field: 'consent.scope', choice: 'photo' },
      label: 'Mô tả ảnh chân dung',
      hint: 'Bắt buộc khi có ảnh.',
      max: 160,
    },
    relatedGuides: relatedGuidesField,
  },
  rules: [
    { kind: 'requiredUnless', field: 'consent', unless: 'sample' },
    { kind: 'requiredWith', field: 'portraitAlt', when: 'portrait' },
    { kind: 'notBefore', field: 'consent.until', start: 'consent.givenOn' },
  ],
});
