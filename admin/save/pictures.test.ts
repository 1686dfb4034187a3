import { markdownToMdast } from 'satteri';
import { expect, it } from 'vitest';
import { describe } from '../../src/content-model/registry.ts';
import type { Node } from '../../src/safeguards/markdown-node.ts';
import { pictureProblems } from './pictures.ts';

const models = describe('models');
const prose = (markdown: string) => markdownToMdast(markdown) as Node;

it('knows the pictures beside the entry', () => {
  const data = { cover: 'bia.webp', pictures: [{ image: './quay.webp' }] };
  expect(pictureProblems(models, data, prose('![Quầy](quay.webp)'), ['bia.webp', 'quay.webp'])).toEqual([]);
});

it.each([
  ['one that was deleted', { cover: 'bia.webp' }, '', 'Ảnh bìa'],
  ['one of another folder', { pictures: [{ image: '../khac/quay.webp' }] }, '', 'Ảnh trong bài › mục 1 › Ảnh'],
  ['one of another site', {}, '![Quầy](https://example.vn/quay.webp)', 'Bài viết'],
])('refuses %s', (_, data, body, place) => {
  expect(pictureProblems(models, data, prose(body), ['quay.webp']).map((problem) => problem.place)).toEqual([place]);
});
