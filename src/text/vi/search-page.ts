/** Words that the search box is drawn with. */
export const boxWords = {
  label: 'Tìm hướng dẫn, mô hình, phường…',
  placeholder: 'Ví dụ: làm khai sinh, cccd, tạm trú',
  submit: 'Tìm',
} as const;

/** Words that the search page is drawn with. */
export const pageWords = {
  title: 'Tìm kiếm',
  description:
    'Tìm hướng dẫn làm giấy tờ, mô hình, cách làm hay, hoạt động và đơn vị. Gõ không dấu, viết tắt hay sai chính tả đều được.',
  heading: 'Tìm kiếm',
  intro: 'Gõ như bạn vẫn nói: không dấu, viết tắt, tên gọi cũ đều được.',
  withoutScript:
    'Trình duyệt đang tắt JavaScript. Nút “Tìm” sẽ mở danh sách A–Z, nơi có mọi hướng dẫn kèm tên gọi khác.',
  filters: 'Lọc kết quả',
} as const;

/** Shorter names of filters than the forms use, by the name of the filter. */
export const filterNames: Readonly<Record<string, string>> = {
  muc: 'Mục',
  'linh-vuc': 'Lĩnh vực',
  viec: 'Việc trong đời sống',
  'muc-do': 'Mức độ trực tuyến',
  'muc-do-2022': 'Mức độ (cách gọi 2022)',
  'trach-nhiem': 'Trách nhiệm',
  'don-vi': 'Đơn vị',
  loai: 'Loại',
  'tinh-trang': 'Tình trạng',
};
