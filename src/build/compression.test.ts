import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { brotliQuality } from '../delivery/brotli-quality.ts';
import { compressSite } from './compression.ts';

const page = '<p>Chuyển tới bài “Đăng ký khai sinh”.</p>'.repeat(60);

test('many pages of one text, such as those of the old addresses of one entry, are compressed without a cache', async () => {
  using folder = temporaryFolder();
  const site = join(folder.path, 'site');
  const addresses = Array.from({ length: 40 }, (_, at) => join(site, `dia-chi-cu-${String(at)}`));
  for (const address of addresses) {
    await mkdir(address, { recursive: true });
    await writeFile(join(address, 'index.html'), page);
  }
  const cache = join(folder.path, 'cache');
  // The second time from the cache.
  for (const state of ['cold', 'warm']) {
    await compressSite(site, cache);
    expect(await readdir(site), state).toHaveLength(40);
    for (const address of addresses) {
      expect(brotliDecompressSync(await readFile(join(address, 'index.html.br'))).toString()).toBe(page);
      expect(gunzipSync(await readFile(join(address, 'index.html.gz'))).toString()).toBe(page);
    }
    const name = createHash('sha256').update(page).digest('hex');
    expect((await readdir(cache)).sort()).toEqual([`${name}.br10`, `${name}.gz9`]);
  }
});

test('what is small, or would not become smaller, has no second file', async () => {
  using folder = temporaryFolder();
  const site = join(folder.path, 'site');
  await mkdir(site);
  await writeFile(join(site, 'small.html'), 'a'.repeat(1023));
  await writeFile(join(site, 'noise.wasm'), randomBytes(4096));
  await writeFile(join(site, 'picture.png'), page);
  await compressSite(site, join(folder.path, 'cache'));
  expect((await readdir(site)).sort()).toEqual(['noise.wasm', 'picture.png', 'small.html']);
});

test("Pagefind's files, gzip in themselves, have beside them what is in them as brotli", async () => {
  using folder = temporaryFolder();
  const site = join(folder.path, 'site');
  await mkdir(site);
  const inside = Buffer.concat([Buffer.from('pagefind_dcd'), randomBytes(1500), Buffer.from(page)]);
  for (const name of ['wasm.unknown.pagefind', 'vi_1.pf_index', 'vi_1.pf_fragment']) {
    await writeFile(join(site, name), gzipSync(inside));
  }
  await compressSite(site, join(folder.path, 'cache'));
  for (const name of ['wasm.unknown.pagefind', 'vi_1.pf_index']) {
    expect(brotliDecompressSync(await readFile(join(site, `${name}.br`)))).toEqual(inside);
    // A host that takes no brotli sends the file itself.
    expect(gunzipSync(await readFile(join(site, name)))).toEqual(inside);
  }
  expect((await readdir(site)).filter((name) => name.endsWith('.gz') || name.startsWith('vi_1.pf_fragment'))).toEqual([
    'vi_1.pf_fragment',
  ]);
});

test('a file that cannot be read stops the work and is named', async () => {
  using folder = temporaryFolder();
  const site = join(folder.path, 'site');
  await mkdir(join(site, 'a.html'), { recursive: true });
  await expect(compressSite(site, join(folder.path, 'cache'))).rejects.toThrow('EISDIR');
});

test('what readers keep is made as small as it can be, pages and the CMS in less time', () => {
  expect(brotliQuality('huong-dan/index.html')).toBe(10);
  expect(brotliQuality('_astro/box.js')).toBe(11);
  for (const ofFew of [
    'admin/app.js',
    'bien-tap/index.html',
    'gioi-thieu/so-tay-bien-tap/mo-hinh/index.html',
    'qr/a.svg',
  ])
    expect(brotliQuality(ofFew), ofFew).toBe(9);
  expect(brotliQuality('gioi-thieu/index.html')).toBe(10);
});
