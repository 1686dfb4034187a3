/** The figure 3 in its three bands as an SVG picture, drawn as `components/Motif.astro` draws it. */
import type { Responsibility } from '../../content-model/choices.ts';

const bands: Record<Responsibility, string> = {
  community: 'M13 11h20a10.5 10.5 0 0 1 0 21',
  self: 'M33 32a10.5 10.5 0 0 1 0 21H13',
  work: 'M19 32h14',
};

/** @param colours of the three bands. */
export function motifSvg(colours: Record<Responsibility, string>, size: number): Uint8Array {
  const paths = (['community', 'self', 'work'] as const).map(
    (band) => `<path d="${bands[band]}" stroke="${colours[band]}"/>`,
  );
  return new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 64 64" fill="none" stroke-width="11" stroke-linecap="round">${paths.join('')}</svg>`,
  );
}
