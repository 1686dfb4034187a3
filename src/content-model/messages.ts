type Limit = number | string;

/**
 * What an editor reads when a value is refused: what is wrong and what to do. Both interpreters use these sentences, so
 * that the form and the build speak with one voice. A limit may be a placeholder that the CMS fills in itself.
 */
export const messages = {
  required: () => 'chưa điền. Hãy điền ô này.',
  tooLong: (max: Limit) => `dài quá ${max} ký tự. Hãy rút ngắn còn tối đa ${max} ký tự.`,
  pattern: (rule: string, max?: Limit) =>
    `chưa đúng dạng. Hãy viết: ${rule}${max === undefined ? '' : `; tối đa ${max} ký tự`}.`,
  notText: () => 'không phải là chữ. Hãy đặt giá trị trong dấu nháy kép "…".',
  notDate: () => 'không phải ngày có thật. Hãy ghi năm-tháng-ngày, ví dụ 2026-03-31.',
  notLink: (secure: boolean) =>
    secure
      ? 'không phải địa chỉ an toàn. Hãy dán địa chỉ bắt đầu bằng https://.'
      : 'không phải địa chỉ dùng được. Hãy dán địa chỉ bắt đầu bằng https://, http://, mailto: hoặc tel:.',
  notChoice: (labels: readonly string[]) => `không có trong danh sách. Hãy chọn một trong: ${labels.join(', ')}.`,
  tooFew: (min: Limit) => `cần ít nhất ${min} mục. Hãy thêm cho đủ.`,
  tooMany: (max: Limit) => `có quá ${max} mục. Hãy bớt còn tối đa ${max} mục.`,
  tooSmall: (min: Limit) => `nhỏ hơn ${min}. Hãy ghi số từ ${min} trở lên.`,
  tooLarge: (max: Limit) => `lớn hơn ${max}. Hãy ghi số không quá ${max}.`,
  notNumber: () => 'không phải là số. Hãy ghi số, không kèm chữ.',
  notWhole: () => 'không phải số nguyên. Hãy ghi số không có phần lẻ, không dấu chấm, không dấu phẩy: 1250.',
  notFlag: () => 'chỉ nhận true (có) hoặc false (không).',
  notList: () => 'phải là một danh sách, mỗi mục một dòng bắt đầu bằng dấu gạch ngang.',
  notGroup: () => 'phải là một nhóm ô, mỗi ô một dòng.',
  unknownKey: (key: string, nearest: string | undefined) =>
    nearest === undefined
      ? `không có ô nào tên “${key}”. Hãy xóa dòng này.`
      : `không có ô nào tên “${key}”: có phải ý bạn là “${nearest}”? Hãy sửa lại tên.`,
  requiredWith: (whenLabel: string) => `chưa điền, mà đã có “${whenLabel}”. Hãy điền ô này.`,
  requiredUnless: (unlessLabel: string) => `chưa điền. Chỉ được để trống khi bật “${unlessLabel}”.`,
  repeated: () => 'đã có ở một mục trên. Hãy chọn cái khác, hoặc xóa mục này.',
  notBefore: (startLabel: string) => `là ngày trước “${startLabel}”. Hãy kiểm tra lại hai ngày.`,
} as const;
