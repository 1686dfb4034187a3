/** Whether `dist/` is made of what stands here now: of this code and content, for this environment, on this day. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../lib/cache/atomic.ts';
import { today } from '../entries/today.ts';
import { environmentName } from '../environment.ts';

const record = '.cache/dist-built-from';
const sources = ['{content,src,admin,public}/**', 'astro.config.mjs', 'package-lock.json'];

/** Names the state of all that a build reads. */
export function stateOfSources(environment: NodeJS.ProcessEnv = process.env, root = '.'): string {
  const hash = createHash('sha256').update(`${environmentName(environment)} ${today(environment)}`);
  for (const name of Object.keys(environment)
    .filter((each) => each.startsWith('CMS_'))
    .sort()) {
    hash.update(`${name}=${environment[name] ?? ''}\0`);
  }
  const files = globSync(sources, { cwd: root, exclude: (path) => /\.test\.tsx?$/.test(path) });
  for (const file of files.sort()) {
    const path = join(root, file);
    if (statSync(path).isFile()) hash.update(file).update('\0').update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** The folder itself is named too: another program may have built in its place. */
function recordOf(folder: string, state: string): string {
  const { ino, mtimeMs } = statSync(folder);
  return `${state} ${String(ino)} ${String(mtimeMs)}`;
}

/** Records that `folder` has been built from this state. */
export function recordState(folder: string, state: string, root = '.'): Promise<void> {
  return writeWhole(join(root, record), recordOf(join(root, folder), state));
}

/** Whether `folder` was built from what stands here now. */
export function isCurrent(folder: string, environment: NodeJS.ProcessEnv = process.env, root = '.'): boolean {
  if (!existsSync(join(root, folder, 'index.html')) || !existsSync(join(root, record))) return false;
  const built = recordOf(join(root, folder), stateOfSources(environment, root));
  return readFileSync(join(root, record), 'utf8') === built;
}
