/**
 * QR codes for print and screens: error correction Q (a quarter may be dirty or torn) and the quiet zone of 4 modules
 * that readers need, always dark on white. The browser draws them with the same code.
 */
import { escaped } from '../../lib/escaped.ts';
import encodeQR from 'qr';

const quietZone = 4;

/** Rows of modules, true where dark, quiet zone included. */
export function modules(text: string): boolean[][] {
  return encodeQR(text, 'raw', { ecc: 'quartile', border: quietZone });
}

/**
 * The dark runs of a row as a line along its middle: half as long as their outlines, which weighs on a page of many
 * codes.
 */
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
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -.5 ${side} ${side}" shape-rendering="crispEdges" role="img" aria-label="${escaped(label)}">` +
    `<path fill="#fff" d="M0-.5h${side}v${side}H0z"/><path stroke="#000" d="${rows.map(rowRuns).join('')}"/></svg>`
  );
}
