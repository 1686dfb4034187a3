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
import { practiceKinds } from '../choices.ts';

export const practices = collection({
  name: 'practices',
  path: 'cach-lam-hay',
  label: 'Cách làm hay',
  labelSingular: 'cách làm hay',
  description: 'Giải pháp, cách làm hay, câu chuyện đẹp trong phục vụ người dân.',
  template: 'story',
  order: 3,
  example: 'hen-viec-voi-phuong-tu-som',
  fields: {
    kind: {
      kind: 'choice',
      options: practiceKinds,
      label: 'Loại bài',
      hint: 'Giải pháp: cách mới cho một khó khăn. Cách làm hay: việc nhỏ ai cũng làm theo được. Câu chuyện đẹp: một cảnh thật.',
      required: true,
      facet: 'loai',
    },
    unit: unitField,
    responsibilities: responsibilitiesField,
    body: closing.body,
    pictures: picturesField,
    benefit: benefitField,
    startedOn: {
      kind: 'text',
      fold: 'more',
      label: 'Thời gian',
      hint: 'Ghi như nguồn ghi: tháng 7/2025.',
      max: 40,
      drawn: true,
    },
    howTo: {
      kind: 'list',
      label: 'Các bước',
      hint: 'Ba đến năm bước là đủ.',
      labelSingular: 'bước',
      itemSummary: '{{fields.title}}',
      item: titledSteps,
    },
    tips: {
      kind: 'list',
      label: 'Mẹo nhỏ',
      hint: 'Kinh nghiệm mà người làm rồi mới biết.',
      labelSingular: 'mẹo',
      item: { kind: 'text', label: 'Mẹo', max: 250 },
    },
    relatedGuides: relatedGuidesField,
  },
});
