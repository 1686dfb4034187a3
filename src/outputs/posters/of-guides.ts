/** The posters of this build. */
import { publishedEntries } from '../../entries/published.ts';
import { readSite, type Entry } from '../../entries/read.ts';
import { viaChannel } from '../../content-model/reach/channels.ts';
import { printedAddress } from '../sharing/kit.ts';
import { hasPoster, posterView, type PosterView } from './view.ts';

interface GuidePoster {
  readonly entry: Entry<'guides'>;
  readonly view: PosterView;
}

/** What the poster of every guide says that gets one. */
export async function guidePosters(): Promise<GuidePoster[]> {
  const { hotline } = await readSite();
  return (await publishedEntries('guides'))
    .filter(hasPoster)
    .map((entry) => ({ entry, view: posterView(entry, viaChannel(printedAddress(entry), 'ap'), hotline.number) }));
}
