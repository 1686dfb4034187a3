/** The poster as a picture of 300 dpi for print shops; the same design as `components/poster/Poster.astro`. */
import { crc32 } from 'node:zlib';
import type { Node } from '@takumi-rs/core';
import sharp from 'sharp';
import { cardRenderer } from '../link-cards/draw.ts';
import { family } from '../link-cards/fonts.ts';
import { motifSvg } from '../link-cards/motif.ts';
import { mix } from '../link-cards/mix.ts';
import { palette, token } from '../link-cards/palette.ts';
import { qrModules } from '../sharing/qr.ts';
import { posterWords as words } from '../../text/vi/posters.ts';
import { brand } from '../../text/vi/site.ts';
import { sizes, titleSize, type PosterView } from './view.ts';

/** A4 at 300 dots an inch. */
export const pixels = { width: 2480, height: 3508 } as const;
const dotsPerInch = 300;

const unit = pixels.width / 100;
type Style = NonNullable<Node['style']>;

function box(style: Style, children: Node[]): Node {
  return { type: 'container', style: { display: 'flex', ...style }, children };
}
function text(content: string, size: number, style: Style = {}): Node {
  return {
    type: 'text',
    text: content,
    style: {
      position: 'relative',
      fontSize: size * unit,
      lineHeight: 1.35,
      lineClamp: 4,
      textOverflow: 'ellipsis',
      ...style,
    },
  };
}

