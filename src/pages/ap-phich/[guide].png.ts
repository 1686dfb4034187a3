import type { APIRoute } from 'astro';
import { pictures } from '../../outputs/link-cards/cache.ts';
import { pictureKey } from '../../outputs/link-cards/key.ts';
import { drawPoster } from '../../outputs/posters/draw.ts';
import { guidePosters } from '../../outputs/posters/of-guides.ts';
import type { PosterView } from '../../outputs/posters/view.ts';

interface Props {
  readonly view: PosterView;
}

export async function getStaticPaths() {
  return (await guidePosters()).map(({ entry, view }) => ({ params: { guide: entry.id }, props: { view } }));
}

export const GET: APIRoute<Props> = async ({ props: { view } }) => {
  const png = await pictures.read(pictureKey('src/outputs/posters/draw.ts', view), () => drawPoster(view));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
