/** The share kit of an entry as plain data. */
import { cardPicture, type CardPicture } from '../link-cards/address.ts';
import { formatNames, type FormatName } from '../link-cards/formats.ts';
import { entryCard } from '../link-cards/of-entry.ts';
import { previewPicture } from '../link-cards/preview.ts';
import { activityFacts, guideFacts } from '../../entries/facts.ts';
import { readSite, type AnyEntry } from '../../entries/read.ts';
import { displayDate } from '../../entries/today.ts';
import { unitNameOf } from '../../entries/unit-name.ts';
import { shortUrl, urlOf } from '../../entries/url.ts';
import { captionWords as words } from '../../text/vi/captions.ts';
import { viaChannel } from '../../content-model/reach/channels.ts';
import { absolute } from './absolute.ts';
import { longCaption, shortCaption, type Shareable } from './captions.ts';
import { altOf } from './social.ts';

type Fact = Shareable['facts'][number];

function fact(term: string, text: string | undefined): Fact[] {
  return text === undefined ? [] : [{ term, text }];
}

async function factsOf(entry: AnyEntry): Promise<Fact[]> {
  if (entry.collection === 'guides') {
    const { state, level, time, places } = guideFacts(entry.data);
    if (entry.data.state === 'ended') return fact(words.state, state);
    return [
      ...fact(words.state, state),
      ...fact(words.level, level),
      ...fact(words.time, time),
      ...fact(words.place, places[0]),
    ];
  }
  if (entry.collection === 'activities') {
    const { period, hours, place } = activityFacts(entry.data);
    return [...fact(words.when, period), ...fact(words.hours, hours), ...fact(words.place, place)];
  }
  return fact(words.unit, await unitNameOf(entry));
}

/** Absolute address that print carries: the short one of a guide, which never changes. */
export function printedAddress(entry: AnyEntry): string {
  return absolute(entry.collection === 'guides' ? shortUrl(entry) : urlOf(entry));
}

/** The same as share kits and QR codes carry it, with their channel. */
export function kitAddress(entry: AnyEntry): string {
  return viaChannel(printedAddress(entry), 'bo');
}

/** Path of an entry's QR code, without the ending. */
export function qrPath(entry: AnyEntry): string {
  return `/qr${urlOf(entry).replace(/\/$/, '')}`;
}

export interface Kit {
  readonly title: string;
  readonly url: string;
  readonly link: string;
  readonly short: string;
  readonly long: string;
  readonly hashtags: string;
  readonly alt: string;
  readonly pictures: readonly (CardPicture & { readonly form: FormatName; readonly small: CardPicture })[];
  readonly qr: string;
  readonly checkedOn: string | undefined;
  /** Whether the link is a short one, which never changes. */
  readonly isShort: boolean;
}

/** Everything that a communicator needs to pass an entry on. */
export async function kitOf(entry: AnyEntry): Promise<Kit> {
  const { hashtags } = await readSite();
  const card = await entryCard(entry);
  const checkedOn = entry.collection === 'guides' ? displayDate(entry.data.checkedOn) : undefined;
  const { title, summary } = entry.data;
  const shareable: Shareable = {
    title,
    summary,
    link: kitAddress(entry),
    facts: await factsOf(entry),
    checkedOn,
    hashtags,
  };
  return {
    title,
    url: urlOf(entry),
    link: shareable.link,
    short: shortCaption(shareable),
    long: longCaption(shareable),
    hashtags: hashtags.join(' '),
    alt: altOf(card),
    pictures: await Promise.all(
      formatNames.map(async (form) => ({
        form,
        ...(await cardPicture(urlOf(entry), card, form)),
        small: previewPicture(urlOf(entry), form),
      })),
    ),
    qr: qrPath(entry),
    checkedOn,
    isShort: entry.collection === 'guides',
  };
}
