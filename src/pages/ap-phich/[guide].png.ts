import type { APIRoute } from 'astro';
import { keep } from '../../cards/cache.ts';
import { pictureKey } from '../../cards/key.ts';
import { drawPoster } from '../../poster/draw.ts';
import { guidePosters } from '../../poster/of-guides.ts';
import type { PosterView } from '../../poster/view.ts';

interface Props {
  readonly view: PosterView;
}

export async function getStaticPaths() {
  return (await guidePosters()).map(({ entry, view }) => ({ params: { guide: entry.id }, props: { view } }));
}

/** Everything that decides how a poster looks, its standing words included. */
const code = ['poster/draw.ts', 'poster/view.ts', 'cards/motif.ts', 'share/qr.ts', 'text/vi/sharing.ts'].map(
  (file) => `src/${file}`,
);

export const GET: APIRoute<Props> = async ({ props: { view } }) => {
  const png = await keep(pictureKey(code, view), () => drawPoster(view));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
