/**
 * The form accepts what the build accepts, and nothing else: any entry is saved as the CMS writes it and checked as the
 * build checks it, and both tell the same. Each goes its own way: two readers of Markdown, a file and what the form
 * holds.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { formProblems, type Data } from '../../admin/save/check.ts';
import { normaliseText } from '../../admin/save/normalise-text.ts';
import { gatherKnown } from '../../admin/save/known.ts';
import yaml from '../../admin/save/yaml.ts';
import { describe, type CollectionName } from '../content-model/registry.ts';
import { publishedSite } from './entry/published-site.ts';
import type { EntryProblem } from './entry/entry.ts';
import { otherEntry } from './entry/other-entries.ts';
import { checkContent } from './content/check-content.ts';
import { fixtureRoot } from '../../tests/support/fixture-root.ts';
import { readMarkdown } from './content/frontmatter.ts';
import { placeOf } from './values.ts';

const root = fixtureRoot();
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const published = publishedSite({
  pages: {
    'chia-se giay-to': ['/huong-dan/dang-ky-khai-sinh/'],
    '': ['/', '/huong-dan/', '/tim-kiem/', '/gioi-thieu/'],
  },
  files: ['/rss.xml'],
});

function dataOf(name: CollectionName, id: string): Data {
  const reading = readMarkdown('x', readFileSync(join(root, 'content', name, id, 'index.md')));
  if ('problems' in reading) throw new Error('The fixture cannot be read.');
  return { ...reading.content.data, body: reading.content.body };
}

const kept = (name: CollectionName) =>
  Promise.resolve(
    existsSync(join(root, 'content', name))
      ? readdirSync(join(root, 'content', name)).map((id) => ({ id, data: dataOf(name, id) }))
      : [],
  );

/** How a problem reads, wherever it is told; files that an entry does not use are no matter of its form. */
function read({ fields }: ReturnType<typeof describe>, { path, found, message, severity }: EntryProblem): string {
  return JSON.stringify([placeOf(fields, path), found, message, severity]);
}

async function ofForm(name: CollectionName, id: string, data: Data): Promise<string[]> {
  const known = await gatherKnown(describe(name), data, {
    entriesOf: async (each) => (await kept(each)).map((entry) => otherEntry(each, entry.id, entry.data)),
    read: async (each, ids) => (await kept(each)).filter((entry) => ids.includes(entry.id)),
    published: () => Promise.resolve(published),
    sharedQuestions: () => Promise.resolve(new Set(['so-ho-khau-giay'])),
  });
  const problems = formProblems(describe(name), id, data, { ...known, pictures: new Map() });
  return problems.map((problem) => read(describe(name), problem)).sort();
}

