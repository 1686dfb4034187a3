import rss from '@astrojs/rss';
import { getCollection } from 'astro:content';

export async function GET() {
  const guides = (await getCollection('docs')).slice(0, 50);
  const items = guides.map(({ id, data }) => ({ title: data.title, description: data.description, link: `/${id}/` }));
  return rss({ title: 'x', description: 'x', site: 'https://example.vn', items });
}
