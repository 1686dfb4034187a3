import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const good = 'tests/fixtures/good-content';

/** For tests: a new root with a small sound `content/`, over which the folder of a case is laid. */
export function fixtureRoot(...overlays: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const folder of [good, ...overlays]) cpSync(join(folder, 'content'), join(root, 'content'), { recursive: true });
  return root;
}
