import { describe, expect, it } from 'vitest';
import { clipboards } from '../test/clipboards.ts';
import { parseHtml } from '../test/parse-html.ts';
import { blocksOf, readMarkdown } from '../read.ts';
import { nodeTypes } from '../schema.ts';
import { writeMarkdown } from '../write.ts';
import { cleanHtml, cleanText, type Cleaned } from './clean.ts';

function markdownOf({ root }: Cleaned): string {
  const doc = nodeTypes.doc.create(null, blocksOf(root));
  return doc.childCount === 0 ? '' : (doc.check(), writeMarkdown(doc, readMarkdown('')));
}

describe('a clipboard becomes Markdown with all of its words', () => {
  it.each(clipboards)('$from', ({ html, markdown, pictures = 0, frames = 0 }) => {
    const cleaned = cleanHtml(parseHtml(html));
    expect(markdownOf(cleaned)).toBe(markdown);
    expect(cleaned.leftOut).toEqual({ pictures, frames });
  });

  it.each([
    ['lines and signs', 'Chào\r\n- một\r\n- hai\r\n\r\n5*3*2 <b>', 'Chào\n\n- một\n- hai\n\n5\\*3\\*2 \\<b>'],
    ['cells of a sheet', 'a\tb\n1\t2', '| a | b |\n| - | - |\n| 1 | 2 |'],
    ['a list with tabs after its signs', '•\tmột\n•\thai', '- một\n- hai'],
    ['years and chapters', '2026. Năm mới\n1. Mục đích\nđoạn', '2026\\. Năm mới\n\n1\\. Mục đích\n\nđoạn'],
    ['nothing but blanks', ' \n\t\n', ''],
  ])('text without form: %s', (_, text, markdown) => {
    expect(markdownOf(cleanText(text))).toBe(markdown);
  });

  it('tells that nothing is left of a picture alone', () => {
    expect(cleanHtml(parseHtml('<meta charset="utf-8"><img src="https://a.vn/a.png">'))).toMatchObject({
      isEmpty: true,
      leftOut: { pictures: 1 },
    });
  });

  it('survives what is nested beyond all measure', () => {
    const deep = `${'<div><b>'.repeat(150)}chữ${'</b></div>'.repeat(150)}`;
    expect(markdownOf(cleanHtml(parseHtml(deep)))).toBe('**chữ**');
  });
});
