import sharp from 'sharp';
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import { extensionFits, pictureKind } from '../picture-kind.ts';

export const pictureFile = /\.(?:jpe?g|png|webp|avif|gif|ico|heic|heif|svg|tiff?|bmp)$/i;

const activeDrawing =
  /<(?:script|foreignObject|iframe|handler|set|animate)\b|\son[a-z]+\s*=|href\s*=\s*["']\s*(?!#|data:image\/)|<!ENTITY|javascript:/i;

/** What is wrong with a published picture: a false name, or data about its taking that should have been left out. */
export async function refusePublishedPicture(name: string, bytes: Uint8Array): Promise<string[]> {
  const kind = pictureKind(bytes);
  if (kind === undefined || !extensionFits(name, kind)) return [words.built.falseExtension(kind)];
  // Drawings may be published, programs may not.
  if (kind === 'SVG')
    return activeDrawing.test(Buffer.from(bytes).toString('utf8')) ? [words.built.activeDrawing()] : [];
  if (kind === 'ICO') return [];
  try {
    const { exif, xmp, iptc } = await sharp(bytes).metadata();
    const kept = Object.entries({ EXIF: exif, XMP: xmp, IPTC: iptc }).flatMap(([label, data]) => (data ? [label] : []));
    return kept.length > 0 ? [words.built.metadata(kept)] : [];
  } catch {
    return [words.built.brokenPicture()];
  }
}
