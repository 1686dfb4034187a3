import type { Field } from '../../content-model/field.ts';

/** Words of the tables of fields in the editors' handbook. */
export const words = {
  handbook: 'Sổ tay biên tập',
  fieldsOf: (entry: string | undefined) => (entry === undefined ? 'Các ô mà bài nào cũng có' : `Từng ô của ${entry}`),
  fieldsLead: 'Lấy thẳng từ mẫu nhập, nên luôn khớp với những gì bạn thấy khi viết.',
  copyExample: 'Chép bài mẫu này',
  copyExampleLead:
    'Một bài viết đủ ô mở ra như bài mới, có dải “Nội dung mẫu” nên không lên trang; sửa dần thành bài của bạn.',
  required: 'bắt buộc',
  max: (max: number) => `tối đa ${max} ký tự`,
  maxItems: (max: number) => `tối đa ${max} mục`,
  options: (labels: readonly string[]) => `Chọn: ${labels.join(', ')}.`,
  kinds: {
    text: 'một dòng chữ',
    longText: 'đoạn văn ngắn',
    choice: 'chọn một',
    choices: 'chọn nhiều',
    date: 'ngày',
    image: 'ảnh',
    link: 'địa chỉ trang',
    reference: 'chọn một bài',
    references: 'chọn nhiều bài',
    list: 'danh sách',
    group: 'nhóm ô',
    flag: 'bật hoặc tắt',
    number: 'số',
    markdown: 'bài viết',
  } satisfies Record<Field['kind'], string>,
} as const;
