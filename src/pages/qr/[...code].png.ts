import type { APIRoute } from 'astro';
import type { AnyEntry } from '../../entries/read.ts';
import { kitAddress } from '../../outputs/sharing/kit.ts';
import { qrPng } from '../../outputs/sharing/qr.ts';

export { getStaticPaths } from './[...code].svg.ts';

/** Wide enough for 8 cm in print at 300 dpi. */
const side = 1000;

interface Props {
  readonly entry: AnyEntry;
}

export const GET: APIRoute<Props> = async ({ props: { entry } }) =>
  new Response(new Uint8Array(await qrPng(kitAddress(entry), side)), { headers: { 'content-type': 'image/png' } });
