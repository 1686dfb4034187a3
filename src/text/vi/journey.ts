/** Words of the pages of life events. */
export const words = {
  title: (label: string) => `${label}: cần giấy tờ gì, làm gì trước`,
  lead: 'Chọn bài đúng với nhà mình; không phải ai cũng cần hết.',
  steps: 'Các bước',
  others: 'Cũng hay cần tới',
  booklet: 'In cả tập (A4)',
  bookletTitle: (label: string) => `Tập hướng dẫn: ${label}`,
  bookletLead: 'Mọi bước của một việc trên một tập giấy, để in và mang theo.',
  bring: 'Mang gì',
  doIt: 'Cách làm',
  see: 'Xem đủ ở',
} as const;
