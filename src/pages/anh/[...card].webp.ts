import type { APIRoute, GetStaticPaths } from 'astro';
import { previewPath } from '../../outputs/link-cards/paths.ts';
import { answerPicture } from '../../outputs/link-cards/cache.ts';
import { drawPreview, previewKey } from '../../outputs/link-cards/preview.ts';
import { siteCards, type SiteCard } from '../../outputs/link-cards/site-cards.ts';
import { formatNames, type FormatName } from '../../outputs/link-cards/formats.ts';

interface Props {
  readonly card: SiteCard;
  readonly form: FormatName;
}

/** Share kits alone show them: those of entries, whose cards have every form. */
export const getStaticPaths = (async () => {
  const cards = [...(await siteCards()).values()].filter(({ forms }) => forms.length === formatNames.length);
  return cards.flatMap((card) =>
    card.forms.map((form) => ({
      params: { card: previewPath(card.pagePath, form).replace(/^\/anh\/|\.webp$/g, '') },
      props: { card, form },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ url, props: { card, form } }) =>
  answerPicture(url.pathname, 'image/webp', await previewKey(card.content, form), () =>
    drawPreview(card.content, form),
  );
