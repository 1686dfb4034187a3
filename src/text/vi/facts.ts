/** The facts of an entry in short, wherever they are shown. */
export const factWords = {
  onlineKind: (kind: string) => `Trực tuyến ${kind.toLocaleLowerCase('vi')}`,
  state: (state: string) => `Thủ tục ${state.toLocaleLowerCase('vi')}`,
  until: (period: string) => `đến ${period}`,
  ways: (ways: string) => `Nộp ${ways}`,
} as const;
