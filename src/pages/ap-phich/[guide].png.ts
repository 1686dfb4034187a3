import type { APIRoute } from 'astro';
import { pictures } from '../../cards/cache.ts';
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

export const GET: APIRoute<Props> = async ({ props: { view } }) => {
  const png = await pictures.read(pictureKey('src/poster/draw.ts', view), () => drawPoster(view));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
