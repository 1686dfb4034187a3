import type { APIRoute } from 'astro';
import { answerPicture } from '../../outputs/link-cards/cache.ts';
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

export const GET: APIRoute<Props> = ({ url, props: { view } }) =>
  answerPicture(url.pathname, 'image/png', pictureKey('src/outputs/posters/draw.ts', view), () => drawPoster(view));
