/** Words of pages that lead to another address. */
export const redirectWords = {
  title: (title: string) => `Chuyển tới: ${title}`,
  lead: 'Đang chuyển tới',
  hidesPage: (file: string, field: string, url: string) =>
    `${file}: địa chỉ ${url} (ô “${field}”) đang là địa chỉ của một trang khác. Hãy bỏ địa chỉ này, hoặc đổi địa chỉ của trang kia trước.`,
  claimedTwice: (file: string, field: string, url: string, owner: string) =>
    `${file}: địa chỉ ${url} (ô “${field}”) đã có ở ${owner}. Một địa chỉ chỉ dẫn tới một bài: hãy giữ ở một nơi.`,
} as const;
