/** Whatever stands in a file, the reader answers with content or with problems, and never with a crash. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { normalise } from '../../content-model/normalise.ts';
import { collectionNames, describe, type CollectionName } from '../../content-model/registry.ts';
import { othersFrom } from '../entry/other-entries.ts';
import { entryProblems } from '../entry-problems.ts';
import { readMarkdown, readYaml, type ContentFile } from './frontmatter.ts';
import { located } from './located.ts';
import { parseMarkdown } from '../markdown.ts';
import { checkMdx } from './mdx.ts';
import { judgePicture } from './picture.ts';
import { personalDataIn } from '../personal-data/personal-data.ts';
import { formatProblems, type Problem } from '../problem.ts';

const runs = { numRuns: 300 };
const names = collectionNames.flatMap((name) => Object.keys(describe(name).fields));

/** Text in which the signs of YAML, Markdown and HTML are frequent. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '---',
        '\n',
        '\n---\n',
        ': ',
        '- ',
        '  ',
        '\t',
        '[',
        ']',
        '{',
        '}',
        '<',
        '>',
        '&a ',
        '*a ',
        '!!',
        '|',
        '>-',
        '"',
        "'",
        '`',
        '![',
        '](',
        '\\',
        '#',
        '\r\n',
        '\u0000',
        '\u202E',
        '<script>',
        'javascript:',
        '&#106;',
        '{x}',
        'import ',
      ),
      fc.constantFrom(...names),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** All mistakes of a content, read as an entry of the collection. */
function problemsOf(content: ContentFile, name: CollectionName): Problem[] {
  const written = { collection: describe(name), id: 'x', data: content.data, body: content.body };
  const known = { parse: parseMarkdown, others: othersFrom([]), pictures: new Map() };
  return entryProblems(written, known).map((problem) => located(content, describe(name), problem));
}

function readWholly(bytes: Uint8Array): string {
  const reading = readMarkdown('content/x.md', bytes);
  if ('problems' in reading) return formatProblems(reading.problems);
  const found = collectionNames.flatMap((name) => problemsOf(reading.content, name));
  return formatProblems([...found, ...checkMdx(reading.content).problems]);
}

test('any text between and after the fences is read or refused', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (yaml, body) => {
      expect(typeof readWholly(Buffer.from(`---\n${yaml}\n---\n${body}`))).toBe('string');
    }),
    runs,
  );
});

test('any bytes are read or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(typeof readWholly(bytes)).toBe('string');
      readYaml('content/site.yaml', bytes);
    }),
    runs,
  );
});

test('any data in any field is accepted or refused with a message for each mistake', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), fc.jsonValue(), { maxKeys: 6 }),
      (data) => {
        const content = { file: 'content/x.md', yaml: JSON.stringify(data), yamlLine: 2, data, body: '', bodyLine: 4 };
        for (const name of collectionNames) {
          for (const problem of problemsOf(content, name)) expect(problem.message.length).toBeGreaterThan(5);
        }
      },
    ),
    { numRuns: 100 },
  );
});

test('what the reader accepts is what the build reads', () => {
  fc.assert(
    fc.property(hostileText, (yaml) => {
      const text = `---\n${yaml}\n---\nbody`;
      const reading = readMarkdown('content/x.md', Buffer.from(text));
      if ('problems' in reading) return;
      const built = parseFrontmatter(text.replace(/\r\n?/g, '\n'));
      expect(normalise(reading.content.data)).toEqual(normalise(built.frontmatter));
      expect(built.content.trim()).toBe(reading.content.body.trim());
    }),
    { numRuns: 1000 },
  );
});

test('any bytes that begin like a picture are judged', async () => {
  const heads = [
    'ffd8ffe0',
    '89504e470d0a1a0a',
    '47494638396101000100',
    '52494646ffffffff57454250',
    '0000001866747970',
  ];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 200 }), async (head, rest) => {
      const verdict = await judgePicture(Buffer.concat([Buffer.from(head, 'hex'), rest]));
      expect(verdict.is).not.toBe('good');
    }),
    { numRuns: 100 },
  );
});

test('any text is searched for personal data in reasonable time', () => {
  const digits = fc.string({ unit: fc.constantFrom(...Array.from('0123456789 .-/@+aĐ')), maxLength: 2000 });
  fc.assert(
    fc.property(digits, (text) => Array.isArray(personalDataIn(text))),
    { numRuns: 200 },
  );
});
