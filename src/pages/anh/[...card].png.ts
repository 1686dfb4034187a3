import type { APIRoute, GetStaticPaths } from 'astro';
import { cardPath } from '../../cards/address.ts';
import { drawCard } from '../../cards/draw.ts';
import { pictures } from '../../cards/cache.ts';
import { cardKey } from '../../cards/key.ts';
import { siteCards, type SiteCard } from '../../cards/site-cards.ts';
import type { FormatName } from '../../cards/formats.ts';

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

export const GET: APIRoute<Props> = async ({ props: { card, form } }) => {
  const png = await pictures.read(await cardKey(card.content, form), () => drawCard(card.content, form));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
