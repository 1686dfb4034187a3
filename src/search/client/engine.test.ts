import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { wasmFile } from '../query/bundle-files.ts';
import { otherPagesOf } from '../query/other-pages.ts';
import { loadEngine, withOtherPages } from './engine.ts';

/** Stands for Pagefind's script as the build leaves it; tells in `globalThis.handed` what it is handed. */
const script = `
  export const parts = [['0', 'he', 'vi_1'], ['hi', 'luc', 'vi_2'], ['lucz', '½', 'vi_3']];
  export const handOver = (answers) => { globalThis.handed = answers; };
  export const createInstance = () => ({ preload: async () => {} });`;

let folder = '';
let bundle = '';
const fetched = vi.fn<(address: string) => Promise<Response>>();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'engine-'));
  bundle = `${pathToFileURL(folder).href}/`;
  writeFileSync(join(folder, 'pagefind.js'), script);
  fetched.mockReset().mockImplementation(() => Promise.resolve(new Response()));
  vi.stubGlobal('fetch', fetched);
});

afterEach(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

const asked = () => fetched.mock.calls.map(([address]) => address.slice(bundle.length));
const handed = () => (globalThis as unknown as { readonly handed: Map<string, unknown> }).handed;

test('the WebAssembly is asked for before the script has come, which is handed the answer', async () => {
  const engine = loadEngine(bundle, 0);
  expect(asked()).toEqual([wasmFile]);
  await engine;
  expect([...handed().keys()]).toEqual([bundle + wasmFile]);
});

test('the parts of the index that hold the words are asked for at once, each once', async () => {
  const engine = await loadEngine(bundle, 0);
  engine.expect(['khai', 'sinh', 'ha', 'a']);
  engine.expect(['khai', 'he']);
  expect(asked().slice(1)).toEqual(['index/vi_1.pf_index', 'index/vi_2.pf_index', 'index/vi_3.pf_index']);
  expect(handed().size).toBe(4);
  // Between two parts no word stands.
  engine.expect(['lucu']);
  expect(asked()).toHaveLength(4);
});

test('what does not arrive is an error where it is awaited, and nowhere else', async () => {
  const offline = new TypeError('Failed to fetch');
  // Not by the mock, which would itself await what it has returned.
  vi.stubGlobal('fetch', () => Promise.reject(offline));
  await loadEngine(bundle, 0);
  await expect(handed().get(bundle + wasmFile)).rejects.toBe(offline);
});

test('a page that is known by name is weighed by its names without being fetched', async () => {
  const others = otherPagesOf({ others: [['Đơn vị', '/don-vi/', 'a\n\nTân Phú']] });
  const engine = withOtherPages(await loadEngine(bundle, 0), others);
  expect(await engine.forms('a')).toEqual(others.get('a')?.forms());
});
