import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { bundleApart } from './cms.ts';

test('a CMS that cannot be bundled says why, without a stack trace', async () => {
  using folder = temporaryFolder();
  mkdirSync(join(folder.path, 'src'));
  writeFileSync(join(folder.path, 'package.json'), '{}');
  const reason = await bundleApart(folder.path).then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );
  expect(reason).toMatch(/^The CMS was not bundled: ./);
  expect(reason).toContain(folder.path);
  expect(reason).not.toMatch(/^\s+at /m);
});
