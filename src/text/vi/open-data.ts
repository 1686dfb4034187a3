/** Words of the guides as data. */
export const openDataWords = {
  reuse: 'Dùng lại tự do, xin ghi nguồn và ngày đối chiếu. Không sửa mức phí, thời hạn khi đăng lại.',
} as const;
