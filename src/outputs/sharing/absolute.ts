import { siteUrl } from '../../environment.ts';

/** A path from the root of the site as an address that works anywhere. */
export function absolute(path: string): string {
  return new URL(path, siteUrl()).href;
}
