/** Reads logs line by line, whatever their size: never more of them is in memory than one piece. */
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createGunzip } from 'node:zlib';
import type { Counter } from './count.ts';
import { visitOf } from './line.ts';

/** The longest line that the log can have, with room; what is longer is no line of it. */
const maxLine = 4096;
const newline = 10;

/**
 * The whole lines of a stream of bytes; without those that are too long, and without a last one that is not ended yet.
 *
 * @param pieces as they come, cut anywhere.
 */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest = Buffer.alloc(0);
  let isTooLong = false;
  for await (const piece of pieces) {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    let start = 0;
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
      const length = rest.length + end - start;
      if (!isTooLong && length <= maxLine) yield Buffer.concat([rest, bytes.subarray(start, end)]).toString('utf8');
      rest = Buffer.alloc(0);
      isTooLong = false;
      start = end + 1;
    }
    const left = bytes.length - start;
    isTooLong ||= rest.length + left > maxLine;
    rest = isTooLong ? Buffer.alloc(0) : Buffer.concat([rest, bytes.subarray(start)]);
  }
}

/**
 * Counts all lines of one log.
 *
 * @returns how many lines were none of the log's.
 */
export async function countLog(counter: Counter, pieces: AsyncIterable<Uint8Array>): Promise<number> {
  let foreign = 0;
  for await (const line of linesOf(pieces)) {
    const visit = visitOf(line);
    if (visit === undefined) foreign += line.trim() === '' ? 0 : 1;
    else counter.add(visit);
  }
  counter.end();
  return foreign;
}

/**
 * The log with what rotation has made of its earlier parts (`.1`, `.2.gz`, `-20261129`): the oldest first, as far as
 * names tell.
 */
export async function withRotated(log: string): Promise<string[]> {
  const name = basename(log);
  const beside = (await readdir(dirname(log)))
    .filter((each) => each.startsWith(name) && /^[.-]\d[\d.-]*(?:\.gz)?$/.test(each.slice(name.length)))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return [...beside.map((each) => join(dirname(log), each)), log];
}

/** What a log holds, unpacked where it is packed. */
export function piecesOf(file: string): AsyncIterable<Uint8Array> {
  const read = createReadStream(file);
  if (!file.endsWith('.gz')) return read as AsyncIterable<Uint8Array>;
  const unpacked = createGunzip();
  read.on('error', (error) => unpacked.destroy(error));
  return read.pipe(unpacked) as AsyncIterable<Uint8Array>;
}
