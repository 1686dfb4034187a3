/** How the service worker of the public pages treats an address. */

/** Never answered from a cache: the CMS, data, the state of the site; the office screens have a worker of their own. */
const alwaysFromNetwork = /^\/(?:(?:admin|api|man-hinh)(?:\/|$)|(?:publish|build)-status\.json$|sw\.js$)/;

/** Files whose name changes with their content. */
const hashed = /^\/(?:_astro|pagefind\/(?:fragment|index|filter))\//;

/** Whether the worker may answer for a path of its own origin. */
export function isKeepable(path: string): boolean {
  return !alwaysFromNetwork.test(path.toLowerCase());
}

/** Whether what stands under a path never changes. */
export function isHashed(path: string): boolean {
  return hashed.test(path);
}

export function isOfSearch(path: string): boolean {
  return path.startsWith('/pagefind/');
}

/** Files of the site that a text names: fonts, scripts and icons of a page, other scripts of a script. */
export function filesNamedBy(text: string): string[] {
  const named =
    /(?:src|href)="(\/(?:_astro\/[^"]+|favicon\.svg))"|url\((\/_astro\/[^)]+)\)|["'`]\.\/([\w.-]+\.js)["'`]/g;
  const files = [...text.matchAll(named)].map(
    ([, inTag, inStyle, imported]) => inTag ?? inStyle ?? `/_astro/${imported ?? ''}`,
  );
  return [...new Set(files)];
}
