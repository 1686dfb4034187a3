/** Addresses that share a page by a plain link: they work without script, and nobody is asked before the click. */

export interface ShareLink {
  readonly label: string;
  readonly url: string;
  /** Opens in an app of the device, not in a page. */
  readonly app: boolean;
}

/** Zalo has no documented address for sharing; its users copy the link and paste it (see `ShareBar.astro`). */
export function shareLinks(url: string, title: string, mailLabel: string): ShareLink[] {
  const [u, t] = [encodeURIComponent(url), encodeURIComponent(title)];
  return [
    { label: 'Facebook', url: `https://www.facebook.com/sharer/sharer.php?u=${u}`, app: false },
    { label: 'Telegram', url: `https://t.me/share/url?url=${u}&text=${t}`, app: false },
    { label: 'Viber', url: `viber://forward?text=${encodeURIComponent(`${title} ${url}`)}`, app: true },
    { label: mailLabel, url: `mailto:?subject=${t}&body=${encodeURIComponent(`${title}\n${url}`)}`, app: true },
  ];
}
