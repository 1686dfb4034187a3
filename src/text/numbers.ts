const format = new Intl.NumberFormat('vi-VN');

/** A number as people here read it: `1250` as `1.250`. */
export function displayNumber(number: number): string {
  return format.format(number);
}
