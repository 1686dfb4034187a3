/**
 * Cards as they are looked at before one is taken: small, since a person needs one of three and pays for what is shown.
 */
import { previewPath } from './paths.ts';
import { formats, type FormatName } from './formats.ts';

/** Pixels. */
export const previewWidth = 320;

/** The small picture as a page refers to it; nothing is drawn for this. */
export function previewPicture(pagePath: string, form: FormatName) {
  const { width, height } = formats[form];
  return { url: previewPath(pagePath, form), width: previewWidth, height: Math.round((height * previewWidth) / width) };
}
