import type { EntryData } from '../../content-model/registry.ts';
import { guides } from '../../content-model/collections/guides.ts';
import { channelWays, fields, levels2022, lifeEvents, onlineKinds } from '../../content-model/choices.ts';
import { words } from '../../text/vi/guide.ts';
import { labelOf } from '../labels.ts';
import { displayDate } from '../today.ts';
import { shortUrl } from '../url.ts';
import { frameOf } from './frame.ts';
import { linkedAll, photoOf, type Lookups } from './lookups.ts';

interface GuideSource<Image> {
  readonly id: string;
  readonly data: EntryData<'guides', Image>;
}

/** A value of one way of filing; nothing where no sourced value is known. */
interface ByWay {
  readonly way: string;
  readonly value: string | undefined;
}

type Channel = EntryData<'guides', unknown>['channels'][number];

/** One line where all ways agree, else one for each value, with the ways that share it. */
function byWay(channels: readonly Channel[], value: (channel: Channel) => string | undefined): ByWay[] {
  const ways = new Map<string | undefined, string[]>();
  for (const channel of channels) {
    ways.set(value(channel), [...(ways.get(value(channel)) ?? []), labelOf(channelWays, channel.way)]);
  }
  if (ways.size === 1) return [...ways.keys()].map((only) => ({ way: '', value: only }));
  return [...ways].map(([shared, labels]) => ({ way: labels.join(', '), value: shared }));
}

/**
 * A value of the ways of filing in one line; each way before its own where they differ, since online is not the
 * counter.
 */
export function inWords(channels: readonly Channel[], value: (channel: Channel) => string | undefined) {
  const values = byWay(channels, value).flatMap(({ way, value: text }) =>
    text === undefined ? [] : [way === '' ? text : `${way}: ${text}`],
  );
  return values.length === 0 ? undefined : values.join(' · ');
}

function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}

/** A portal that the site knows by name. */
export interface Portal {
  readonly name: string;
  readonly url: string;
}

/** What people call the portal that a link leads to; its host where nobody gave it a name. */
function portalName(url: string, portals: readonly Portal[]): string {
  const host = hostOf(url);
  return portals.find((portal) => hostOf(portal.url) === host)?.name ?? host;
}

/** The wording of the plan of 2022; of most procedures no source says which level they had. */
function level2022(level: EntryData<'guides', unknown>['level']['level2022']): string {
  return level === 'unknown' ? words.level2022Unknown : words.level2022(labelOf(levels2022, level));
}

function notices<Image>(data: EntryData<'guides', Image>): string[] {
  if (data.state === 'ended') return [words.stateEnded(data.effectiveTo && displayDate(data.effectiveTo))];
  if (data.state === 'changed') return [words.stateChanged];
  return [];
}

/** The longest value that stands beside two others in a third of a narrow phone, as the model has it. */
const longestGlance = guides.fields.atAGlance.fields.time.max;

/** What all ways of filing say alike, if it is short enough to be told whole. */
function shared(channels: readonly Channel[], value: (channel: Channel) => string | undefined): string | undefined {
  const [only, ...others] = byWay(channels, value);
  if (only?.value === undefined || others.length > 0) return undefined;
  return only.value.length <= longestGlance ? only.value : undefined;
}

/**
 * How long, how much and where, in a few letters each: what the editor wrote, else what all ways of filing agree in.
 * Nothing is cut short: half a condition is a wrong promise.
 */
export function atAGlance({
  atAGlance: given,
  channels,
}: Pick<EntryData<'guides', unknown>, 'atAGlance' | 'channels'>) {
  const ways = [...new Set(channels.map(({ way }) => words.shortWays[way]))];
  return {
    time: given?.time ?? shared(channels, ({ timeLimit }) => timeLimit),
    fee: given?.fee ?? shared(channels, ({ fee }) => fee),
    place: given?.place ?? (ways.length === 0 ? undefined : ways.join(', ')),
  };
}

function glances({ time, fee, place }: ReturnType<typeof atAGlance>) {
  return [
    { term: words.time, text: time },
    { term: words.costShort, text: fee },
    { term: words.whereShort, text: place },
  ].flatMap(({ term, text }) => (text === undefined ? [] : [{ term, text }]));
}

type Paper = EntryData<'guides', unknown>['paperCases'][number]['papers'][number];

/** The form to fill in, as a link where its address is known. */
function formOf({ form, url }: Paper) {
  const text = form === undefined ? url && words.openForm : words.form(form);
  return text === undefined ? undefined : { text, url };
}

