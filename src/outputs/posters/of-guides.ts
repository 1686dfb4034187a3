/** The posters of this build. */
import { publishedEntries } from '../../entries/published.ts';
import { readSite, type Entry } from '../../entries/read.ts';
import { viaChannel } from '../../content-model/reach/channels.ts';
import { printedAddress } from '../sharing/kit.ts';
import { hasPoster, posterRefusals, posterView, type PosterView } from './view.ts';

interface GuidePoster {
  readonly entry: Entry<'guides'>;
  readonly view: PosterView;
}

/**
 * What the poster of every guide says that gets one.
 *
 * @throws one error that names every guide with characters that the fonts cannot draw.
 */
export async function guidePosters(): Promise<GuidePoster[]> {
  const { hotline } = await readSite();
  const posters = (await publishedEntries('guides'))
    .filter(hasPoster)
    .map((entry) => ({ entry, view: posterView(entry, viaChannel(printedAddress(entry), 'ap'), hotline.number) }));
  const refused = posters.flatMap(({ entry, view }) => posterRefusals(view, `content/guides/${entry.id}/index.md`));
  if (refused.length > 0) throw new Error(refused.join('\n'));
  return posters;
}
