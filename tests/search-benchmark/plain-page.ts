import type { PageMeta } from '../../src/search/index/page-meta.ts';

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A page as the index sees an entry's page, without the site around it: for the scale run and for tests. */
export function plainPage(title: string, texts: readonly string[], { meta, filters }: PageMeta): string {
  const head = [
    ...Object.entries(meta).map(
      ([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${escape(value)}">`,
    ),
    ...filters.map(([name, value]) => `<meta data-pagefind-filter="${name}[content]" content="${escape(value)}">`),
  ].join('');
  const body = texts.map((text) => `<p>${escape(text)}</p>`).join('');
  return `<!doctype html><html lang="vi"><head><title>${escape(title)}</title>${head}</head><body><main data-pagefind-body><h1>${escape(title)}</h1>${body}</main></body></html>`;
}
