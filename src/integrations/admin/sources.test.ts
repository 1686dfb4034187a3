import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fingerprint, unnamed } from './sources.ts';

let root: string;

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sources-'));
  write('admin/main.tsx', 'before');
  write('src/share/unbroken.ts', 'before');
});

describe('the bundle of the CMS', () => {
  it.each(['admin/main.tsx', 'src/share/unbroken.ts', 'src/styles/new.css', 'package-lock.json'])(
    'is made anew when %s changes',
    async (file) => {
      const before = await fingerprint(root);
      write(file, 'after');
      expect(await fingerprint(root)).not.toBe(before);
    },
  );

  it.each(['src/pages/index.astro', 'src/share/qr.ts', 'content/guides/a/index.md', 'admin/backend.test.ts'])(
    'is used again when %s changes, of which it has nothing',
    async (file) => {
      const before = await fingerprint(root);
      write(file, 'after');
      expect(await fingerprint(root)).toBe(before);
    },
  );

  it('is refused when it is made from a file whose change would not be noticed', () => {
    const modules = [
      join(root, 'admin/main.tsx'),
      join(root, 'src/share/unbroken.ts'),
      join(root, 'src/components/Photo.astro?astro&type=style&index=0&lang.css'),
      join(root, 'node_modules/react/index.js'),
      '\0vite/preload-helper.js',
    ];
    expect(unnamed(root, modules)).toEqual([]);
    expect(unnamed(root, [...modules, join(root, 'src/share/qr.ts'), join(root, 'src/entries.ts?url')])).toEqual([
      'src/share/qr.ts',
      'src/entries.ts',
    ]);
  });
});
