/** What the content server of this machine answers to the CMS when it does not do what it was asked. */
export const words = {
  foreign: 'Chỉ trang quản trị mở trên chính máy này mới được đọc và ghi bài.',
  silent:
    'Máy chủ bài viết trên máy này đang tắt hoặc đang mở lại. Bài chưa được lưu; xin đợi vài giây rồi bấm Lưu lần nữa.',
  tooLarge: (megabytes: number) =>
    `Bài cùng ảnh nặng quá ${String(megabytes)} MB nên chưa được lưu. Hãy bớt ảnh, hoặc lưu từng phần.`,
  unreadable: 'Yêu cầu gửi tới máy chủ bài viết không đọc được. Hãy tải lại trang rồi thử lần nữa.',
  outside: (path: string) =>
    `Trang quản trị chỉ ghi bài trong content/ và ảnh đặt cạnh bài, không đụng tới “${path}”. Bài chưa được lưu.`,
  strayFiles: (paths: readonly string[], more: number) =>
    `Chưa mở được bản nháp này vì nó đổi cả tệp không thuộc bài: ${paths.map((path) => `“${path}”`).join(', ')}` +
    `${more > 0 ? ` và ${String(more)} tệp khác` : ''}. Chưa đăng gì. Hãy gửi câu này cho người quản trị.`,
} as const;
