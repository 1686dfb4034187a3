/**
 * `robots.txt`. Pages that search engines must leave out say so themselves (`noindex`), and must be readable for that;
 * a build with samples is no public site and is closed as a whole.
 */
export function robots(sitemap: string, hasSamples: boolean): string {
  if (hasSamples) return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *\nDisallow: /admin/\n\nSitemap: ${sitemap}\n`;
}
