import { defineCollection, reference, type SchemaContext } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import type { Collection } from './content-model/collection.ts';
import { collectionNames, describe } from './content-model/registry.ts';
import { page } from './content-model/page.ts';
import { site } from './content-model/site.ts';
import { entryId, plainBoundary, toZod } from './content-model/to-zod.ts';

/** `a.webp` as `./a.webp`: what Astro makes of a bare name depends on the entry that it was asked for first. */
function besideEntry(name: unknown): unknown {
  return typeof name === 'string' && !/^\.{0,2}\//.test(name) ? `./${name}` : name;
}

function makeSchema(collection: Collection, image: SchemaContext['image']): z.ZodType {
  return toZod(collection, {
    image: () => z.preprocess(besideEntry, image()),
    // Collections are named by the registry, not by Astro's generated list of literals.
    reference: (to) =>
      z
        .string()
        .transform(entryId)
        .pipe(reference(to as never)),
  });
}

function toAstro(collection: Collection) {
  const made = new Map<unknown, z.ZodType>();
  return defineCollection({
    loader: glob({ base: `content/${collection.name}`, pattern: '*/index.md' }),
    // Astro asks for the schema again with every entry, and making it takes longer than using it. It asks in two ways: what
    // `image` makes of a name tells whether pictures are to be found, or only the form of an entry is to be described.
    schema: ({ image }) => {
      const way = image().parse('./a.webp');
      const schema = made.get(way) ?? makeSchema(collection, image);
      made.set(way, schema);
      return schema;
    },
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
