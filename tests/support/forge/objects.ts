/** Objects of git as they are kept, taken apart. */
import type { Author } from './repository.ts';

export interface TreeEntry {
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly id: string;
  readonly path: string;
}

export interface Commit {
  readonly id: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Author;
  readonly date: string;
  readonly message: string;
}

const types: Readonly<Record<string, TreeEntry['type']>> = { '040000': 'tree', '160000': 'commit' };

/** The entries of a tree: mode, name, a byte of zero, twenty bytes of the name of what stands there. */
export function entriesOf(content: Buffer, start: string): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < content.length;) {
    const space = content.indexOf(32, at);
    const end = content.indexOf(0, space);
    const mode = content.toString('latin1', at, space).padStart(6, '0');
    const path = start + content.toString('utf8', space + 1, end);
    entries.push({ mode, type: types[mode] ?? 'blob', id: content.toString('hex', end + 1, end + 21), path });
    at = end + 21;
  }
  return entries;
}

/** A commit: lines with names, a blank line, the message. */
export function commitOf(id: string, text: string): Commit {
  const end = text.indexOf('\n\n');
  const lines = text.slice(0, end).split('\n');
  const named = (name: string) =>
    lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+) /.exec(named('author')[0] ?? '') ?? [];
  return {
    id,
    tree: named('tree')[0] ?? '',
    parents: named('parent'),
    author: { name, email },
    date: new Date(Number(seconds) * 1000).toISOString(),
    message: text.slice(end + 2).trimEnd(),
  };
}
