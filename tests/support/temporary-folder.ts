import { mkdtempDisposableSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * For tests: a new empty folder at `path`, removed where the block ends that declares it with `using`, or by
 * `remove()`.
 */
export function temporaryFolder() {
  return mkdtempDisposableSync(join(tmpdir(), 'test-'));
}
