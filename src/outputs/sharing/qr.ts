/**
 * QR codes for print and screens: error correction Q (a quarter may be dirty or torn) and the quiet zone of 4 modules that
 * readers need, always dark on white.
 */
import encodeQR from 'qr';
import sharp from 'sharp';

const quietZone = 4;

function modules(text: string): boolean[][] {
  return encodeQR(text, 'raw', { ecc: 'quartile', border: quietZone });
}

/** The dark runs of a row as a line along its middle: half as long as their outlines, which weighs on a page of many codes. */
function rowRuns(row: readonly boolean[], y: number): string {
  let path = '';
  let end = 0;
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    const start = x;
    while (row[x + 1] === true) x += 1;
    const width = x - start + 1;
    path += path === '' ? `M${start} ${y}h${width}` : `m${start - end} 0h${width}`;
    end = start + width;
  }
  return path;
}

/** The code as an SVG picture that can be enlarged at will. `label` says in words what it leads to. */
export function qrSvg(text: string, label: string): string {
  const rows = modules(text);
  const side = rows.length;
  const escaped = label.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -.5 ${side} ${side}" shape-rendering="crispEdges" role="img" aria-label="${escaped}">` +
    `<path fill="#fff" d="M0-.5h${side}v${side}H0z"/><path stroke="#000" d="${rows.map(rowRuns).join('')}"/></svg>`
  );
}

/** One byte a module, 0 dark and 255 light, quiet zone included. */
export function qrModules(text: string): { data: Buffer; width: number } {
  const rows = modules(text);
  return { data: Buffer.from(rows.flatMap((row) => row.map((dark) => (dark ? 0 : 255)))), width: rows.length };
}

/** The code as a PNG at least `side` pixels wide, every module a whole number of pixels. */
export async function qrPng(text: string, side: number): Promise<Buffer> {
  const { data, width } = qrModules(text);
  const enlarged = Math.ceil(side / width) * width;
  return sharp(data, { raw: { width, height: width, channels: 1 } })
    .resize(enlarged, enlarged, { kernel: 'nearest' })
    .toColourspace('b-w')
    .png({ compressionLevel: 9 })
    .toBuffer();
}
