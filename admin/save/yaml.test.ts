/**
 * What is typed is what is kept: through the writer of the CMS, its own reader, that of the safeguards and that of
 * Astro.
 */
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from '../../src/content-model/normalise.ts';
import { readMarkdown } from '../../src/safeguards/content/frontmatter.ts';
import yaml from './yaml.ts';

function readings(data: Readonly<Record<string, unknown>>) {
  const written = yaml.toFile(data);
  const file = `---\n${written}---\n\nBài viết.\n`;
  const reading = readMarkdown('content/x.md', Buffer.from(file));
  return {
    cms: normalise(yaml.fromFile(written)),
    safeguards: 'problems' in reading ? reading.problems : normalise(reading.content.data),
    astro: normalise(parseFrontmatter(file).frontmatter),
  };
}

function expectKept(text: string): void {
  const data = { title: text, steps: [{ title: text }], keywords: [text] };
  const kept = normalise(data);
  expect(readings(data)).toEqual({ cms: kept, safeguards: kept, astro: kept });
}

test.each([
  ...[
    '0b11',
    '0o17',
    '017',
    '0x1F',
    '1_000',
    '1e3',
    '.5',
    '+1',
    '-1',
    '.inf',
    '-.INF',
    '.nan',
    '12:30:00',
    '1:2',
    '190:20:30.15',
  ],
  ...[
    '2026-01-01',
    '2026-02-30',
    '2026-1-1',
    '2026-01-01 10:00:00',
    '2026-01-01T10:00:00Z',
    '2026-01-01T00:00:00.000Z',
  ],
  ...['yes', 'No', 'on', 'OFF', 'y', 'true', 'False', 'null', 'Null', '~', '', '=', '<<', 'NaN', 'inf'],
  ...[
    '- a',
    '? a',
    '# a',
    'a # b',
    'a: b',
    '&a b',
    '*a',
    '!!str a',
    '!a',
    '%a',
    '@a',
    '`a`',
    '"a',
    "'a'",
    '[a',
    '{a}',
    '|',
    '>-',
    '---',
    '...',
  ],
  ...['a\nb', 'a\n\n  b', '---\na', 'a\n---\nb', '\\', 'đ', 'Ủy ban', 'x'.repeat(300), 'chữ '.repeat(60).trim()],
])('%j', (text) => {
  expectKept(text);
});

test('any text', () => {
  const sign = fc.constantFrom(...Array.from('0123456789._-+:eExXobTZ ~#&*!|>"\'%@`[]{},?\\\nađ'));
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 20 }), (text) => {
      expectKept(text.trim());
    }),
    { numRuns: 500 },
  );
});

test('fields stand in the order of the form, others after them; a day stands bare as it always did', () => {
  const written = yaml.toFile({ c: 1, publishedOn: '2026-03-01', title: 'Bài', draft: true }, ['title', 'publishedOn']);
  expect(written).toBe('title: Bài\npublishedOn: 2026-03-01\nc: 1\ndraft: true\n');
});
