/**
 * Excel takes for the separator what the region of Windows says; with Vietnamese settings, where a comma divides the
 * decimals, that is the semicolon. A first line `sep=;` would do with any settings, but Excel then no longer reads the
 * file as UTF-8.
 */
const separator = ';';

/** A cell that a spreadsheet reads as text: quoted where needed, by whichever separator; never as a formula. */
function cell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",;\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A table as CSV (RFC 4180 but for the separator), with the mark by which Excel knows UTF-8. */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(separator)).join('\r\n')}\r\n`;
}
