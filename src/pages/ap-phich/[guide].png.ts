import type { APIRoute } from 'astro';
import { keep } from '../../cards/cache.ts';
import { pictureKey } from '../../cards/key.ts';
import { publishedEntries } from '../../entries/published.ts';
import { readSite, type Entry } from '../../entries/read.ts';
import { drawPoster } from '../../poster/draw.ts';
import { posterView } from '../../poster/view.ts';
import { printedAddress } from '../../share/kit.ts';

interface Props {
  readonly entry: Entry<'guides'>;
}

export async function getStaticPaths() {
  return (await publishedEntries('guides')).map((entry) => ({ params: { guide: entry.id }, props: { entry } }));
}

export const GET: APIRoute<Props> = async ({ props: { entry } }) => {
  const { hotline } = await readSite();
  const view = posterView(entry, printedAddress(entry), hotline.number);
  const key = pictureKey(['src/poster/draw.ts', 'src/poster/view.ts', 'src/share/qr.ts'], view);
  const png = await keep(key, () => drawPoster(view));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
