/** Words of pages that lead to another address. */
export const redirectWords = {
  title: (title: string) => `Chuyển tới: ${title}`,
  lead: 'Đang chuyển tới',
} as const;
