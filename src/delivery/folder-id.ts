/**
 * Names the state of an entry's folder as git names a tree: forges tell the names of a whole collection in one answer,
 * and whatever a build has read under the same name need not be read again.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

const regularFile = '100644';

function hashed(kind: 'blob' | 'tree', content: Buffer): Buffer {
  return createHash('sha1')
    .update(`${kind} ${String(content.length)}\0`)
    .update(content)
    .digest();
}

/** Hashes of files by their place, with what tells whether they have changed since. */
const known = new Map<string, { readonly stamp: string; readonly id: Buffer }>();

async function fileId(file: string): Promise<Buffer> {
  const { size, mtimeNs, ctimeNs } = await stat(file, { bigint: true });
  const stamp = [size, mtimeNs, ctimeNs].join(' ');
  const before = known.get(file);
  if (before?.stamp === stamp) return before.id;
  const id = hashed('blob', await readFile(file));
  known.set(file, { stamp, id });
  return id;
}

/**
 * The name that git gives to a folder of ordinary files; empty for any other folder, and for none.
 *
 * Where git keeps other bytes than lie here (line ends, large files), the name is another one, and the entry is read
 * anew.
 */
export async function folderId(folder: string): Promise<string> {
  const found = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (found === undefined || found.some((each) => !each.isFile())) return '';
  const names = found.map(({ name }) => name).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const lines: Buffer[] = [];
  for (const name of names) lines.push(Buffer.from(`${regularFile} ${name}\0`), await fileId(join(folder, name)));
  return hashed('tree', Buffer.concat(lines)).toString('hex');
}
