import type { APIRoute } from 'astro';
import { everyPublishedEntry } from '../../entries/published.ts';
import type { AnyEntry } from '../../entries/read.ts';
import { kitAddress, qrPath } from '../../outputs/sharing/kit.ts';
import { qrSvg } from '../../outputs/sharing/qr-svg.ts';
import { kitWords as words } from '../../text/vi/share-kit.ts';

interface Props {
  readonly entry: AnyEntry;
}

export async function getStaticPaths() {
  return (await everyPublishedEntry()).map((entry) => ({
    params: { code: qrPath(entry).replace('/qr/', '') },
    props: { entry },
  }));
}

export const GET: APIRoute<Props> = ({ props: { entry } }) =>
  new Response(qrSvg(kitAddress(entry), words.qrLabel(entry.data.title)), {
    headers: { 'content-type': 'image/svg+xml' },
  });
