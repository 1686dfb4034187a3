import { collection } from '../collection.ts';
import { closing } from '../common-fields.ts';
import { picturesField } from '../repeated-fields.ts';

/** Standing pages and pages of a campaign: prose alone. What needs components is a page of `content/pages/`. */
export const about = collection({
  name: 'about',
  path: 'gioi-thieu',
  label: 'Giới thiệu',
  labelSingular: 'trang giới thiệu',
  description: 'Trang này là gì, phong trào ra sao, bạn được bảo vệ thế nào; và trang riêng của từng chiến dịch.',
  template: 'page',
  order: 7,
  example: 'tuyen-duong',
  fields: {
    body: {
      ...closing.body,
      hint: 'Chia phần bằng tiêu đề. Từ bảy phần trở lên, trang tự có mục lục.',
    },
    pictures: picturesField,
    order: {
      kind: 'number',
      fold: 'rare',
      ownOnly: true,
      label: 'Thứ tự',
      hint: 'Số nhỏ đứng trước ở mục Giới thiệu và ở chân trang. Để trống thì đứng sau.',
      min: 1,
      max: 999,
    },
    inFooter: {
      kind: 'flag',
      fold: 'rare',
      ownOnly: true,
      label: 'Có ở chân trang',
      hint: 'Bật lên thì chân mọi trang có đường dẫn tới trang này; tối đa tám trang.',
    },
  },
});