async function ofBuild(name: CollectionName, id: string, data: Data): Promise<string[]> {
  const { body = '', ...fields } = data;
  const folder = join(root, 'content', name, id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.md'), `---\n${yaml.toFile(fields)}---\n\n${String(body)}\n`);
  const { problems } = await checkContent(root, { published });
  rmSync(folder, { recursive: true });
  return problems
    .filter(({ file }) => file === `content/${name}/${id}/index.md`)
    .map(({ field, found, message, severity }) => JSON.stringify([field, found, message, severity]))
    .sort();
}

/** Pieces of prose; each hits a rule, or looks as if it did. */
const pieces = [
  ...[
    'Nộp hồ sơ.',
    '\n\n',
    ' ',
    '**Gọi** ',
    '0903 **123** 456',
    '079203001234',
    'a.b@gmail.com',
    'nhà số 12/5 đường Lũy Bán Bích',
  ],
  ...[
    '<br>',
    '<script>1</script>',
    '<!-- a -->',
    '# Lớn\n',
    '\n## Giấy tờ\n',
    '\n## Giấy tờ\n',
    '> ',
    '\n- ',
    '\n1. ',
    '`mã`',
    '~~a~~',
  ],
  ...[
    '[a](dichvucong.gov.vn)',
    '[a](/huong-dan/dang-ky-khai-sinh)',
    '[a](/huong-dan/khong-co/)',
    '[a](#cho-khong-co)',
    '[a](#giấy-tờ)',
  ],
  ...[
    '[a](/huong-dan/dang-ky-khai-sinh/#giay-to)',
    '[a](/huong-dan/dang-ky-khai-sinh/#gì)',
    '[a](/huong-dan/chuyen-muc-cu)',
    '[a](/huong-dan/chuyen-muc-cu/)',
    '[a](/khong/)',
    '[a](/rss.xml)',
    '[a](khac/)',
  ],
  ...[
    '[a](javascript:alert(1))',
    '[a](//x.vn)',
    '[a](https://u@x.vn/)',
    '[a](https://dichvucong.gov.vn.x.com/)',
    '<https://x.vn>',
    'www.x.vn',
  ],
  ...[
    '![](a.webp)',
    '![a](a.webp)',
    '![a](../a.webp)',
    '![a][b]\n\n[b]: a.webp\n',
    '[^nguồn]',
    '\n[^nguồn]: Báo\n',
    '__ASTRO_IMAGE_="x"',
  ],
  ...[
    '\n| a | b |\n|---|---|\n| c | [d](/khong/) |\n',
    '\n```\n<br>\n```\n',
    '*'.repeat(300),
    '>'.repeat(60),
    '- '.repeat(50),
    'a'.repeat(300),
  ],
  ...[
    '[a](/h/khai-sinh/)',
    '[a](/h/khong/)',
    '[a](mailto:a@x.vn)',
    '[a](tel:0903123456)',
    '\n***\n',
    '\\<br>',
    '&lt;br&gt;',
    '\n    mã <br>\n',
  ],
];
const prose = fc.oneof(
  { weight: 20, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.constantFrom('a'.repeat(100_001), 'Nộp. '.repeat(21_000)) },
);

const texts = fc.constantFrom(
  ...[
    'Bài thử',
    '',
    'Ủy ban 🎉',
    '→ gửi',
    'x'.repeat(200),
    'x'.repeat(6000),
    '0903123456',
    'CCCD 079203001234',
    '0b11',
    'yes',
    'a\u0301\u0302\u0301\u0302\u0300',
    ' a ',
  ],
);
const addresses = fc.constantFrom(
  ...[
    '/cu/',
    '/tim-kiem/',
    '/bien-tap/',
    '/huong-dan/',
    '/huong-dan/dang-ky-khai-sinh/',
    '/h/khai-sinh/',
    '/huong-dan/linh-vuc/ho-tich/',
  ],
  ...['/khai-sinh-cu/', `/${'a'.repeat(300)}/`, 'cu', '//cu/'],
);
const links = fc.constantFrom(
  'https://dichvucong.gov.vn/',
  'dichvucong.gov.vn',
  'https://x.example/',
  'javascript:1',
  'https://dichvucong-gov.vn/',
);
const guide = fc.record(
  {
    title: texts,
    summary: texts,
    short: fc.constantFrom('khai-sinh', 'giay-thu', 'Không Đúng'),
    portalUrl: links,
    previousUrls: fc.array(addresses, { maxLength: 4 }),
    helpUnits: fc.array(fc.constantFrom('phuong-tan-phu', 'phuong-tan-phu/index', 'phuong-cu'), { maxLength: 2 }),
    sharedQuestions: fc.array(fc.constantFrom('so-ho-khau-giay', 'cau-la'), { maxLength: 2 }),
    relatedGuides: fc.array(fc.constantFrom('dang-ky-khai-sinh', 'khong-co', 'bai-thu'), { maxLength: 2 }),
    steps: fc.array(
      fc.record({ title: texts, titel: texts, picture: fc.constantFrom('a.webp', '../a.webp') }, { requiredKeys: [] }),
      { maxLength: 3 },
    ),
    cover: fc.constantFrom('a.webp', './b c.webp', 'https://x.vn/a.webp'),
    publishedOn: fc.constantFrom('2026-03-01', '2026-02-30', '31/3/2026'),
    sample: fc.boolean(),
    ketqua: texts,
    layout: texts,
    keywords: fc.array(texts, { maxLength: 40 }),
    sources: fc.array(fc.record({ title: texts, url: links }, { requiredKeys: [] }), { maxLength: 3 }),
    body: prose,
  },
  { requiredKeys: [] },
);
const profile = fc.record(
  { title: texts, quote: texts, portrait: fc.constant('cccd-079203001234.webp'), sample: fc.boolean(), body: prose },
  { requiredKeys: [] },
);

/** What every kind of rule says when it refuses: none may be out of the reach of the generators. */
const rules = [
  ...[
    'chưa điền',
    'dài quá',
    'không có ô nào',
    'không được đặt bố cục',
    'không phải ngày',
    'chưa đúng dạng',
    'không phải địa chỉ',
  ],
  ...[
    'không vẽ được',
    'không có bài này',
    'đã dùng tên này',
    'đang có một trang',
    'cũng ghi địa chỉ này',
    'đã ghi ở trên',
    'không phải trang có đuôi',
  ],
  ...[
    'có mã HTML',
    'tiêu đề cấp 1',
    'ảnh chưa có lời',
    'lối tham chiếu',
    'không có ảnh này',
    'ảnh phải nằm cạnh',
    'địa chỉ không an toàn',
    'trông như trang',
  ],
  ...[
    'thiếu https://',
    'thiếu dấu / ở cuối',
    'không dẫn tới trang nào',
    'dẫn tới một phần không có',
    'lồng vào nhau',
    'dấu riêng của máy',
  ],
  ...['giống số điện thoại', 'giống số căn cước', 'hộp thư riêng', 'giống địa chỉ nhà'],
];

test('for any entry the list of the build and that of the form are equal', async () => {
  const said: string[] = [];
  const other = { ...dataOf('guides', 'dang-ky-khai-sinh'), short: 'khac', previousUrls: ['/khai-sinh-cu/'], body: '' };
  const { body, ...fields } = other;
  mkdirSync(join(root, 'content/guides/khac'), { recursive: true });
  writeFileSync(join(root, 'content/guides/khac/index.md'), `---\n${yaml.toFile(fields)}---\n${body}`);
  // An entry of another collection once stood among the guides.
  const unit = join(root, 'content/units/phuong-tan-phu/index.md');
  writeFileSync(
    unit,
    readFileSync(unit, 'utf8').replace('previousUrls:\n', 'previousUrls:\n  - /huong-dan/chuyen-muc-cu/\n'),
  );
  const whole = dataOf('guides', 'dang-ky-khai-sinh');
  const entry: fc.Arbitrary<['guides' | 'profiles', Data]> = fc.oneof(
    fc.tuple(
      fc.constant('guides' as const),
      guide.map((change) => ({ ...whole, short: 'giay-thu', ...change })),
    ),
    fc.tuple(fc.constant('guides' as const), guide),
    fc.tuple(fc.constant('profiles' as const), profile),
  );
  // Each piece at least once, in few entries: of very many mistakes only the first are told.
  const bodies = Array.from({ length: Math.ceil(pieces.length / 8) }, (_, index) =>
    pieces.slice(index * 8, index * 8 + 8),
  );
  const examples = bodies.map((parts): [['guides' | 'profiles', Data]] => [
    ['guides', { ...whole, body: parts.join('\n\n') }],
  ]);
  const marked = {
    ...whole,
    summary: 'a\u0301\u0302\u0301\u0302\u0300',
    previousUrls: ['/cu/', '/cu/'],
    helpUnits: ['phuong-cu'],
  };
  const pictureByReference = { ...whole, body: '![a][b]\n\n[b]: a.webp\n' };
  await fc.assert(
    fc.asyncProperty(entry, async ([name, typed]) => {
      const data = normaliseText(typed);
      const form = await ofForm(name, 'bai-thu', data);
      expect(await ofBuild(name, 'bai-thu', data)).toEqual(form);
      said.push(...form);
    }),
    // The same entries each time: which rules they break, asked below, must not hang on chance.
    { seed: 1, numRuns: 100, examples: [...examples, [['guides', marked]], [['guides', pictureByReference]]] },
  );
  const text = said.join('\n');
  expect(rules.filter((rule) => !text.includes(rule))).toEqual([]);
});
