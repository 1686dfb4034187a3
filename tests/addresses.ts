import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tagsOf, type Tag } from '../src/lib/html.ts';

/** Folder of the built site that the tests look at. */
export const siteFolder = 'dist';

/**
 * Pages of which there is one for each entry or filter, all drawn alike and offered to no search engine: two of each
 * are looked at.
 */
const alike = [
  /^\/(?:huong-dan|mo-hinh|cach-lam-hay|guong|hoat-dong|don-vi)\/[^/]+\/[^/]+\/$/,
  /^\/ap-phich\//,
  /^\/chia-se\//,
  /^\/man-hinh\//,
  /^\/h\//,
  /^\/tap-huong-dan\//,
];

function addressOf(file: string): string {
  const path = `/${file.replaceAll('\\', '/')}`;
  return path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : path;
}

function isRedirect(file: string): boolean {
  return /http-equiv="?refresh/i.test(readFileSync(join(siteFolder, file), 'utf8'));
}

/** Addresses of all public pages of the built site, in alphabetical order; redirects and the CMS left out. */
export function publicAddresses(): string[] {
  return globSync('**/*.html', { cwd: siteFolder })
    .filter((file) => !file.startsWith('admin') && !isRedirect(file))
    .map(addressOf)
    .sort();
}

/** The public addresses without the many that are drawn alike. */
export function addressesToVisit(): string[] {
  const seen = alike.map(() => 0);
  return publicAddresses().filter((address) => {
    const kind = alike.findIndex((pattern) => pattern.test(address));
    if (kind === -1) return true;
    seen[kind] = (seen[kind] ?? 0) + 1;
    return seen[kind] <= 2;
  });
}

/** One address of each template, for checks that are about the build of a page and not about its content. */
export const templates = [
  '/',
  '/huong-dan/',
  '/huong-dan/a-z/',
  '/huong-dan/dang-ky-khai-sinh/',
  '/huong-dan/viec/sinh-con/',
  '/mo-hinh/',
  '/cach-lam-hay/',
  '/guong/',
  '/hoat-dong/',
  '/don-vi/',
  '/don-vi/phuong-tan-son-nhi/',
  '/trach-nhiem/cong-dong/',
  '/tim-kiem/',
  '/gioi-thieu/phong-trao/',
  '/404.html',
];

/** The page at an address, as it was built. */
export function htmlOf(address: string): string {
  return readFileSync(join(siteFolder, address.endsWith('/') ? `${address}index.html` : address), 'utf8');
}

/** What an element is to styles and to people who cannot see it, whatever it says. */
function shape(tag: Tag | undefined): string {
  if (tag === undefined) return '';
  const others = [...tag.attributes.keys()].filter((name) => name !== 'class').sort();
  return [tag.name, tag.attributes.get('class') ?? '', ...others].join(' ');
}

/** The markup of a page: each shape of element below each that it stands in, and after each that it follows. */
function markupOf(address: string): Set<string> {
  const tags = tagsOf(htmlOf(address));
  return new Set(
    tags.flatMap((tag, i) => [`${shape(tag.parent)} > ${shape(tag)}`, `${shape(tags[i - 1])} + ${shape(tag)}`]),
  );
}

/**
 * The fewest pages, found greedily, that together hold every piece of markup of those to visit, the templates first: 57
 * of 216 (measured). For what a browser takes long to look at, and what depends on markup and styles alone.
 */
export function addressesOfAllMarkup(): string[] {
  const left = new Map(addressesToVisit().map((address) => [address, markupOf(address)]));
  const chosen: string[] = [];
  const take = (address: string) => {
    const markup = left.get(address);
    chosen.push(address);
    left.delete(address);
    for (const [other, rest] of left) {
      for (const piece of markup ?? []) rest.delete(piece);
      if (rest.size === 0) left.delete(other);
    }
  };
  for (const address of templates) take(address);
  while (left.size > 0) {
    const [richest] = [...left].sort(([, a], [, b]) => b.size - a.size);
    if (richest !== undefined) take(richest[0]);
  }
  return chosen;
}
