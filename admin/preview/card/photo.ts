import type { Pixels } from '../../../src/outputs/link-cards/content.ts';
import { fillsPlace } from '../../../src/outputs/link-cards/place.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The photograph at `url` cut to its place, around its middle (the build looks for what draws the eye); nothing when it
 * is too small for it or cannot be read.
 */
export async function cropPhoto(url: string, { width, height }: Size): Promise<Pixels | undefined> {
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } catch {
    // Not loaded yet, or no picture: the editor is told of that where the picture is chosen.
    return undefined;
  }
  const { naturalWidth, naturalHeight } = image;
  if (!fillsPlace({ width: naturalWidth, height: naturalHeight }, { width, height })) return undefined;
  const scale = Math.max(width / naturalWidth, height / naturalHeight);
  const [shownWidth, shownHeight] = [width / scale, height / scale];
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (context === null) return undefined;
  const [left, top] = [(naturalWidth - shownWidth) / 2, (naturalHeight - shownHeight) / 2];
  context.drawImage(image, left, top, shownWidth, shownHeight, 0, 0, width, height);
  return { width, height, data: new Uint8Array(context.getImageData(0, 0, width, height).data.buffer) };
}
