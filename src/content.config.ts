import { defineCollection, reference, type SchemaContext } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import type { Collection } from './content-model/collection.ts';
import { collectionNames, describe, isCollectionName } from './content-model/registry.ts';
import { knownGaps } from './content-model/known-gaps.ts';
import { page } from './content-model/page.ts';
import { sharedQuestions } from './content-model/shared-questions.ts';
import { site } from './content-model/site.ts';
import { contentChoice } from './environment.ts';
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
      isCollectionName(to)
        ? z
            .string()
            .transform(entryId)
            .pipe(reference(to as never))
        : plainBoundary.reference(to),
  });
}

/**
 * The entries of a collection as this build has chosen them: those in `content/`, but for entries that were refused
 * another version of them, or none. Both lie in a folder that is called as the entry.
 */
function entriesOf(name: string) {
  const { standIns, leftOut } = contentChoice();
  const isOwn = (key: string) => key.startsWith(`${name}/`);
  const folders = Object.entries(standIns).filter(([key]) => isOwn(key));
  const hidden = [...folders.map(([key]) => key), ...leftOut.filter(isOwn)];
  // A folder that was refused may be called by signs that mean something in a pattern.
  const without = hidden.map((key) => `!content/${key.replace(/[^\w/-]/g, '?')}/index.md`);
  return glob({
    base: '.',
    pattern: [`content/${name}/*/index.md`, ...without, ...folders.map(([, folder]) => `${folder}/index.md`)],
    generateId: ({ entry }) => entry.split('/').at(-2) ?? entry,
  });
}

function toAstro(collection: Collection) {
  const made = new Map<unknown, z.ZodType>();
  return defineCollection({
    loader: entriesOf(collection.name),
    // Astro asks for the schema again with every entry, and making it takes longer than using it. It asks in two ways:
    // what `image` makes of a name tells whether pictures are to be found, or only the form of an entry is to be
    // described.
    schema: ({ image }) => {
      const way = image().parse('./a.webp');
      const schema = made.get(way) ?? makeSchema(collection, image);
      made.set(way, schema);
      return schema;
    },
  });
}

/** A file of settings as this build has chosen it; its one entry is called `id`. */
function settings(file: Collection, id: string) {
  const name = `${file.name}.yaml`;
  const pattern = contentChoice().standIns[name] ?? `content/${name}`;
  return defineCollection({
    loader: glob({ base: '.', pattern, generateId: () => id }),
    schema: toZod(file, plainBoundary),
  });
}

export const collections = {
  ...Object.fromEntries(collectionNames.map((name) => [name, toAstro(describe(name))])),
  pages: defineCollection({
    loader: glob({ base: 'content/pages', pattern: '*.mdx' }),
    schema: toZod(page, plainBoundary),
  }),
  site: settings(site, 'site'),
  sharedQuestions: settings(sharedQuestions, 'sharedQuestions'),
  knownGaps: settings(knownGaps, 'knownGaps'),
};
