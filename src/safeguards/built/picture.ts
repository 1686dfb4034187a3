import sharp from 'sharp';
import { Parser } from 'htmlparser2';
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import { extensionFits, pictureKind } from '../content/picture-kind.ts';

export const pictureFile = /\.(?:jpe?g|png|webp|avif|gif|ico|heic|heif|svg|tiff?|bmp)$/i;

const activeElement = /^(?:script|foreignobject|iframe|handler|set|animate\w*)$/;

function isActiveAttribute(name: string, value: string): boolean {
  if (name.startsWith('on') || /^\s*javascript:/i.test(value)) return true;
  return /^(?:.*:)?href$/.test(name) && !/^\s*(?:#|data:image\/)/i.test(value);
}

/**
 * Whether a drawing may run or load something. Only its tags can: the title of an entry in it may say what it likes.
 */
function isActive(drawing: string): boolean {
  if (/<!(?:ENTITY|DOCTYPE[^>]*\[)/i.test(drawing)) return true;
  const found = { active: false };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const local = name.toLowerCase().replace(/^.*:/, '');
        const isUnsafe = Object.entries(attributes).some(([key, value]) => isActiveAttribute(key.toLowerCase(), value));
        if (activeElement.test(local) || isUnsafe) found.active = true;
      },
    },
    { xmlMode: true },
  );
  parser.end(drawing);
  return found.active;
}

/** What is wrong with a published picture: a false name, or data about its taking that should have been left out. */
export async function refusePublishedPicture(name: string, bytes: Uint8Array): Promise<string[]> {
  const kind = pictureKind(bytes);
  if (kind === undefined || !extensionFits(name, kind)) return [words.built.falseExtension(kind)];
  // Drawings may be published, programs may not.
  if (kind === 'SVG') return isActive(Buffer.from(bytes).toString('utf8')) ? [words.built.activeDrawing()] : [];
  if (kind === 'ICO') return [];
  try {
    const { exif, xmp, iptc } = await sharp(bytes).metadata();
    const kept = Object.entries({ EXIF: exif, XMP: xmp, IPTC: iptc }).flatMap(([label, data]) => (data ? [label] : []));
    return kept.length > 0 ? [words.built.metadata(kept)] : [];
  } catch {
    return [words.built.brokenPicture()];
  }
}