async function qrPicture(link: string): Promise<Node> {
  const { data, width } = qrModules(link);
  const side = Math.ceil((sizes.qr * unit) / width) * width;
  const enlarged = await sharp(data, { raw: { width, height: width, channels: 1 } })
    .resize(side, side, { kernel: 'nearest' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer();
  return { type: 'image', src: { width: side, height: side, data: enlarged }, style: { width: side, height: side } };
}

function head(view: PosterView): Node {
  const faint = mix(palette.text, palette.ground, 0.09);
  const motif: Node = {
    type: 'image',
    src: motifSvg({ community: faint, work: faint, self: faint }, 1024),
    style: { position: 'absolute', right: -9 * unit, top: 0, width: 46 * unit, height: 46 * unit },
  };
  return box(
    {
      position: 'relative',
      overflow: 'hidden',
      flexDirection: 'column',
      gap: 1.5 * unit,
      padding: `${3.8 * unit}px ${sizes.margin * unit}px ${2.8 * unit}px`,
      backgroundColor: palette.ground,
      color: palette.text,
    },
    [
      motif,
      box({ alignItems: 'center', gap: 1.4 * unit }, [
        {
          type: 'image',
          src: motifSvg(palette.motif, 256),
          style: {
            width: 6 * unit,
            height: 6 * unit,
            padding: 0.7 * unit,
            borderRadius: 1.3 * unit,
            backgroundColor: '#ffffff',
          },
        },
        text(brand, 3, { fontWeight: 700 }),
        text(`· ${view.field}`, 3, { fontWeight: 600, color: palette.accent }),
      ]),
      text(view.title, titleSize(view.title), {
        fontWeight: 700,
        lineHeight: 1.3,
        textWrap: 'balance',
        overflowWrap: 'anywhere',
        marginTop: unit,
        lineClamp: 3,
      }),
      text(view.summary, sizes.summary, { lineClamp: 3 }),
    ],
  );
}

function facts(view: PosterView): Node {
  const rows = view.facts.map(({ term, text: value }) =>
    box({ gap: 2 * unit }, [
      text(term, sizes.text, { width: sizes.term * unit, flexShrink: 0, color: token('--color-text-soft') }),
      text(value, sizes.text, { flexShrink: 1, fontWeight: 700, lineClamp: 2 }),
    ]),
  );
  const panel: Style = {
    flexDirection: 'column',
    gap: 0.7 * unit,
    padding: `${1.6 * unit}px ${2 * unit}px`,
    borderRadius: 1.6 * unit,
    backgroundColor: token('--color-surface'),
  };
  return box({ flexDirection: 'column', padding: `${1.8 * unit}px ${sizes.margin * unit}px` }, [box(panel, rows)]);
}

function list({ list: { title, items, note } }: PosterView): Node {
  return box({ flexDirection: 'column', flexGrow: 1, flexBasis: 0, gap: 1.6 * unit }, [
    text(title, 3.2, { fontWeight: 700 }),
    ...items.map((item, index) =>
      box({ gap: 1.4 * unit, alignItems: 'flex-start' }, [
        box(
          {
            width: 5 * unit,
            height: 5 * unit,
            flexShrink: 0,
            borderRadius: 2.5 * unit,
            alignItems: 'center',
            justifyContent: 'center',
            backgroundColor: palette.ground,
            color: palette.text,
          },
          [text(String(index + 1), 2.8, { fontWeight: 700, lineHeight: 1 })],
        ),
        text(item, sizes.step, { fontWeight: 600, paddingTop: 0.5 * unit, flexShrink: 1, lineClamp: 3 }),
      ]),
    ),
    text(note, 2.2, { color: token('--color-text-soft') }),
  ]);
}

function foot(view: PosterView): Node {
  const bands = [palette.motif.community, palette.motif.work, palette.motif.self];
  return box({ flexDirection: 'column' }, [
    box(
      {
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: 2 * unit,
        padding: `${1.2 * unit}px ${sizes.margin * unit}px`,
      },
      [
        text(view.hotline, 2.6, { fontWeight: 700, flexShrink: 0 }),
        text(view.checked, sizes.small, { color: token('--color-text-soft'), flexShrink: 1, textAlign: 'right' }),
      ],
    ),
    box(
      { height: 1.6 * unit },
      bands.map((colour) => box({ flexGrow: 1, backgroundColor: colour }, [])),
    ),
  ]);
}

/** The poster as a PNG that print shops open at its true size. */
export async function drawPoster(view: PosterView): Promise<Buffer> {
  const renderer = await cardRenderer();
  const code = box({ flexDirection: 'column', alignItems: 'center', width: sizes.qr * unit, flexShrink: 0 }, [
    text(words.scan, 2.5, { fontWeight: 700, textAlign: 'center' }),
    await qrPicture(view.link),
    text(words.orType, sizes.small, { color: token('--color-text-soft') }),
    text(view.address, view.address.length > 34 ? 1.9 : 2.5, {
      fontWeight: 700,
      color: palette.ground,
      overflowWrap: 'anywhere',
      textAlign: 'center',
    }),
  ]);
  const page = box(
    {
      ...pixels,
      flexDirection: 'column',
      justifyContent: 'space-between',
      fontFamily: family,
      color: token('--color-text'),
      backgroundColor: '#ffffff',
    },
    [
      box({ flexDirection: 'column' }, [head(view), facts(view)]),
      box({ gap: 3 * unit, padding: `0 ${sizes.margin * unit}px`, alignItems: 'flex-start' }, [code, list(view)]),
      foot(view),
    ],
  );
  const png = await renderer.render(page, { ...pixels, format: 'png', lang: 'vi' });
  return withDensity(png);
}

/**
 * The picture with its density told (chunk `pHYs`), so that it prints at its true size. Done by hand because sharp
 * tells the density only together with EXIF data, which no published picture may carry.
 */
function withDensity(png: Buffer): Buffer {
  const headerEnd = 33;
  const chunk = Buffer.alloc(21);
  const dotsPerMetre = Math.round(dotsPerInch / 0.0254);
  chunk.writeUInt32BE(9, 0);
  chunk.write('pHYs', 4, 'latin1');
  chunk.writeUInt32BE(dotsPerMetre, 8);
  chunk.writeUInt32BE(dotsPerMetre, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return Buffer.concat([png.subarray(0, headerEnd), chunk, png.subarray(headerEnd)]);
}
