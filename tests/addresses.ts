import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the built site that the tests look at. */
export const siteFolder = 'dist';

/** Pages of which there is one for each entry or filter, all drawn alike and offered to no search engine: two of each are looked at. */
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

/** The addresses in handfuls, for tests that share their work between workers, each named by its first. */
export function handfuls(addresses: readonly string[], size = 12): { name: string; addresses: string[] }[] {
  const groups = [];
  for (let start = 0; start < addresses.length; start += size) {
    const group = addresses.slice(start, start + size);
    groups.push({ name: `${group[0] ?? ''} … (${group.length})`, addresses: group });
  }
  return groups;
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
