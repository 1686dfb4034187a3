import { maintainedPages, page } from '../../content-model/page.ts';
import { collectionNames, describe } from '../../content-model/registry.ts';

/** The content that a page was made from, so that its author can find it; the built file where there is none. */
export function sourceOf(file: string): string {
  const [, path, slug, ...rest] = file.split('/');
  const name = collectionNames.find((each) => describe(each).path === path);
  if (path === page.path && maintainedPages.includes(slug ?? '')) return `content/pages/${slug ?? ''}.mdx`;
  if (name !== undefined && rest.length === 1 && slug !== undefined) return `content/${name}/${slug}/index.md`;
  return `dist${file}`;
}
