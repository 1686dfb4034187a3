/**
 * What may lie in `public/`, which is published as it is: the files that the templates name, and pictures in the folder
 * for uploads. Anything else, a script or a page above all, would be part of the site without having been looked at.
 */
import { basename } from 'node:path';
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import { extensionFits, pictureKind, type PictureKind } from './picture-kind.ts';

const named: Readonly<Record<string, PictureKind>> = {
  'apple-touch-icon.png': 'PNG',
  'favicon.ico': 'ICO',
  'favicon.svg': 'SVG',
  // For the home screen of a telephone; named in the manifest.
  'icon-192.png': 'PNG',
  'icon-512.png': 'PNG',
};
/** Where the CMS puts pictures that belong to no entry. */
const uploads = 'tai-len/';
const uploadable: readonly (PictureKind | undefined)[] = ['JPEG', 'PNG', 'WebP', 'AVIF'];

/** Whether a file of the site comes from `public/`; the path goes from there. */
export function isPublicFile(path: string): boolean {
  return path in named || path.startsWith(uploads);
}

/**
 * Why a file may not lie in `public/`; nothing when it may. Its kind is told by its bytes, which its name has to fit.
 *
 * @param path from there: `tai-len/anh.webp`.
 */
export function refusePublicFile(path: string, bytes: Uint8Array): string | undefined {
  const kind = pictureKind(bytes);
  const expected = Object.hasOwn(named, path) ? named[path] : undefined;
  if (expected !== undefined) return kind === expected ? undefined : words.publicFile.falseKind(expected);
  if (!path.startsWith(uploads) || basename(path).startsWith('.')) return words.publicFile.unlisted();
  if (kind === undefined || !uploadable.includes(kind)) return words.publicFile.noPicture();
  return extensionFits(path, kind) ? undefined : words.picture.extension(kind);
}
