import type { APIRoute, GetStaticPaths } from 'astro';
import { cardPath, previewPath } from '../../outputs/link-cards/paths.ts';
import { drawCard } from '../../outputs/link-cards/draw.ts';
import { answerPicture } from '../../outputs/link-cards/cache.ts';
import { cardKey } from '../../outputs/link-cards/key.ts';
import { previewWidth } from '../../outputs/link-cards/preview.ts';
import { siteCards, type SiteCard } from '../../outputs/link-cards/site-cards.ts';
import { formatNames, type FormatName } from '../../outputs/link-cards/formats.ts';

interface Props {
  readonly card: SiteCard;
  readonly form: FormatName;
  readonly width: number | undefined;
}

export const getStaticPaths = (async () => {
  const cards = [...(await siteCards()).values()];
  return cards.flatMap((card) => {
    const route = (path: string, form: FormatName, width?: number) => ({
      params: { card: path.replace(/^\/anh\/|\.png$/g, '') },
      props: { card, form, width },
    });
    // Share kits alone show small ones: those of entries, whose cards have every form.
    const small = card.forms.length === formatNames.length ? card.forms : [];
    return [
      ...card.forms.map((form) => route(cardPath(card.pagePath, form), form)),
      ...small.map((form) => route(previewPath(card.pagePath, form), form, previewWidth)),
    ];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ url, props: { card, form, width } }) =>
  answerPicture(url.pathname, 'image/png', await cardKey(card.content, form, width), () =>
    drawCard(card.content, form, width),
  );
