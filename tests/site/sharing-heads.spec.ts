/** What platforms and search engines read in the head of every public page. */
import { glob, readFile } from 'node:fs/promises';
import { expect, test, type APIRequestContext } from '@playwright/test';
import sharp from 'sharp';
import { parse } from 'yaml';
import { collectionNames } from '../../src/content-model/registry.ts';
import { urlOf } from '../../src/entries/url.ts';

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
    'twitter:title',
    'twitter:description',
    'twitter:image',
    'twitter:image:alt',
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
  for (const name of ['title', 'description', 'image', 'image:alt'])
    if (metas(html, `og:${name}`)[0] !== metas(html, `twitter:${name}`)[0]) found.push(`${name} differs for Twitter`);
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

/** What search engines ask of each type, and what this site promises of it; every value is told in words. */
const wantedOf: Record<string, Record<string, (value: unknown) => boolean>> = {
  Organization: { name: isText, url: isAddress },
  WebSite: { name: isText, url: isAddress, potentialAction: is('SearchAction'), publisher: isThing },
  BreadcrumbList: { itemListElement: isTrail },
  Article: {
    headline: (value) => isText(value) && value.length <= 110,
    description: isText,
    image: isAddress,
    datePublished: isDay,
    dateModified: isDay,
    mainEntityOfPage: isAddress,
    author: is('Organization'),
    publisher: is('Organization'),
  },
  ProfilePage: {
    dateCreated: isDay,
    dateModified: isDay,
    mainEntity: (value) => is('Person')(value) && hasName(value),
  },
  Event: {
    name: isText,
    description: isText,
    image: isAddress,
    startDate: isTime,
    endDate: isTime,
    location: (value) => is('Place')(value) && hasName(value),
    organizer: (value) => is('Organization')(value) && hasName(value),
    eventStatus: (value) => value === 'https://schema.org/EventScheduled',
  },
};

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
function isAddress(value: unknown): boolean {
  return isText(value) && /^https?:\/\/[^/]+\/(?!.*\/\/)/.test(value);
}
function isDay(value: unknown): boolean {
  return isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}
function isTime(value: unknown): boolean {
  return isText(value) && /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}:\d{2}.*)?)?$/.test(value);
}
function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null;
}
function is(type: string): (value: unknown) => boolean {
  return (value) => isThing(value) && value['@type'] === type;
}
function hasName(value: unknown): boolean {
  return isThing(value) && isText(value['name']);
}
function isTrail(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (step: unknown, index) =>
        isThing(step) && step['position'] === index + 1 && isText(step['name']) && isAddress(step['item']),
    )
  );
}

/** What a page's structured data breaks of the rules for their types. */
function wrongThings(all: readonly Thing[]): string[] {
  return all.flatMap((thing) => {
    const wanted = wantedOf[thing['@type']];
    if (wanted === undefined) return [`${thing['@type']}: no rules are known for it`];
    return Object.entries(wanted)
      .filter(([name, isRight]) => !isRight(thing[name]))
      .map(([name]) => `${thing['@type']}.${name}: ${JSON.stringify(thing[name])}`);
  });
}

test('structured data keep the rules of their types, and every page says where it stands', async ({ request }) => {
  const broken: Record<string, string[]> = {};
  for (const url of await publicPages()) {
    const all = things(await readPage(request, url));
    const trail = all.find((thing) => thing['@type'] === 'BreadcrumbList')?.['itemListElement'] as
      { item: string }[] | undefined;
    const found = wrongThings(all);
    if (trail?.at(-1)?.item !== url) found.push('the last step is not the page');
    for (const { item } of trail ?? [])
      if ((await request.get(new URL(item).pathname)).status() !== 200) found.push(`${item} is not there`);
    if (found.length > 0) broken[url] = found;
  }
  expect(broken).toEqual({});
});

test('structured data with a mistake would be found', () => {
  const event = { '@type': 'Event', name: 'x', startDate: 'ngày mai', location: { '@type': 'Place', name: '' } };
  expect(wrongThings([event, { '@type': 'HowTo' }])).toEqual(
    expect.arrayContaining([
      'Event.startDate: "ngày mai"',
      'Event.location: {"@type":"Place","name":""}',
      'HowTo: no rules are known for it',
    ]),
  );
});

test('a page that is not in the site map asks to stay out of search engines, and the other way round', async () => {
  const listed = new Set((await publicPages()).map((url) => `dist${new URL(url).pathname}index.html`));
  const wrong: string[] = [];
  for await (const file of glob('dist/**/*.html')) {
    const html = await readFile(file, 'utf8');
    const isHidden = metas(html, 'robots').some((content) => content.includes('noindex'));
    if (isHidden === listed.has(file)) wrong.push(file);
  }
  expect(wrong).toEqual([]);
});

test('the site map tells the day on which an entry last changed, as its file says', async () => {
  const map = await readFile('dist/sitemap-0.xml', 'utf8');
  let compared = 0;
  for (const name of collectionNames) {
    for await (const file of glob(`content/${name}/*/index.md`)) {
      const [, yaml = ''] = (await readFile(file, 'utf8')).split(/^---$/m);
      const data = parse(yaml) as Record<string, string | undefined> & {
        readonly changes?: { readonly day: string }[];
      };
      const path = urlOf({ collection: name, id: file.split('/').at(-2) ?? '' });
      const told = new RegExp(`<loc>[^<]*${path}</loc><lastmod>(\\d{4}-\\d{2}-\\d{2})`).exec(map)?.[1];
      if (told === undefined) continue;
      const days = [
        data['publishedOn'],
        data['updatedOn'],
        data['checkedOn'],
        ...(data.changes ?? []).map(({ day }) => day),
      ];
      const changes = days.filter((day) => day !== undefined);
      expect(told, file).toBe(changes.sort().at(-1));
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(20);
});

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
    // The list A–Z and life events tell of many guides.
    if (['', 'a-z', 'viec'].includes(slug) || wanted[list] === undefined) continue;
    const all = things(await readPage(request, url));
    expect(all[0]?.['@type'], url).toBe(wanted[list]);
    if (list === 'huong-dan')
      expect(all[0]?.['about'], url).toMatchObject({
        '@type': 'GovernmentService',
        provider: { '@type': 'GovernmentOrganization' },
      });
  }
});
