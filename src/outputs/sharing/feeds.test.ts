import { expect, test } from 'vitest';
import { siteMapFacts } from '../../build/site-map.ts';
import { latestChange, lastChange } from '../../entries/modified.ts';
import { robots } from './robots.ts';
import { shareLinks } from './links.ts';

test('a page that asks to stay out of search engines stays out of the site map', () => {
  expect(siteMapFacts('<head><meta name="robots" content="noindex, follow"></head>')).toBeNull();
});

test('the site map tells the day on which a page says that it changed, and none when it does not say', () => {
  expect(siteMapFacts('<head><meta property="article:modified_time" content="2026-11-24"></head>')).toEqual({
    lastmod: '2026-11-24',
  });
  expect(siteMapFacts('<head></head><body>noindex</body>')).toEqual({ lastmod: undefined });
});

test('comparing a guide with its source counts as a change; building the site does not', () => {
  expect(lastChange({ publishedOn: '2026-01-01', updatedOn: '2026-02-01', checkedOn: '2026-03-01' })).toBe(
    '2026-03-01',
  );
  expect(lastChange({ publishedOn: '2026-01-01' })).toBe('2026-01-01');
  expect(latestChange([])).toBeUndefined();
});

test('a build with samples is closed to search engines as a whole', () => {
  expect(robots('https://x.vn/sitemap-index.xml', true)).toBe('User-agent: *\nDisallow: /\n');
  expect(robots('https://x.vn/sitemap-index.xml', false)).toContain('Sitemap: https://x.vn/sitemap-index.xml');
});

test('addresses and titles survive the way into a share link', () => {
  const [facebook, telegram] = shareLinks('https://x.vn/a/?b=1', 'Khai sinh & hộ khẩu', 'Thư');
  expect(new URL(facebook?.url ?? '').searchParams.get('u')).toBe('https://x.vn/a/?b=1');
  expect(new URL(telegram?.url ?? '').searchParams.get('text')).toBe('Khai sinh & hộ khẩu');
});
