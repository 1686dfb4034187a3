import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNames, describe } from '../../src/content-model/registry.ts';
import { plainMeta } from '../../src/search/index/page-meta.ts';
import { plainPage } from '../search-benchmark/plain-page.ts';
import { queries } from '../search-benchmark/queries.ts';

/** Always the same numbers: a run can be repeated. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Writes so many pages of every collection, made of the words that the queries of the benchmark ask for. */
export function writePages(folder: string, count: number): void {
  const random = numbers(2026);
  const words = [
    ...new Set(
      queries.flatMap(
        ({ text }) =>
          text
            .toLowerCase()
            .normalize('NFC')
            .match(/[\p{L}\p{M}]{2,}/gu) ?? [],
      ),
    ),
  ];
  const some = (length: number) => Array.from({ length }, () => words[random(words.length)] ?? '').join(' ');
  for (let number = 0; number < count; number += 1) {
    const collection = describe(collectionNames[number % collectionNames.length] ?? 'guides');
    const address = join(folder, collection.path, `trang-${number}`);
    mkdirSync(address, { recursive: true });
    const meta = plainMeta(some(20), [some(3), some(2), some(4)], collection.label);
    const texts = Array.from({ length: 12 }, () => some(40));
    writeFileSync(join(address, 'index.html'), plainPage(`${some(5)} ${number}`, texts, meta));
  }
}
