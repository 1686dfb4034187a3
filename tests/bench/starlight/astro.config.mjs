import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://example.vn',
  integrations: [
    starlight({
      title: 'x',
      defaultLocale: 'root',
      locales: { root: { label: 'Tiếng Việt', lang: 'vi' } },
      // A menu of all pages on every page would grow with the square of their number.
      sidebar: [{ label: 'Hướng dẫn', link: '/huong-dan/' }],
    }),
  ],
});
