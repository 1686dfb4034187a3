import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { site } from '../content-model/site.ts';
import { plainBoundary, toZod } from '../content-model/to-zod.ts';
import SiteFooter from './SiteFooter.astro';

const page = 'https://example.vn/huong-dan/dang-ky-khai-sinh/';

/** The foot of a page, with `content/site.yaml` as the CMS writes it. */
async function footer(corrections: string): Promise<string> {
  const data = toZod<typeof site, string>(site, plainBoundary).parse({
    name: '3 trách nhiệm',
    body: 'Phong trào thử',
    description: 'Trang thử.',
    hotline: { number: '1022', name: 'Cổng thông tin 1022' },
    corrections,
  });
  const container = await AstroContainer.create();
  return container.renderToString(SiteFooter, { props: { site: data, explore: [], about: [], page } });
}

test('with an address for corrections, every page has a button to report a mistake on it', async () => {
  const html = await footer('mailto:gop-y@example.gov.vn');
  expect(html).toContain('Báo sai sót');
  expect(html).toContain(`href="mailto:gop-y@example.gov.vn?subject=${encodeURIComponent(`Báo sai sót: ${page}`)}"`);
});

test('without an address nobody is asked to report into the void', async () => {
  expect(await footer('')).not.toContain('Báo sai sót');
});
