/** The three forms of a card. Inside `safe` nothing is covered by what an app lays over the picture. */
export interface Format {
  readonly width: number;
  readonly height: number;
  readonly safe: { readonly top: number; readonly bottom: number; readonly side: number };
  /** Sizes of the title to try, largest first. */
  readonly titleSizes: readonly number[];
  /** For the longest title beside a day or a photograph, once all facts have made way. */
  readonly smallestTitle: number;
  readonly factSize: number;
  /** Where a photograph goes, in pixels of the picture. */
  readonly photo: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** Height that the title may take, without and with a photograph. */
  readonly titleHeight: { readonly drawn: number; readonly photo: number };
  /** Width that text may take, without and with a photograph. */
  readonly textWidth: { readonly drawn: number; readonly photo: number };
  /** The large motif of a drawn cover. */
  readonly motif: { readonly left: number; readonly top: number; readonly size: number };
}

export const formats = {
  /** Facebook, Zalo, Telegram … below a shared link. */
  link: {
    width: 1200,
    height: 630,
    safe: { top: 56, bottom: 60, side: 64 },
    titleSizes: [80, 72, 64, 58, 52, 48],
    smallestTitle: 44,
    factSize: 44,
    photo: { left: 780, top: 0, width: 420, height: 630 },
    titleHeight: { drawn: 300, photo: 300 },
    textWidth: { drawn: 1072, photo: 660 },
    motif: { left: 790, top: 10, size: 610 },
  },
  /** A post with a picture. */
  square: {
    width: 1080,
    height: 1080,
    safe: { top: 72, bottom: 84, side: 72 },
    titleSizes: [104, 92, 82, 72, 64, 56],
    smallestTitle: 48,
    factSize: 46,
    photo: { left: 0, top: 0, width: 1080, height: 430 },
    titleHeight: { drawn: 400, photo: 290 },
    textWidth: { drawn: 936, photo: 936 },
    motif: { left: 600, top: 690, size: 560 },
  },
  /** A story: apps cover 270 px above and 672 px below. */
  story: {
    width: 1080,
    height: 1920,
    safe: { top: 270, bottom: 672, side: 72 },
    titleSizes: [108, 96, 86, 76, 66, 58],
    smallestTitle: 48,
    factSize: 48,
    photo: { left: 72, top: 370, width: 936, height: 350 },
    titleHeight: { drawn: 560, photo: 260 },
    textWidth: { drawn: 936, photo: 936 },
    motif: { left: 380, top: 1210, size: 800 },
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as FormatName[];
