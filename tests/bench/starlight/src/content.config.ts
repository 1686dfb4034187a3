import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

const listed = z.object({
  field: z.string().optional(),
  lifeEvents: z.array(z.string()).default([]),
  onlineKind: z.string().optional(),
  keywords: z.array(z.string()).default([]),
});

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: listed }) }) };
