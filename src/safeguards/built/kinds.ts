import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import { isPublicFile, refusePublicFile } from '../content/public-files.ts';
import { pictureFile } from './picture.ts';

/** What the steps of the build write, and where; a file of any other kind or place came in past them. */
const written: readonly RegExp[] = [
  /^\/(?:[^/]+\/)*index\.html$/,
  /^\/404\.html$/,
  /^\/(?:_astro|admin|pagefind)\/[^]*\.(?:html|js|css|json|wasm|woff2?|ttf|pagefind|pf_\w+)$/,
  // What a picture is by its bytes is asked in `picture.ts`.
  pictureFile,
  /^\/(?:[^/]+\/)*[\w-][\w.-]*\.(?:json|xml|txt|csv|ics|webmanifest)$/,
  /^\/(?:man-hinh\/)?sw\.js$/,
  /^\/_(?:headers|redirects)$/,
];

/**
 * Why a file has no place in the built site; nothing when it has.
 *
 * @param file from the root of the site: `/tai-len/anh.webp`.
 */
export function refuseKind(file: string, read: () => Uint8Array): string | undefined {
  const path = file.slice(1);
  if (isPublicFile(path)) return refusePublicFile(path, read());
  return written.some((place) => place.test(file)) ? undefined : words.publicFile.unlisted();
}
