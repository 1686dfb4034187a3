import type { APIRoute, GetStaticPaths } from 'astro';
import { cardPath } from '../../outputs/link-cards/paths.ts';
import { drawCard } from '../../outputs/link-cards/draw.ts';
import { answerPicture } from '../../outputs/link-cards/cache.ts';
import { cardKey } from '../../outputs/link-cards/key.ts';
import { siteCards, type SiteCard } from '../../outputs/link-cards/site-cards.ts';
import type { FormatName } from '../../outputs/link-cards/formats.ts';

interface Props {
  readonly card: SiteCard;
  readonly form: FormatName;
}

export const getStaticPaths = (async () => {
  const cards = [...(await siteCards()).values()];
  return cards.flatMap((card) =>
    card.forms.map((form) => ({
      params: { card: cardPath(card.pagePath, form).replace(/^\/anh\/|\.png$/g, '') },
      props: { card, form },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ url, props: { card, form } }) =>
  answerPicture(url.pathname, 'image/png', await cardKey(card.content, form), () => drawCard(card.content, form));
