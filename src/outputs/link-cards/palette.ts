/** The colours of cards, taken from the tokens of the site so that they are decided in one place. */
import type { Responsibility } from '../../content-model/choices.ts';
import { projectFile } from '../../lib/project-file.ts';

const tokens = projectFile('src/styles/tokens.css');

/**
 * The value of a custom property in the light scheme (its first definition).
 *
 * @throws when the tokens no longer define it.
 */
export function token(name: string): string {
  const value = new RegExp(`${name}:\\s*([^;]+);`).exec(tokens)?.[1]?.trim();
  if (value === undefined)
    throw new Error(`src/styles/tokens.css: expected a definition of ${name}, which cards are drawn with; found none.`);
  return value;
}

export const palette = {
  ground: token('--color-hero'),
  text: token('--color-on-hero'),
  soft: token('--color-on-hero-soft'),
  accent: token('--color-accent'),
  onAccent: token('--color-on-accent'),
  motif: { community: token('--motif-community'), work: token('--motif-work'), self: token('--motif-self') },
  /** Ground of a drawn cover, dark enough for white text. */
  cover: { community: token('--color-community'), work: token('--color-work'), self: token('--color-self') },
} as const satisfies { cover: Record<Responsibility, string>; [name: string]: unknown };
