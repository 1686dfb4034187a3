import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { invalidHtml } from './html-validity.ts';

test('a page with a false nesting and a doubled id is told with file, line and rule', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const page = (body: string) =>
    `<!DOCTYPE html>\n<html lang="vi"><head><title>a</title></head>\n<body>${body}</body></html>\n`;
  writeFileSync(join(folder, 'good.html'), page('<p id="a">a</p>'));
  writeFileSync(join(folder, 'bad.html'), page('<p id="a"><div id="a">a</div></p>'));
  const told = await invalidHtml(folder, ['good.html', 'bad.html']);
  expect(told.join('\n')).toMatch(/^bad\.html:3:.*no-dup-id/m);
  expect(told.join('\n')).not.toContain('good.html');
});
