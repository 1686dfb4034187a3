import type { CardContent } from '../../../src/outputs/link-cards/content.ts';
import { escaped } from '../../../src/lib/escaped.ts';
import { words } from '../../words.ts';

/**
 * How a link to the entry looks in Zalo, Facebook and the like, as HTML.
 *
 * @param site host of the public site.
 */
export async function linkCard(content: CardContent, summary: string, site: string): Promise<string> {
  // Some megabytes that only this view needs.
  const { drawCard } = await import('./draw.ts');
  return `<section class="link-card-view page-width">
  <h2>${escaped(words.linkCard.title)}</h2>
  <p>${escaped(words.linkCard.lead)}</p>
  <div class="link-card">
    <img src="${await drawCard(content)}" alt="" width="1200" height="630">
    <div><span>${escaped(site)}</span><strong>${escaped(content.title)}</strong><p>${escaped(summary)}</p></div>
  </div>
</section>`;
}
