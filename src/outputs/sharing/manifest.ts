/** The web app manifest: how the site stands on the home screen of a telephone (W3C Web App Manifest). */
import type { SiteData } from '../../content-model/site.ts';

const icon = (file: string, sizes: string) => ({ src: `/${file}`, sizes, type: 'image/png', purpose: 'any maskable' });

/**
 * The manifest as JSON; the pages open in the browser, with its address bar: who asks for papers must see where they
 * are.
 */
export function manifest({ name, description }: Pick<SiteData, 'name' | 'description'>): string {
  return JSON.stringify({
    name,
    short_name: name,
    description,
    lang: 'vi',
    start_url: '/',
    display: 'minimal-ui',
    theme_color: '#0f357c',
    background_color: '#ffffff',
    icons: [icon('icon-192.png', '192x192'), icon('icon-512.png', '512x512')],
  });
}
