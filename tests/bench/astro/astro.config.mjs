import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'https://example.vn', cacheDir: '.cache', trailingSlash: 'always' });
