import { feedPlugin } from '@11ty/eleventy-plugin-rss';

const byTitle = (a, b) => a.data.title.localeCompare(b.data.title, 'vi');

/** The guides under each value of a field, as the lists that filters lead to. */
function filtered(guides, segment, valuesOf) {
  const lists = new Map();
  for (const guide of guides) {
    for (const value of valuesOf(guide.data)) lists.set(value, [...(lists.get(value) ?? []), guide]);
  }
  return [...lists].map(([value, own]) => ({ title: value, url: `/huong-dan/${segment}/${value}/`, guides: own }));
}

export default function (config) {
  config.addPlugin(feedPlugin, {
    outputPath: '/rss.xml',
    collection: { name: 'guide', limit: 50 },
    metadata: { language: 'vi', title: 'x', base: 'https://example.vn/' },
  });
  config.addCollection('lists', (api) => {
    const guides = api.getFilteredByTag('guide').sort(byTitle);
    const filters = [
      ...filtered(guides, 'linh-vuc', ({ field }) => [field]),
      ...filtered(guides, 'viec', ({ lifeEvents = [] }) => lifeEvents),
      ...filtered(guides, 'muc-do', ({ level }) => [level.onlineKind]),
    ];
    return [{ title: 'Hướng dẫn', url: '/huong-dan/', guides }, ...filters].map((list) => ({ ...list, filters }));
  });
  config.addCollection('letters', (api) => {
    const guides = api.getFilteredByTag('guide').sort(byTitle);
    return [...Map.groupBy(guides, ({ data }) => data.title.slice(0, 1).toUpperCase())];
  });
  return { dir: { input: 'in', output: 'dist' }, markdownTemplateEngine: false };
}
