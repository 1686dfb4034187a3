import { describe, expect, test } from 'vitest';
import { breadcrumbs, event, guideArticle, profilePage, toJsonLd, website, type Piece } from './structured-data.ts';

const origin = 'https://ba-trach-nhiem.example.vn';
const piece: Piece = {
  origin,
  body: 'Quận Đoàn',
  url: `${origin}/huong-dan/khai-sinh/`,
  title: 'Đăng ký khai sinh',
  summary: 'Khai sinh trong 60 ngày.',
  image: `${origin}/anh/x.png`,
  publishedOn: '2026-11-01',
  modifiedOn: '2026-11-20',
};

describe('structured data', () => {
  test('a guide is an article of the union about a service of the agency', () => {
    const thing = guideArticle(piece, {
      officialName: 'Đăng ký khai sinh',
      code: '1.001193',
      agency: 'Ủy ban nhân dân cấp xã',
      portalUrl: 'https://dichvucong.gov.vn',
    });
    expect(thing).toMatchObject({
      '@type': 'Article',
      publisher: { name: 'Quận Đoàn' },
      about: {
        '@type': 'GovernmentService',
        identifier: '1.001193',
        provider: { '@type': 'GovernmentOrganization', name: 'Ủy ban nhân dân cấp xã' },
      },
    });
  });

  test('search engines learn how to search the site', () => {
    const site = website({ origin, name: '3 trách nhiệm', body: 'Quận Đoàn', description: 'x', sameAs: [] })[1];
    expect(site).toMatchObject({
      potentialAction: { target: { urlTemplate: `${origin}/tim-kiem/?q={search_term_string}` } },
    });
  });

  test('an address that nobody has given is not told', () => {
    expect(website({ origin, name: 'x', body: 'x', description: 'x', sameAs: [] })[0]).not.toHaveProperty('sameAs');
  });

  test('a person is told by name, work and awards, without a portrait', () => {
    const person = profilePage(piece, {
      name: 'Nguyễn Văn A',
      position: 'Công chức',
      awards: ['Trẻ, giỏi, thân thiện (2022)'],
    });
    expect(person['mainEntity']).toEqual({
      '@type': 'Person',
      name: 'Nguyễn Văn A',
      jobTitle: 'Công chức',
      description: piece.summary,
      award: ['Trẻ, giỏi, thân thiện (2022)'],
    });
  });

  test('an activity known by month alone claims no day', () => {
    const place = 'Thành phố Hồ Chí Minh';
    expect(event(piece, { start: '2022-04', end: '2022-05', place })).toMatchObject({
      startDate: '2022-04',
      endDate: '2022-05',
      location: { '@type': 'Place', name: place, address: { addressCountry: 'VN' } },
    });
  });

  test('breadcrumbs count from one', () => {
    expect(breadcrumbs([{ name: 'a', url: origin }])).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [{ '@type': 'ListItem', position: 1, name: 'a', item: origin }],
    });
  });

  test('a text cannot close the script that it stands in', () => {
    expect(toJsonLd([{ '@type': 'Article', headline: '</script><script>alert(1)' }])).not.toContain('</script');
  });
});
