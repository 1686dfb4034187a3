/**
 * What is opened once in a while by those who write entries, spread them or work with the data: the CMS and what it
 * asks for, the desk and its handbook, share kits, QR codes, posters, office screens, open data. Of 377 guides the data
 * alone took half a second of each build (measured).
 */
const forFew =
  /^(?:(?:admin|bien-tap|gioi-thieu\/so-tay-[\w-]+|chia-se|qr|ap-phich|man-hinh|api)\/|publish-status\.json$)/;

/**
 * How hard brotli tries. Pages are many, and change: at 10 they take 0.37 of the time of 11 and are 1.9 % larger, at 9
 * a thirtieth of it and are 7.2 % larger (measured on 50). All else readers keep.
 */
export function brotliQuality(file: string): number {
  if (forFew.test(file)) return 9;
  return file.endsWith('.html') ? 10 : 11;
}
