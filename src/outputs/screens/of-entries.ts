/** The slides of the general screen and of a unit's own. */
import { entryCard } from '../link-cards/of-entry.ts';
import { collectionNames, describe } from '../../content-model/registry.ts';
import { activityFacts, guideFacts, withSample } from '../../entries/facts.ts';
import { everyPublishedEntry, publishedEntries } from '../../entries/published.ts';
import type { AnyEntry, Entry } from '../../entries/read.ts';
import { guidesByDemand } from '../../entries/search.ts';
import { displayDate, today } from '../../entries/today.ts';
import { unitNameOf } from '../../entries/unit-name.ts';
import { lastDayOf } from '../../entries/views/activity.ts';
import { unitCode, viaChannel } from '../../content-model/reach/channels.ts';
import { printedAddress } from '../sharing/kit.ts';
import { screenWords as words } from '../../text/vi/screens.ts';
import { unbroken } from '../../text/unbroken.ts';
import { inTurn, oneRound, type Slide } from './slides.ts';

function facts(all: Record<string, string | undefined>): Slide['facts'] {
  return Object.entries(all).flatMap(([term, text]) => (text === undefined ? [] : [{ term, text: unbroken(text) }]));
}

function base(entry: AnyEntry) {
  const { title, summary } = entry.data;
  return { title: unbroken(title), summary: unbroken(summary), link: printedAddress(entry) };
}

function guideSlide(guide: Entry<'guides'>): Slide {
  const { data } = guide;
  const { time, places } = guideFacts(data);
  const shown = facts({ [words.time]: time, [words.place]: places[0] });
  const online = data.channels.some(({ way }) => way === 'online');
  const kicker = withSample(online ? words.online : words.inPerson, data.sample);
  const { reviewBy } = data;
  return { ...base(guide), kind: 'guide', kicker, facts: shown, checkedOn: displayDate(data.checkedOn), reviewBy };
}

function activitySlide(activity: Entry<'activities'>): Slide {
  const { data } = activity;
  const { period, hours, place } = activityFacts(data);
  const when = [period, hours].filter((part) => part !== undefined).join(', ');
  const shown = facts({ [words.when]: when, [words.where]: place });
  return {
    ...base(activity),
    kind: 'activity',
    kicker: withSample(words.activity, data.sample),
    facts: shown,
    until: lastDayOf(data),
  };
}

async function storySlide(story: AnyEntry): Promise<Slide> {
  const { kicker, responsibility } = await entryCard(story);
  const unit = await unitNameOf(story);
  return { ...base(story), kind: 'story', kicker, responsibility, facts: facts({ [words.unit]: unit }) };
}

function isOf({ data }: AnyEntry, unit: string | undefined): boolean {
  if (unit === undefined) return false;
  return (
    ('unit' in data && data.unit?.id === unit) || ('helpUnits' in data && data.helpUnits.some(({ id }) => id === unit))
  );
}

/** What is the unit's own comes first; the rest fills up, so that a new unit's screen is never bare. */
function ownFirst<E extends AnyEntry>(entries: readonly E[], unit: string | undefined): E[] {
  return [...entries.filter((entry) => isOf(entry, unit)), ...entries.filter((entry) => !isOf(entry, unit))];
}

/** Stories, the newest of each kind in turn. */
async function storiesInTurn(): Promise<AnyEntry[]> {
  const newestFirst = (await everyPublishedEntry()).sort((a, b) =>
    b.data.publishedOn.localeCompare(a.data.publishedOn),
  );
  const kinds = collectionNames.filter((name) => describe(name).template === 'story');
  return inTurn(kinds.map((name) => newestFirst.filter(({ collection }) => collection === name)));
}

/** The units that have a screen of their own: those at work today in the area of the movement. */
export async function unitsWithScreen(): Promise<Entry<'units'>[]> {
  return (await publishedEntries('units')).filter(({ data }) => data.state === 'active' && !data.outsideMovement);
}

/** The units that may have codes of their own, as channels name them. */
export async function unitCodes(): Promise<{ readonly code: string; readonly name: string }[]> {
  const units = await unitsWithScreen();
  return units
    .map(({ id, data }) => ({ code: unitCode(id), name: data.shortName }))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}

/** One round of slides: of everything, or with a unit's own first. */
export async function slidesFor(unit?: Entry<'units'>): Promise<Slide[]> {
  const day = today();
  const coming = (await publishedEntries('activities'))
    .filter(({ data }) => lastDayOf(data) >= day)
    .sort((a, b) => a.data.startsOn.localeCompare(b.data.startsOn));
  const inForce = (await guidesByDemand()).filter(({ data }) => data.state !== 'ended');
  const slides = oneRound(
    ownFirst(inForce, unit?.id).map(guideSlide),
    ownFirst(coming, unit?.id).map(activitySlide),
    await Promise.all(
      ownFirst(await storiesInTurn(), unit?.id)
        .slice(0, 8)
        .map(storySlide),
    ),
  );
  return slides.map((slide) => ({ ...slide, link: viaChannel(slide.link, 'mh', unit) }));
}
