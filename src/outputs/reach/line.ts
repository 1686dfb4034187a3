/** One line of the log of an own server, as `delivery/nginx-reach.ts` has it written. */
import { z } from 'zod';
import { parsedJson } from '../report/parsed-json.ts';
import { searchedWords } from './answers.ts';
import { beaconAddress, reasons, type Reason } from '../../content-model/reach/beacon.ts';
import { isChannel } from '../../content-model/reach/channels.ts';

const schema = z.object({
  /** Names the request and nobody: by it a line is never counted twice. */
  i: z.string().regex(/^[0-9a-f]{32}$/),
  /** The hour, with the zone of the server. */
  t: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d[+-]\d\d:\d\d$/),
  p: z.string().regex(/^\/(?:[a-z0-9-]{1,120}\/){0,6}$/),
  s: z.string(),
  k: z.string(),
  r: z.string().max(100),
  d: z.enum(['phone', 'computer']),
  q: z.string().max(400),
});

export interface Visit {
  readonly id: string;
  /** Hours since 1970. */
  readonly hour: number;
  /** In Việt Nam. */
  readonly day: string;
  /** What was read, where a page was. */
  readonly read?: { readonly path: string; readonly device: 'phone' | 'computer'; readonly from?: string };
  /** The channel with its unit, and the address that carried it. */
  readonly via?: { readonly channel: string; readonly path: string };
  readonly vain?: string;
  readonly answer?: { readonly path: string; readonly reason: Reason };
}

const hourLength = 3_600_000;
const vietnam = 7 * hourLength;

function signalOf(query: string): Pick<Visit, 'vain' | 'answer'> {
  const given = new URLSearchParams(query);
  const vain = searchedWords(given.get('tim') ?? '');
  const reason = reasons.find((each) => each === given.get('vi'));
  const path = given.get('bai') ?? '';
  const answer = reason !== undefined && /^\/(?:[a-z0-9-]{1,120}\/){1,6}$/.test(path) ? { path, reason } : undefined;
  return { ...(vain === undefined ? {} : { vain }), ...(answer === undefined ? {} : { answer }) };
}

/** What a line tells; nothing where it is none of the log's, or cut off. */
export function visitOf(line: string): Visit | undefined {
  if (!line.startsWith('{"i":')) return undefined;
  const { data } = schema.safeParse(parsedJson(line));
  if (data === undefined) return undefined;
  const time = Date.parse(`${data.t.slice(0, 13)}:00:00${data.t.slice(13)}`);
  if (Number.isNaN(time)) return undefined;
  const base = { id: data.i, hour: time / hourLength, day: new Date(time + vietnam).toISOString().slice(0, 10) };
  if (data.p === beaconAddress) return { ...base, ...signalOf(data.q) };
  const via = isChannel(data.k) ? { channel: data.k, path: data.p } : undefined;
  const from = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(data.r) ? { from: data.r } : {};
  // A short address leads to its page, which is then asked for by itself.
  const read = data.s === '302' ? undefined : { path: data.p, device: data.d, ...from };
  return { ...base, ...(read === undefined ? {} : { read }), ...(via === undefined ? {} : { via }) };
}
