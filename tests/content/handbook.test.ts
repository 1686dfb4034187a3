import { readFileSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { expect, it } from 'vitest';

/** Words that grown-ups read in a minute, in a language that they speak. */
const wordsAMinute = 250;

const [, , page = ''] = readFileSync('content/pages/so-tay-bien-tap.mdx', 'utf8').split('---\n');
const pictures = [...page.matchAll(/!\[(.*?)\]\((.*?)\.webp\)/g)].map(([all, alt = '', name = '']) => ({
  all,
  alt,
  name,
}));

it('the first page of the handbook is read in a minute', () => {
  const text = pictures.reduce((left, { all }) => left.replace(all, ''), page);
  expect(text.trim().split(/\s+/).length).toBeLessThanOrEqual(wordsAMinute);
});

it('its pictures are those that a test takes of the CMS, described and small', async () => {
  const test = readFileSync('tests/cms/cms-review.spec.ts', 'utf8');
  const taken = [...test.matchAll(/handbookPicture\(page, '(.*?)'/g)].map(([, name]) => name);
  expect(pictures.map(({ name }) => name).sort()).toEqual(taken.sort());
  for (const { name, alt } of pictures) {
    const file = `content/pages/${name}.webp`;
    expect(alt.length).toBeGreaterThan(20);
    expect(await sharp(file).metadata()).toMatchObject({ format: 'webp', width: 720, height: 620 });
    expect(statSync(file).size).toBeLessThan(30_000);
  }
});
