/** What the editor of “Bài viết” says. */
export const bodyEditorWords = {
  toolbar: 'Định dạng bài viết',
  bold: 'Đậm',
  italic: 'Nghiêng',
  link: 'Đường dẫn',
  bullets: 'Gạch đầu dòng',
  numbers: 'Đánh số',
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  more: 'Thêm…',
  heading: 'Tiêu đề mục',
  smallHeading: 'Tiêu đề nhỏ',
  quote: 'Trích dẫn',
  strike: 'Gạch ngang chữ',
  deeper: 'Thụt vào',
  shallower: 'Lùi ra',
  insertTable: 'Thêm bảng',
  table: {
    toolbar: 'Bảng',
    addRow: 'Thêm hàng',
    addColumn: 'Thêm cột',
    removeRow: 'Bỏ hàng',
    removeColumn: 'Bỏ cột',
    remove: 'Bỏ bảng',
  },
  keys: 'Trong bảng, phím Tab sang ô sau. Phím Esc tới các nút định dạng.',
  word: {
    open: 'Lấy chữ từ tệp Word (.docx)',
    reading: 'Đang đọc tệp Word…',
    done: 'Đã lấy chữ từ tệp Word.',
    unreadable: 'Không đọc được tệp này. Hãy mở tệp bằng Word, lưu lại thành .docx rồi thử lại.',
    empty: 'Tệp này không có chữ nào.',
  },
  pasted: {
    done: 'Đã dán chữ.',
    plain: 'Chỉ dán được chữ, không có định dạng.',
    nothing: 'Không có chữ nào để dán.',
    leftOut: (pictures: number, frames: number) => {
      const notes = [
        ...(pictures > 0 ? [`${pictures} ảnh không dán được: thêm ở ô “Ảnh trong bài”.`] : []),
        ...(frames > 0 ? [`${frames} khung phim hoặc trang nhúng không dán được: hãy dán đường dẫn của nó.`] : []),
      ];
      return notes.join(' ');
    },
  },
  linkDialog: {
    title: 'Đường dẫn',
    target: 'Tên bài trên trang này, hoặc địa chỉ',
    hint: 'Gõ vài chữ trong tên bài rồi chọn, hoặc dán địa chỉ.',
    text: 'Chữ hiện ra',
    found: 'Bài trên trang này',
    none: 'Không có bài nào tên như vậy.',
    set: 'Đặt đường dẫn',
    remove: 'Bỏ đường dẫn',
    cancel: 'Thôi',
    missing: 'Hãy chọn một bài, hoặc ghi địa chỉ.',
    unknown:
      'không phải tên bài, cũng không phải địa chỉ. Hãy chọn một bài trong danh sách, hoặc dán địa chỉ bắt đầu bằng https://.',
  },
  failed: {
    lead: 'Ô này gặp lỗi. Chữ vẫn còn.',
    reopen: 'Mở lại ô',
  },
} as const;