function paperDetails(paper: Paper): string[] {
  return [
    paper.originals !== undefined && paper.originals > 0 && words.originals(paper.originals),
    paper.copies !== undefined && paper.copies > 0 && words.copies(paper.copies),
    paper.inVneid && words.inVneid,
    paper.note,
  ].filter((detail): detail is string => typeof detail === 'string');
}

type Level = EntryData<'guides', unknown>['level'];

/** How far it goes online, of the whole or by case; nothing where nobody has verified it. */
function levels({ onlineKind, asOf, note, cases }: Level) {
  const whole = { name: undefined, onlineKind, asOf, note };
  return [whole, ...cases].flatMap((row) => {
    const kind = row.onlineKind === 'unverified' ? undefined : labelOf(onlineKinds, row.onlineKind);
    if (kind === undefined && row.note === undefined) return [];
    return [{ name: row.name, kind, asOf: kind && row.asOf && displayDate(row.asOf), note: row.note }];
  });
}

/** The questions that the guide shares with others; what its list does not know is not shown. */
async function sharedQuestionsOf<Image>(
  { sharedQuestions }: Pick<EntryData<'guides', Image>, 'sharedQuestions'>,
  lookups: Pick<Lookups<Image>, 'sharedQuestions'>,
) {
  if (sharedQuestions.length === 0) return [];
  const known = await lookups.sharedQuestions();
  return sharedQuestions.flatMap(({ id }) => known.get(id) ?? []);
}

/**
 * What the page of a guide shows, as plain data.
 *
 * @param guide the entry, or the draft in the CMS.
 * @param lookups see `Lookups`.
 * @param portals those that a link may be named after.
 */
export async function guideView<Image>(
  { id, data }: GuideSource<Image>,
  lookups: Lookups<Image>,
  portals: readonly Portal[],
) {
  const units = await linkedAll(lookups, data.helpUnits);
  const replacedBy = data.replacedBy && (await lookups.linked(data.replacedBy));
  return {
    id,
    ...frameOf(data),
    /** Nothing where it is the title. */
    officialName: data.officialName === data.title ? undefined : data.officialName,
    code: data.code,
    field: labelOf(fields, data.field),
    lifeEvents: data.lifeEvents.map((event) => labelOf(lifeEvents, event)),
    notices: notices(data),
    replacedBy,
    effectiveFrom: data.effectiveFrom && displayDate(data.effectiveFrom),
    atAGlance: glances(atAGlance(data)),
    facts: {
      who: data.whoMayApply,
      ways: data.channels.map(({ way }) => labelOf(channelWays, way)),
      time: byWay(data.channels, (channel) => channel.timeLimit),
      cost: byWay(data.channels, (channel) => channel.fee),
      agency: data.agency,
      place: data.receivingPlace,
      notes: byWay(data.channels, (channel) => channel.note).filter(({ value }) => value !== undefined),
      levels: levels(data.level),
      level2022: level2022(data.level.level2022),
      level2022Known: data.level.level2022 !== 'unknown',
    },
    portal: {
      url: data.portalUrl,
      host: hostOf(data.portalUrl),
      name: portalName(data.portalUrl, portals),
      action: data.channels.some(({ way }) => way === 'online') ? words.apply : words.seeProcedure,
    },
    paperCases: data.paperCases.map(({ name, papers }) => ({
      name,
      papers: papers.map((paper) => ({ name: paper.name, form: formOf(paper), details: paperDetails(paper) })),
    })),
    steps: await Promise.all(
      data.steps.map(async ({ title, text, url, picture, pictureAlt }) => ({
        title,
        text,
        url,
        photo: await photoOf(lookups, picture, pictureAlt),
      })),
    ),
    result: data.result,
    conditions: data.conditions,
    questions: [...data.questions, ...(await sharedQuestionsOf(data, lookups))],
    upcoming: data.upcoming.map((change) => ({ ...change, shown: displayDate(change.day) })),
    legalBasis: data.legalBasis.map((law) => ({ ...law, date: law.date && displayDate(law.date) })),
    freshness: {
      checkedOn: displayDate(data.checkedOn),
      checkedBy: data.checkedBy,
      checkedWhat: data.checkedWhat,
      reviewBy: data.reviewBy,
      reviewByShown: displayDate(data.reviewBy),
      overdue: data.reviewBy < lookups.today,
    },
    shortUrl: shortUrl({ data }),
    relatedGuides: await linkedAll(lookups, data.relatedGuides),
    helpUnits: units.filter(({ office }) => office === undefined),
    wards: units.filter(({ office }) => office !== undefined),
  };
}

export type GuideView = Awaited<ReturnType<typeof guideView>>;
