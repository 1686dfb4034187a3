/** What platforms and search engines read in the head of every public page. */
import { readFile } from 'node:fs/promises';
import { expect, test, type APIRequestContext } from '@playwright/test';
import sharp from 'sharp';

const heaviest = 300_000;

async function publicPages(): Promise<string[]> {
  const map = await readFile('dist/sitemap-0.xml', 'utf8');
  return [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);
}

/** The values of all <meta> of one name in a page's head. */
function metas(html: string, name: string): string[] {
  const pattern = new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`, 'g');
  return [...html.matchAll(pattern)].map(([, content = '']) => content);
}

/** What a page's head breaks of the rules for cards; empty when all is well. */
function mistakes(url: string, html: string): string[] {
  const once = [
    'og:type',
    'og:title',
    'og:description',
    'og:url',
    'og:image',
    'og:image:width',
    'og:image:height',
    'og:image:alt',
    'og:locale',
    'og:site_name',
    'twitter:card',
  ];
  const found = once
    .filter((name) => metas(html, name).length !== 1 || metas(html, name)[0] === '')
    .map((name) => `${name} not given once`);
  const canonical = [...html.matchAll(/<link rel="canonical" href="([^"]+)"/g)].map(([, href = '']) => href);
  if (canonical.length !== 1 || canonical[0] !== url) found.push(`canonical is ${canonical.join(', ')}`);
  if (metas(html, 'og:url')[0] !== url) found.push('og:url is not the canonical address');
  if (metas(html, 'og:locale')[0] !== 'vi_VN') found.push('og:locale is not vi_VN');
  if (metas(html, 'twitter:card')[0] !== 'summary_large_image') found.push('twitter:card is not the large form');
  if (!/^https?:\/\/[^/]+\/anh\/.*\.png\?v=[0-9a-f]{8}$/.test(metas(html, 'og:image')[0] ?? ''))
    found.push('og:image has no versioned address');
  if (metas(html, 'description')[0] !== metas(html, 'og:description')[0]) found.push('descriptions differ');
  return found;
}

interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}
function things(html: string): Thing[] {
  const script = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}';
  return (JSON.parse(script) as { '@graph'?: Thing[] })['@graph'] ?? [];
}

async function readPage(request: APIRequestContext, url: string): Promise<string> {
  const response = await request.get(new URL(url).pathname);
  expect(response.status(), url).toBe(200);
  return response.text();
}

test('every public page gives platforms a whole card: title, words, picture, canonical address', async ({
  request,
}) => {
  const pages = await publicPages();
  expect(pages.length).toBeGreaterThan(20);
  const broken: Record<string, string[]> = {};
  for (const url of pages) {
    const found = mistakes(url, await readPage(request, url));
    if (found.length > 0) broken[url] = found;
  }
  expect(broken).toEqual({});
});

test('a head with a mistake would be found', () => {
  const html =
    '<meta property="og:title" content="a"><meta property="og:title" content="b"><link rel="canonical" href="http://x.vn/b/">';
  expect(mistakes('http://x.vn/a/', html)).toEqual(
    expect.arrayContaining(['og:title not given once', 'canonical is http://x.vn/b/', 'og:locale is not vi_VN']),
  );
});

test('the picture of every card is there, has the size that the page tells, and is light', async ({ request }) => {
  const pictures = new Map<string, string>();
  for (const url of await publicPages()) {
    const html = await readPage(request, url);
    pictures.set(
      metas(html, 'og:image')[0] ?? '',
      `${metas(html, 'og:image:width')[0] ?? ''}×${metas(html, 'og:image:height')[0] ?? ''}`,
    );
  }
  for (const [picture, told] of pictures) {
    const body = await (await request.get(new URL(picture).pathname)).body();
    const { format, width, height, exif } = await sharp(body).metadata();
    expect({ picture, told, format, exif }).toEqual({
      picture,
      told: `${width}×${height}`,
      format: 'png',
      exif: undefined,
    });
    expect(body.length, picture).toBeLessThan(heaviest);
  }
});

const kinds: [path: string, types: string[]][] = [
  ['/', ['Organization', 'WebSite', 'BreadcrumbList']],
  ['/huong-dan/', ['BreadcrumbList']],
  ['/huong-dan/dang-ky-khai-sinh/', ['Article', 'BreadcrumbList']],
];
for (const [path, types] of kinds) {
  test(`search engines learn what ${path} is`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    expect(things(html).map((thing) => thing['@type'])).toEqual(types);
  });
}

test('each kind of entry is told as what it is', async ({ request }) => {
  const wanted: Record<string, string | undefined> = {
    'huong-dan': 'Article',
    'mo-hinh': 'Article',
    'cach-lam-hay': 'Article',
    guong: 'ProfilePage',
    'hoat-dong': 'Event',
  };
  for (const url of await publicPages()) {
    const [, list = '', slug = ''] = new URL(url).pathname.split('/');
    if (slug === '' || slug === 'a-z' || wanted[list] === undefined) continue;
    const all = things(await readPage(request, url));
    expect(all[0]?.['@type'], url).toBe(wanted[list]);
    if (list === 'huong-dan')
      expect(all[0]?.['about'], url).toMatchObject({
        '@type': 'GovernmentService',
        provider: { '@type': 'GovernmentOrganization' },
      });
    if (list === 'hoat-dong') expect(all[0]?.['startDate'], url).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
  }
});
