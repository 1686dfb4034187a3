/** Words of the feed of new entries. */
export const rssWords = {
  item: (summary: string, change: { readonly day: string; readonly text: string } | undefined) =>
    change === undefined ? summary : `Sửa ngày ${change.day}: ${change.text} ${summary}`,
  title: (site: string) => `${site}: bài mới`,
} as const;
