import { collection } from '../collection.ts';
import { closing } from '../common-fields.ts';
import {
  benefitField,
  picturesField,
  relatedGuidesField,
  responsibilitiesField,
  titledSteps,
  unitField,
} from '../repeated-fields.ts';
import { replicationStates } from '../choices.ts';

export const models = collection({
  name: 'models',
  path: 'mo-hinh',
  label: 'Mô hình',
  labelSingular: 'mô hình',
  description: 'Những mô hình tiêu biểu giúp người dân làm giấy tờ dễ hơn, kèm cách nhân rộng.',
  template: 'story',
  order: 2,
  example: 'quay-nguoi-dan-tu-phuc-vu',
  fields: {
    unit: unitField,
    responsibilities: responsibilitiesField,
    benefit: benefitField,
    startedOn: {
      kind: 'text',
      label: 'Bắt đầu từ',
      hint: 'Ghi như nguồn ghi: 18/08/2025, tháng 10/2025, đầu năm 2026.',
      max: 40,
      drawn: true,
    },
    problem: {
      kind: 'longText',
      label: 'Khó khăn cần giải quyết',
      hint: 'Trước đó bà con và cán bộ vướng ở đâu? Hai, ba câu.',
      max: 600,
    },
    body: closing.body,
    pictures: picturesField,
    results: {
      kind: 'list',
      label: 'Kết quả bằng con số',
      labelSingular: 'kết quả',
      hint: 'Chỉ ghi con số có nguồn.',
      itemSummary: '{{fields.figure}} {{fields.label}}',
      item: {
        figure: {
          kind: 'text',
          label: 'Con số',
          hint: 'Ngắn, kèm đơn vị: “1.250 hồ sơ”, “15 phút”.',
          required: true,
          max: 30,
        },
        number: {
          kind: 'number',
          label: 'Chỉ phần số, cho báo cáo',
          hint: 'Viết liền: 1250. Con số không đếm được thì để trống.',
          min: 0,
          max: 1_000_000_000,
        },
        measure: {
          kind: 'text',
          label: 'Đếm bằng gì',
          hint: 'Ví dụ: hồ sơ, lượt người, phút.',
          max: 30,
        },
        label: {
          kind: 'text',
          label: 'Là gì',
          hint: 'Con số ấy đếm cái gì, trong thời gian nào.',
          required: true,
          max: 120,
        },
        source: {
          kind: 'text',
          label: 'Theo nguồn nào',
          hint: 'Báo nào, báo cáo nào, ngày nào.',
          required: true,
          max: 160,
        },
      },
    },
    howTo: {
      kind: 'list',
      label: 'Cách làm theo',
      hint: 'Đơn vị khác muốn làm theo thì bắt đầu từ đâu? Mỗi bước một việc.',
      labelSingular: 'bước',
      itemSummary: '{{fields.title}}',
      item: titledSteps,
    },
    replication: {
      kind: 'list',
      fold: 'more',
      label: 'Nơi đang làm theo',
      hint: 'Đơn vị nào đang tìm hiểu, đang làm hay đã có kết quả.',
      labelSingular: 'đơn vị',
      itemSummary: '{{fields.unit}} · {{fields.state}}',
      item: {
        unit: { kind: 'reference', to: 'units', label: 'Đơn vị', required: true },
        state: { kind: 'choice', options: replicationStates, label: 'Tình trạng', required: true },
        since: { kind: 'date', label: 'Từ ngày', hint: 'Để trống nếu không rõ ngày.' },
        evidence: {
          kind: 'text',
          label: 'Minh chứng',
          hint: 'Điều cho thấy đơn vị ấy làm thật: bài báo, kế hoạch, con số.',
          max: 250,
        },
      },
    },
    relatedGuides: relatedGuidesField,
  },
  rules: [{ kind: 'requiredWith', field: 'results.measure', when: 'results.number' }],
});
