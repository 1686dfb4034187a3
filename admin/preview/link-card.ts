import { words } from '../words.ts';

export interface LinkCard {
  readonly title: string;
  readonly summary: string;
  readonly site: string;
  /** Address of the cover; nothing when the site draws one. */
  readonly cover: string | undefined;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

/** How a link to the entry looks in Zalo, Facebook and the like. */
export function linkCard({ title, summary, site, cover }: LinkCard): string {
  const picture =
    cover === undefined
      ? `<div class="link-card-drawn"><strong>${escaped(title)}</strong></div>`
      : `<img src="${escaped(cover)}" alt="">`;
  return `<section class="link-card-view page-width">
  <h2>${escaped(words.linkCard.title)}</h2>
  <p>${escaped(words.linkCard.lead)}</p>
  <div class="link-card">
    ${picture}
    <div><span>${escaped(site)}</span><strong>${escaped(title)}</strong><p>${escaped(summary)}</p></div>
  </div>
</section>`;
}
