/**
 * Draws the picture of a shared link in the browser as the build draws it: the same plan, the same renderer and fonts.
 */
import bold from '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf?url';
import regular from '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf?url';
import semiBold from '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf?url';
import start, { Renderer } from '@takumi-rs/wasm';
import program from '@takumi-rs/wasm/takumi_wasm_bg.wasm?url';
import type { CardContent } from '../../../src/outputs/link-cards/content.ts';
import { family } from '../../../src/outputs/link-cards/fonts.ts';
import { formats } from '../../../src/outputs/link-cards/formats.ts';
import { planCard } from '../../../src/outputs/link-cards/plan.ts';
import { cropPhoto } from './photo.ts';

const fonts = [
  { weight: 400, url: regular },
  { weight: 600, url: semiBold },
  { weight: 700, url: bold },
];

async function fetched(url: string): Promise<Response> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answers ${String(answer.status)}`);
  return answer;
}

async function makeRenderer(): Promise<Renderer> {
  await start({ module_or_path: fetched(program) });
  const renderer = new Renderer();
  for (const { weight, url } of fonts) {
    await renderer.registerFont({ name: family, weight, data: await (await fetched(url)).arrayBuffer() });
  }
  return renderer;
}

let ready: Promise<Renderer> | undefined;

/**
 * The card as a data address.
 *
 * @param content what it says; `photo` is the address of the picture in this browser.
 */
export async function drawCard(content: CardContent): Promise<string> {
  const { link: format } = formats;
  // A download that failed is begun again with the next change.
  ready ??= makeRenderer().catch((error: unknown) => {
    ready = undefined;
    throw error;
  });
  const renderer = await ready;
  const photo = content.photo === undefined ? undefined : await cropPhoto(content.photo, format.photo);
  const node = await planCard(renderer, content, format, photo);
  return renderer.renderAsDataUrl(node, { width: format.width, height: format.height, format: 'png', lang: 'vi' });
}
