import { defineCollection, reference } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import type { Collection } from './content-model/collection.ts';
import { collectionNames, describe } from './content-model/registry.ts';
import { page } from './content-model/page.ts';
import { site } from './content-model/site.ts';
import { entryId, plainBoundary, toZod } from './content-model/to-zod.ts';

function toAstro(collection: Collection) {
  return defineCollection({
    loader: glob({ base: `content/${collection.name}`, pattern: '*/index.md' }),
    schema: ({ image }) =>
      toZod(collection, {
        image,
        // Collections are named by the registry, not by Astro's generated list of literals.
        reference: (to) =>
          z
            .string()
            .transform(entryId)
            .pipe(reference(to as never)),
      }),
  });
}

export const collections = {
  ...Object.fromEntries(collectionNames.map((name) => [name, toAstro(describe(name))])),
  pages: defineCollection({
    loader: glob({ base: 'content/pages', pattern: '*.mdx' }),
    schema: toZod(page, plainBoundary),
  }),
  site: defineCollection({
    loader: glob({ base: 'content', pattern: 'site.yaml' }),
    schema: toZod(site, plainBoundary),
  }),
};
