import { encode } from 'cborg';
import { expect, test } from 'vitest';
import { partsOf, withEntry, withFiles } from './finish-script.ts';

const script =
  'async loadEntry(){let entryUrl=1;let entry_response=await this.throttledFetch(entryUrl);let entry_json=await entry_response.json();}';

test("Pagefind's script says by itself what its entry file says", () => {
  expect(withEntry(script, '{"version":"1.6.0"}\n')).toBe(
    'async loadEntry(){let entryUrl=1;let entry_json={"version":"1.6.0"};}',
  );
});

test.each(['async loadEntry(){}', script + script])('a script that asks otherwise is refused', (other) => {
  expect(() => withEntry(other, '{}')).toThrow('does not say once "let entry_response');
});

const parts = [
  ['0', 'khai', 'vi_1'],
  ['khaiz', '½', 'vi_2'],
];
const pages = [['vi_abc', 12, '']];
const metaFile = (...content: unknown[]) => Buffer.concat([Buffer.from('pagefind_dcd'), encode(content)]);
const meta = metaFile('1.6.0', pages, parts, [['muc', 'vi_3']], [], []);
const offers = 'export{createInstance,debouncedSearch,destroy,filters,init,mergeIndex,options,preload,search};';

test('the parts of the index are read from the meta file', () => {
  expect(partsOf(meta)).toEqual(parts);
});

test.each([Buffer.from('other'), metaFile('1.6.0', pages), metaFile('1.6.0', pages, [['0', 'vi_1']])])(
  'a meta file of another form is refused',
  (other) => {
    expect(() => partsOf(other)).toThrow();
  },
);

interface Script {
  readonly createInstance: (address: string) => Promise<Response>;
  readonly handOver: (answers: Map<string, Promise<Response>>) => void;
  readonly parts: unknown;
}

test('the script has its meta file in it, and takes an answer that it is handed once', async () => {
  const text = withFiles(`const createInstance = (address) => fetch(address);${offers}`, meta);
  const address = `data:text/javascript,${encodeURIComponent(text)}`;
  const { createInstance, handOver, parts: told } = (await import(/* @vite-ignore */ address)) as Script;
  expect(told).toEqual(parts);
  const read = async (file: string) => Buffer.from(await (await createInstance(file)).arrayBuffer());
  expect(await read('/pagefind/pagefind.vi_1.pf_meta')).toEqual(meta);
  handOver(new Map([['data:,network', Promise.resolve(new Response('handed'))]]));
  expect((await read('data:,network')).toString()).toBe('handed');
  expect((await read('data:,network')).toString()).toBe('network');
});

test('a script that offers other things is refused', () => {
  expect(() => withFiles('export{search};', meta)).toThrow('does not say once "export{createInstance');
});
