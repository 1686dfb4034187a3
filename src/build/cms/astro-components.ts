/** Lets the CMS draw the site's own components: compiles `.astro` files for the browser as Astro does for its pages. */
import { readFile } from 'node:fs/promises';
import { transform } from '@astrojs/compiler-rs';
import type { Plugin } from 'vite';

const styleRequest = /^(.+\.astro)\?astro&type=style&index=(\d+)&lang\.css$/;

/**
 * @param root the project, whose paths decide the scopes of styles.
 */
export function astroComponents(root: string): Plugin {
  async function compile(filename: string) {
    const { code, css, diagnostics } = transform(await readFile(filename, 'utf8'), {
      // As in Astro's own compilation of this project's pages, so that markup and scopes are the same.
      compact: 'jsx',
      filename,
      normalizedFilename: filename.slice(root.replace(/\/$/, '').length),
      internalURL: 'astro/compiler-runtime',
      scopedStyleStrategy: 'attribute',
      resultScopedSlot: true,
      resolvePath: (specifier: string) => specifier,
    });
    const error = diagnostics.find(({ severity }) => severity === 'error');
    if (error !== undefined) throw new Error(`${filename}: ${error.text}`);
    return { code, css };
  }

  return {
    name: 'astro-components',
    enforce: 'pre',
    resolveId(id) {
      return styleRequest.test(id) ? id : null;
    },
    async load(id) {
      const [, file, index] = styleRequest.exec(id) ?? [];
      if (file !== undefined) return (await compile(file)).css[Number(index)] ?? '';
      if (id.endsWith('.astro')) return { code: (await compile(id)).code, moduleType: 'ts' };
      return null;
    },
  };
}
