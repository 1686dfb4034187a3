import type { APIRoute } from 'astro';
import type { AnyEntry } from '../../entries/read.ts';
import { kitAddress } from '../../outputs/sharing/kit.ts';
import { answerPicture } from '../../outputs/link-cards/cache.ts';
import { pictureKey } from '../../outputs/link-cards/key.ts';
import { qrPng } from '../../outputs/sharing/qr.ts';

export { getStaticPaths } from './[...code].svg.ts';

/** Wide enough for 8 cm in print at 300 dpi. */
const side = 1000;

interface Props {
  readonly entry: AnyEntry;
}

export const GET: APIRoute<Props> = ({ url, props: { entry } }) => {
  const address = kitAddress(entry);
  const key = pictureKey('src/outputs/sharing/qr.ts', [address, side]);
  return answerPicture(url.pathname, 'image/png', key, () => qrPng(address, side));
};
